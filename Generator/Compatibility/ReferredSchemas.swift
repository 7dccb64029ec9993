import YAML

/// The schemas of the components that the operations of a document lead to, by whatever keyword: also as a part of an
/// `allOf`, which goes by no name of its own.
struct ReferredSchemas {
  private(set) var names: Set<String> = []
  private let set: DocumentSet
  private var waiting: [(document: Document, node: Node, role: NodeRole)] = []
  private var seen: Set<ObjectIdentifier> = []

  init(_ contract: Contract) {
    set = DocumentSet(contract)
    for section in ["paths", "webhooks"] {
      if let node = set.main.root[section] { wait(node, .names, set.main) }
    }
    while let (document, node, role) = waiting.popLast() { follow(node, role, document) }
  }

  private mutating func wait(_ node: Node, _ role: NodeRole, _ document: Document) {
    // A value only looks as if it referred to anything.
    if role != .data, seen.insert(ObjectIdentifier(node)).inserted { waiting.append((document, node, role)) }
  }

  private mutating func follow(_ node: Node, _ role: NodeRole, _ document: Document) {
    node.elements?.forEach { wait($0, role.element, document) }
    for entry in node.entries ?? [] {
      switch entry.key.text {
      case _ where role != .object: break
      case "$ref", "$dynamicRef": entry.value.string.map { refer($0, document) }
      case "mapping":
        for target in entry.value.entries ?? [] {
          target.value.string.map { refer($0.contains("/") ? $0 : "#/components/schemas/\($0)", document) }
        }
      default: break
      }
      wait(entry.value, role.role(of: entry.key.text), document)
    }
  }

  private mutating func refer(_ reference: String, _ document: Document) {
    guard let target = try? set.place(of: reference, from: document) else { return }
    let tokens = target.pointer.tokens
    if target.document.file == set.main.file, tokens.count > 2, tokens[0] == "components", tokens[1] == "schemas" {
      names.insert(tokens[2])
    }
    wait(target.node, .object, target.document)
  }
}
