import YAML

/// The state of one reading: the documents, the schemas that got a name, and what is used.
final class ContractReading {
  let set: DocumentSet
  let schemas: SchemaRegistry
  /// Those of the house have no name stand for two things; elsewhere the compiler has to keep them apart.
  let rules: ContractRules
  /// Where the document says what the specification does not know.
  let extensions: [SpecificationCheck.Extension]
  /// Whether something leads nowhere, and was tolerated.
  let hasLooseEnds: Bool
  /// What may be said and is not compiled, as reading finds it.
  private(set) var refused: [Diagnostic] = []
  /// The components that a reference or a requirement names, as `section/name`.
  private var used: Set<String> = []

  init(_ check: SpecificationCheck, rules: ContractRules = .house) {
    self.rules = rules
    set = check.set
    extensions = check.extensions
    hasLooseEnds = check.hasLooseEnds
    schemas = SchemaRegistry()
  }

  /// The place of the whole document.
  var root: Place { Place(document: set.main, pointer: Pointer(), node: set.main.root) }

  // MARK: References

  /// The object at `place`, behind its references where it is one, and the component's name that it was referred to by.
  ///
  /// References have been judged before: what leads nowhere is nil.
  func resolved(_ place: Place) -> (place: Place, name: String?)? {
    var place = place
    var name: String?
    for _ in 0..<16 {
      guard let reference = place.node["$ref"]?.string else { return (place, name) }
      guard let target = try? set.place(of: reference, from: place.document) else { return nil }
      let tokens = target.pointer.tokens
      if tokens.count == 3, tokens[0] == "components", target.document.file == set.main.file {
        used.insert("\(tokens[1])/\(tokens[2])")
        name = name ?? tokens[2]
      }
      place = target
    }
    return nil
  }

  /// Notes that what `place` says at `key` is not compiled.
  func refuse(_ key: Node.Key, _ place: Place, _ rule: SpecificationRule, _ message: String) {
    refused.append(
      Diagnostic(.unsupported, file: place.document.file, at: key.range.start, rule: rule, message))
  }

  func use(_ name: String, of section: String) { used.insert("\(section)/\(name)") }

  func isUsed(_ name: String, of section: String) -> Bool { used.contains("\(section)/\(name)") }
}

extension Place {
  /// The value at `key`.
  subscript(key: String) -> Place? {
    node[key].map { Place(document: document, pointer: pointer.appending(key), node: $0) }
  }

  /// The elements of the list at `key`; none where there is none.
  func elements(_ key: String) -> [Place] {
    guard let list = self[key] else { return [] }
    return (list.node.elements ?? []).enumerated().map { index, node in
      Place(document: document, pointer: list.pointer.appending(index), node: node)
    }
  }

  /// The entries of the mapping at `key`; none where there is none.
  func entries(_ key: String) -> [(key: Node.Key, place: Place)] { self[key]?.entries ?? [] }

  /// The entries of the mapping.
  var entries: [(key: Node.Key, place: Place)] {
    (node.entries ?? []).map { entry in
      (entry.key, Place(document: document, pointer: pointer.appending(entry.key.text), node: entry.value))
    }
  }

  func string(_ key: String) -> String? { node[key]?.string }

  func bool(_ key: String) -> Bool? { node[key]?.bool }

  /// The strings of the list at `key`.
  func strings(_ key: String) -> [String] { (node[key]?.elements ?? []).compactMap(\.string) }

  /// The fields that begin with `x-`.
  var extensions: [String: LocatedValue] {
    Dictionary(
      (node.entries ?? []).filter { $0.key.text.hasPrefix("x-") }.map { ($0.key.text, LocatedValue($0.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Where the value at `key` begins, or else the object.
  func position(_ key: String) -> Position { (node[key] ?? node).start }

  var start: Position { node.start }
}
