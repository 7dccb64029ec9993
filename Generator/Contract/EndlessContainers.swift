/// Lists and maps that hold themselves without an object or a choice in between.
///
/// Their type has no end when it is written out, `[[[…]]]`, so they are any value that is held to the whole schema.
struct EndlessContainers {
  private var schemas: [String: Schema]

  /// - Parameter schemas: those with a name, by it.
  init(_ schemas: [String: Schema]) { self.schemas = schemas }

  /// All of them, in the order of `names`.
  mutating func broken(_ names: [String]) -> [Schema] {
    var settled: Set<String> = []
    for first in names {
      var path: Set<String> = []
      var next: String? = first
      while let name = next, !settled.contains(name) {
        guard path.insert(name).inserted else {
          loosen(name)
          break
        }
        next = schemas[name].flatMap(named)
      }
      settled.formUnion(path)
    }
    return names.compactMap { schemas[$0] }
  }

  private mutating func loosen(_ name: String) {
    guard let schema = schemas[name] else { return }
    schemas[name] = Schema(
      name: name, annotations: schema.annotations, isNullable: schema.isNullable, kind: .any,
      keywords: schema.keywords, rest: ["*"], file: schema.file, position: schema.position)
  }

  /// The one name that stands in the type of a list, of a map, or of another name.
  private func named(by schema: Schema) -> String? {
    switch schema.kind {
    case .reference(let name): name
    case .array(let rules): named(by: rules.items)
    case .object(let rules): rules.properties.isEmpty ? rules.additional.flatMap(named) : nil
    default: nil
    }
  }
}
