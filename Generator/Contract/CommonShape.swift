/// The one shape that values of several schemas have in Swift, held to nothing that only some of them say.
struct CommonShape {
  /// Nil where they have none but that of any value.
  let schema: Schema?

  init(of schemas: [Schema]) {
    // A schema without values has no shape either.
    let filled = schemas.filter { !$0.isEmpty }
    guard let first = filled.first, let kind = CommonShape.kind(of: filled.map(\.kind)) else {
      schema = nil
      return
    }
    var keywords = Keywords()
    keywords.reference = first.keywords.reference
    schema = Schema(
      name: nil, annotations: Schema.Annotations(), isNullable: filled.contains(where: \.isNullable), kind: kind,
      keywords: keywords, rest: [], file: first.file, position: first.position)
  }

  private static func kind(of kinds: [Schema.Kind]) -> Schema.Kind? {
    guard let first = kinds.first else { return nil }
    return kinds.dropFirst().reduce(loose(first)) { common, other in common.flatMap { both($0, loose(other)) } }
  }

  /// Without what it is held to.
  private static func loose(_ kind: Schema.Kind) -> Schema.Kind? {
    switch kind {
    case .string(let rules):
      .string(Schema.StringRules(format: ["uuid", "date-time"].contains(rules.format) ? rules.format : nil))
    case .enumeration: .string(Schema.StringRules())
    case .integer: .integer(Schema.NumberRules())
    case .number: .number(Schema.NumberRules())
    case .boolean: .boolean
    case .reference(let name): .reference(name)
    case .array(let rules):
      CommonShape(of: [rules.items]).schema.map { .array(Schema.ArrayRules(items: $0)) }
    case .object, .choice, .any, .never: nil
    }
  }

  private static func both(_ one: Schema.Kind, _ other: Schema.Kind?) -> Schema.Kind? {
    switch (one, other) {
    case (.string(let rules), .string(let others)): rules == others ? one : .string(Schema.StringRules())
    case (.integer, .integer), (.boolean, .boolean): one
    case (.number, .number), (.number, .integer), (.integer, .number): .number(Schema.NumberRules())
    case (.reference(let name), .reference(let otherName)): name == otherName ? one : nil
    case (.array(let rules), .array(let others)):
      CommonShape(of: [rules.items, others.items]).schema.map { .array(Schema.ArrayRules(items: $0)) }
    default: nil
    }
  }
}
