import YAML

/// What the specification says of a document as a whole: names that are unique, and names that must be declared.
struct WholeDocumentRules {
  let check: SpecificationCheck

  private var root: Node { check.set.main.root }
  private var place: Place { Place(document: check.set.main, pointer: Pointer(), node: root) }

  func run() {
    var ids: Set<String> = []
    for item in pathItems() {
      for method in ObjectKind.methods {
        guard let operation = item.node[method], operation.entries != nil else { continue }
        unique(operation, item, &ids)
        if let path = item.path { parameters(operation, item, path) }
      }
    }
    securityRequirements()
  }

  /// A path item, and its key where it is one of `paths`.
  private struct Item {
    let path: Node.Key?
    let node: Node
    let document: Document
  }

  private func pathItems() -> [Item] {
    let paths = (root["paths"]?.entries ?? []).filter { !$0.key.text.hasPrefix("x-") }
    return paths.map { item($0.value, path: $0.key) }
      + (root["webhooks"]?.entries ?? []).map { item($0.value, path: nil) }
  }

  private func item(_ node: Node, path: Node.Key?) -> Item {
    guard let reference = node["$ref"]?.string, let target = try? check.set.place(of: reference, from: check.set.main)
    else { return Item(path: path, node: node, document: check.set.main) }
    return Item(path: path, node: target.node, document: target.document)
  }

  private func unique(_ operation: Node, _ item: Item, _ ids: inout Set<String>) {
    guard let id = operation["operationId"], let text = id.string, !ids.insert(text).inserted else { return }
    let at = Place(document: item.document, pointer: Pointer(), node: id)
    check.note(at, "operation-id", "`\(text)` is the id of another operation too")
  }

  /// Every `{name}` of the path has a parameter, and the other way round.
  private func parameters(_ operation: Node, _ item: Item, _ path: Node.Key) {
    guard !check.hasBrokenReferences else { return }
    let template = PathTemplate(key: path)
    let declared = ((item.node["parameters"]?.elements ?? []) + (operation["parameters"]?.elements ?? []))
      .compactMap { check.resolved($0, in: item.document) }.filter { $0["in"]?.string == "path" }
    let names = declared.compactMap { $0["name"]?.string }
    let strangers = zip(names, declared).filter { !template.names.contains($0.0) }
    for name in template.names where !names.contains(name) {
      check.note(
        path.range.start, place, .error, "path-parameter",
        strangers.first.map { "the path has `{\(name)}`, the parameter is called `\($0.0)`" }
          ?? "the path has `{\(name)}`, no parameter describes it",
        isTolerable: !strangers.isEmpty)
    }
    for (name, node) in strangers {
      check.note(
        node.start, place, .error, "path-parameter", "`{\(name)}` is not in the path `\(path.text)`", isTolerable: true)
    }
  }

  private func securityRequirements() {
    let schemes = Set((root["components"]?["securitySchemes"]?.entries ?? []).map(\.key.text))
    let operations = pathItems().flatMap { item in ObjectKind.methods.compactMap { item.node[$0] } }
    for owner in [root] + operations {
      for requirement in owner["security"]?.elements ?? [] {
        for entry in requirement.entries ?? [] where !schemes.contains(entry.key.text) {
          // A scheme may be named by a URI as well since 3.2 only.
          check.note(
            entry.key.range.start, place, .error, "security",
            "the security scheme `\(entry.key.text)` is not declared")
        }
      }
    }
  }
}
