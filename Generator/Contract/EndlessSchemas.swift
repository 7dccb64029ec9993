/// Objects that must hold another of their own kind: none is ever finished.
struct EndlessSchemas {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    let needs = Dictionary(
      uniqueKeysWithValues: contract.schemas.compactMap { schema in schema.name.map { ($0, needed(by: schema)) } })
    let endless = StrongComponents(needs).cyclic
    return contract.schemas.compactMap { schema in
      guard let name = schema.name, endless.contains(name) else { return nil }
      return Diagnostic(
        .unsupported, file: schema.file, at: schema.position, rule: .endless,
        "no value fits `\(name)`: each would hold another one; let a property on the way be absent or null")
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
