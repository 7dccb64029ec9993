/// Lists and maps that hold themselves without an object or a choice in between.
///
/// Their type has no end when it is written out, `[[[…]]]`, so they are any value that is held to the whole schema.
struct EndlessContainers {
  private var schemas: [String: Schema]

  /// - Parameter schemas: those with a name, by it.
  init(_ schemas: [String: Schema]) { self.schemas = schemas }

  /// All of them, in the order of `names`.
  mutating func broken(_ names: [String]) -> [Schema] {
    for name in names {
      guard let schema = schemas[name], written(schema).contains(name) else { continue }
      schemas[name] = Schema(
        name: name, annotations: schema.annotations, isNullable: schema.isNullable, kind: .any,
        keywords: schema.keywords, rest: ["*"], file: schema.file, position: schema.position)
    }
    return names.compactMap { schemas[$0] }
  }

  /// The names of the schemas whose types are part of what the type of `schema` is written as.
  private func written(_ schema: Schema) -> Set<String> {
    var found: Set<String> = []
    var waiting = named(by: schema)
    while let name = waiting {
      guard found.insert(name).inserted else { break }
      waiting = schemas[name].flatMap(named)
    }
    return found
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
