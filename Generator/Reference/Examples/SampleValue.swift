import JSON

/// A value that a schema might describe, for contracts that give no example: its own examples and defaults where it has
/// some, otherwise what its type suggests.
struct SampleValue {
  let contract: Contract
  /// What is read-only is not sent, what is write-only is not answered.
  let direction: Direction
  /// How many objects may stand within each other.
  private let depth = 4
  /// How many properties of an object are shown.
  private let width = 24

  /// Nil where nothing can be said.
  func value(_ schema: Schema) -> JSONValue? { value(schema, within: [], level: 0) }

  private func value(_ schema: Schema, within names: [String], level: Int) -> JSONValue? {
    if let known = schema.examples.first?.value ?? schema.defaultValue, !known.isNull { return known }
    switch schema.kind {
    case .reference(let name):
      guard !names.contains(name), let target = contract.schema(named: name) else { return nil }
      return value(target, within: names + [name], level: level)
    case .string(let rules): return .string(rules.words.first ?? SampleScalar.text(rules))
    case .enumeration(let words): return words.first.map { .string($0) }
    case .integer(let rules):
      return .integer(Int64(exactly: SampleScalar.number(rules, schema.keywords).rounded()) ?? 1)
    case .number(let rules): return .number(SampleScalar.number(rules, schema.keywords))
    case .boolean: return .bool(true)
    case .array(let rules):
      let count = min(max(rules.minItems ?? 1, 1), 4, rules.maxItems ?? 4)
      return .array(
        value(rules.items, within: names, level: level).map { Array(repeating: $0, count: count) } ?? [])
    case .object(let rules): return object(rules, within: names, level: level)
    case .choice(let rules): return rules.branches.lazy.compactMap { value($0, within: names, level: level) }.first
    case .any: return schema.isNullable ? .null : .object([])
    case .never: return nil
    }
  }

  private func object(_ rules: Schema.ObjectRules, within names: [String], level: Int) -> JSONValue? {
    guard level < depth else { return nil }
    let all = rules.properties.filter { property in
      direction == .sent ? !property.schema.annotations.isReadOnly : !property.schema.annotations.isWriteOnly
    }
    let required = all.filter(\.isRequired)
    let shown = direction == .sent && !required.isEmpty || level > 1 ? required : all
    return .object(
      shown.prefix(width).compactMap { property in
        value(property.schema, within: names, level: level + 1).map { .init(property.name, $0) }
      })
  }
}
