/// Objects that must hold another of their own kind: none is ever finished.
struct EndlessSchemas {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    let needs = Dictionary(
      uniqueKeysWithValues: contract.schemas.compactMap { schema in schema.name.map { ($0, needed(by: schema)) } })
    return contract.schemas.compactMap { schema in
      guard let name = schema.name else { return nil }
      var reached: Set<String> = []
      var rest = needs[name] ?? []
      while let next = rest.popLast() {
        if reached.insert(next).inserted { rest += needs[next] ?? [] }
      }
      return reached.contains(name)
        ? Diagnostic(
          .unsupported, file: schema.file, at: schema.position, rule: "endless",
          "no value fits `\(name)`: each would hold another one") : nil
    }
  }

  /// The schemas of which a value must be part of every value of `schema`.
  private func needed(by schema: Schema) -> [String] {
    guard !contract.isNullable(schema) else { return [] }
    switch schema.kind {
    case .reference(let name): return [name]
    case .array(let rules): return (rules.minItems ?? 0) > 0 ? needed(by: rules.items) : []
    case .object(let rules): return rules.properties.filter(\.isRequired).flatMap { needed(by: $0.schema) }
    default: return []
    }
  }
}
