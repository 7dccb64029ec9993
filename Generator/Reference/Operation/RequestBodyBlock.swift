/// The body of a request: its media types, and its tree unfolded as far as it goes.
struct RequestBodyBlock {
  let contract: Contract
  let operation: Operation

  func html() -> HTML {
    guard let body = operation.body else { return .none }
    let anchor = Anchor.operation(operation.id, "body")
    return HTML.tag("h4", .id(anchor)) {
      Anchor.title("Body", anchor)
      HTML.tag("span", .class("media")) { body.contents.map(\.mediaType).joined(separator: " or ") }
      if let schema = body.schema { HTML.tag("small") { TypeText(contract: contract).html(schema) } }
      body.isRequired ? SchemaMarks.must("required") : SchemaMarks.may("may be absent")
    } + (body.schema.map { tree($0, anchor) } ?? .none)
  }

  private func tree(_ schema: Schema, _ anchor: String) -> HTML {
    SchemaTree(contract: contract, mark: .required)
      .folding(schema, below: anchor, notes: SchemaNotes(contract: contract).html(schema))
  }
}
