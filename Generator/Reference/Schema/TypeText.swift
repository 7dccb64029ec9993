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
    guard case .reference(let name) = schema.kind, !schema.isNullable,
      contract.schema(named: name).map(contract.isTold) != false
    else { return html(schema) }
    return link(name)
  }

  private func link(_ name: String) -> HTML { HTML.tag("a", .href("#\(Anchor.schema(name))")) { name } }

  /// A named scalar is told by its type, with its name beside it; what only the compiler gave a name, as what it is.
  private func reference(_ name: String) -> HTML {
    guard let target = contract.schema(named: name) else { return link(name) }
    guard contract.isTold(target) else { return html(target) }
    return switch target.kind {
    case .object, .array, .reference, .choice: link(name)
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

extension Contract {
  /// Whether a schema with a name has a place of its own in the reference: those of the document, and objects, since
  /// there is much to tell of them.
  func isTold(_ schema: Schema) -> Bool {
    guard let name = schema.name else { return false }
    if case .object = schema.kind { return true }
    return componentSchemas.contains(name)
  }
}
