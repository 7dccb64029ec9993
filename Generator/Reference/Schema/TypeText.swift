/// The type of a value, in words that link to the schemas they name.
struct TypeText {
  let contract: Contract

  func html(_ schema: Schema) -> HTML {
    Ledger.note(.type, of: schema)
    guard schema.isNullable else { return kind(schema) }
    Ledger.note(.null, of: schema)
    return kind(schema) + HTML(" or null")
  }

  private func kind(_ schema: Schema) -> HTML {
    switch schema.kind {
    case .reference(let name): reference(name)
    case .array(let rules): HTML("array of ") + item(rules.items)
    case .object(let rules):
      rules.additional.map { HTML("object of ") + html($0) } ?? HTML("object")
    case .choice(let rules): HTML.joined(rules.branches.map(html), by: " or ")
    case .string, .enumeration, .integer, .number, .boolean, .any, .never: HTML(scalar(schema))
    }
  }

  /// Of many, the name says enough.
  private func item(_ schema: Schema) -> HTML {
    guard case .reference(let name) = schema.kind, !schema.isNullable else { return html(schema) }
    return link(name)
  }

  private func link(_ name: String) -> HTML { HTML.tag("a", .href("#\(Anchor.schema(name))")) { name } }

  /// A named scalar is told by its type, with its name beside it.
  private func reference(_ name: String) -> HTML {
    guard let target = contract.schema(named: name) else { return link(name) }
    return switch target.kind {
    case .object, .array, .reference: link(name)
    default: HTML("\(scalar(target)) ") + link(name)
    }
  }

  private func format(_ format: String?, of schema: Schema) -> String {
    guard let format else { return "string" }
    Ledger.note(.format, of: schema)
    return format == "uuid" ? "UUID" : format
  }

  private func scalar(_ schema: Schema) -> String {
    switch schema.kind {
    case .string(let rules):
      format(rules.format, of: schema)
    case .enumeration: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .array: "array"
    case .object: "object"
    case .reference(let name): name
    case .any: "any value"
    case .choice: "one of several"
    case .never: "nothing"
    }
  }
}
