import Codec
import YAML

/// What the specification says of a document as a whole: names that are unique, and names that must be declared.
struct WholeDocumentRules {
  let check: SpecificationCheck

  private var root: Node { check.set.main.root }
  private var place: Place { Place(document: check.set.main, pointer: Pointer(), node: root) }

  func run() {
    var ids: [String: String] = [:]
    for item in pathItems() {
      for method in ObjectKind.methods {
        guard let operation = item.node[method], operation.entries != nil else { continue }
        unique(operation, "\(method.uppercased()) \(item.key.text)", item, &ids)
        if item.isPath { parameters(operation, item) }
      }
    }
    securityRequirements()
  }

  /// A path item behind its reference, and its key in `paths` or `webhooks`.
  private struct Item {
    let key: Node.Key
    let isPath: Bool
    let node: Node
    let document: Document

    func place(of node: Node) -> Place { Place(document: document, pointer: Pointer(), node: node) }
  }

  private func pathItems() -> [Item] {
    let paths = (root["paths"]?.entries ?? []).filter { !$0.key.text.hasPrefix("x-") }
    return paths.map { item($0, isPath: true) } + (root["webhooks"]?.entries ?? []).map { item($0, isPath: false) }
  }

  private func item(_ entry: Node.Entry, isPath: Bool) -> Item {
    guard let reference = entry.value["$ref"]?.string,
      let target = try? check.set.place(of: reference, from: check.set.main)
    else { return Item(key: entry.key, isPath: isPath, node: entry.value, document: check.set.main) }
    return Item(key: entry.key, isPath: isPath, node: target.node, document: target.document)
  }

  private func unique(_ operation: Node, _ subject: String, _ item: Item, _ ids: inout [String: String]) {
    guard let id = operation["operationId"], let text = id.string else { return }
    guard let other = ids[text] else {
      ids[text] = subject
      return
    }
    check.note(
      item.place(of: id), .duplicateOperationId, "`\(text)` is the id of \(other) too: each operation has its own")
  }

  /// Every `{name}` of the path has a parameter, and the other way round.
  private func parameters(_ operation: Node, _ item: Item) {
    guard !check.hasBrokenReferences else { return }
    let path = item.key
    let template = PathTemplate(key: path)
    let declared = ((item.node["parameters"]?.elements ?? []) + (operation["parameters"]?.elements ?? []))
      .compactMap { check.resolved(item.place(of: $0)) }.filter { $0.node["in"]?.string == "path" }
    let named = declared.compactMap { place in place.node["name"]?.string.map { (name: $0, place: place) } }
    let strangers = named.filter { !template.names.contains($0.name) }
    for name in template.names where !name.isEmpty && !named.contains(where: { $0.name == name }) {
      check.note(
        path.range.start, place, .error, .pathParameter,
        strangers.first.map { "the path has `{\(name)}`, the parameter is called `\($0.name)`: write one name" }
          ?? "the path has `{\(name)}`, no parameter describes it: add one with `in: path` and `required: true`",
        isTolerable: !strangers.isEmpty)
    }
    for (name, stranger) in strangers {
      check.note(
        stranger.node["name"]?.start ?? stranger.node.start, stranger, .error, .pathParameter,
        "`{\(name)}` is not in the path `\(path.text)`\(Spelling.hint(name, among: template.names))", isTolerable: true)
    }
  }

  private func securityRequirements() {
    let schemes = (root["components"]?["securitySchemes"]?.entries ?? []).map(\.key.text)
    let operations = pathItems().flatMap { item in
      ObjectKind.methods.compactMap { item.node[$0].map(item.place(of:)) }
    }
    for owner in [place] + operations {
      for requirement in owner.node["security"]?.elements ?? [] {
        for entry in requirement.entries ?? [] where !schemes.contains(entry.key.text) {
          // A scheme may be named by a URI as well since 3.2 only.
          check.note(
            entry.key.range.start, owner, .error, .undeclaredScheme,
            "`\(entry.key.text)` is not declared in components/securitySchemes"
              + Spelling.hint(entry.key.text, among: schemes))
        }
      }
    }
  }
}
