import YAML

/// The schemas of the components that the operations of a document lead to, by whatever keyword: also as a part of an
/// `allOf`, which goes by no name of its own.
struct ReferredSchemas {
  private(set) var names: Set<String> = []
  private let set: DocumentSet
  private var waiting: [(document: Document, node: Node)] = []
  private var seen: Set<ObjectIdentifier> = []

  init(_ set: DocumentSet) {
    self.set = set
    for section in ["paths", "webhooks"] { wait(set.main.root[section], set.main) }
    while let (document, node) = waiting.popLast() { follow(node, document) }
  }

  private mutating func wait(_ node: Node?, _ document: Document) {
    if let node, seen.insert(ObjectIdentifier(node)).inserted { waiting.append((document, node)) }
  }

  private mutating func follow(_ node: Node, _ document: Document) {
    node.elements?.forEach { wait($0, document) }
    for entry in node.entries ?? [] {
      switch entry.key.text {
      case "$ref", "$dynamicRef": entry.value.string.map { refer($0, document) }
      case "mapping":
        for target in entry.value.entries ?? [] {
          target.value.string.map { refer($0.contains("/") ? $0 : "#/components/schemas/\($0)", document) }
        }
      default: break
      }
      wait(entry.value, document)
    }
  }

  private mutating func refer(_ reference: String, _ document: Document) {
    guard let target = try? set.place(of: reference, from: document) else { return }
    let tokens = target.pointer.tokens
    if target.document.file == set.main.file, tokens.count > 2, tokens[0] == "components", tokens[1] == "schemas" {
      names.insert(tokens[2])
    }
    wait(target.node, target.document)
  }
}
