/// The parameters of an operation, by where they are sent.
///
/// `data-example` and `data-values` are what the form that tries the operation is filled with.
struct ParameterList {
  let contract: Contract
  let operation: Operation
  /// That of the operation.
  let anchor: String

  func html() -> HTML {
    part("In the path", .path) + part("In the query", .query) + part("In the headers", .header)
      + part("In the cookies", .cookie)
  }

  private func part(_ title: String, _ location: Parameter.Location) -> HTML {
    let parameters = operation.parameters.filter { $0.location == location }
    guard !parameters.isEmpty else { return .none }
    let anchor = "\(anchor).\(location.rawValue)"
    return HTML.tag("h4", .id(anchor)) { Anchor.title(title, anchor) }
      + HTML.tag("ul", .class("tree parameters")) { parameters.map(row) }
  }

  private func row(_ parameter: Parameter) -> HTML {
    let anchor = Anchor.property(parameter.name, of: "\(anchor).\(parameter.location.rawValue)")
    let example = parameter.example.map { Attribute("data-example", $0.string ?? $0.text) }
    return HTML.tag("li", .id(anchor), example, values(parameter.schema)) {
      Anchor.name(parameter.name)
      HTML.tag("small") { TypeText(contract: contract).html(parameter.schema) }
      if parameter.isRequired { SchemaMarks.required(DeclaredConstraint(required: parameter)) }
      if parameter.isDeprecated { SchemaMarks.deprecated }
      SchemaNotes(contract: contract).html(
        parameter.schema, description: parameter.description, examples: parameter.examples.map(\.value),
        more: ParameterStyleText(contract: contract).html(parameter))
    }
  }

  /// The words among which one can choose.
  private func values(_ schema: Schema) -> Attribute? {
    switch contract.resolved(schema).kind {
    case .enumeration(let words) where !words.contains { $0.isEmpty || $0.contains(" ") }:
      Attribute("data-values", words.joined(separator: " "))
    case .boolean: Attribute("data-values", "true false")
    default: nil
    }
  }
}
