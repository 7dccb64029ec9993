import JSON

/// What a value means, and below that what is asked of it.
struct SchemaNotes {
  let contract: Contract

  /// - Parameter description: What is said where the schema is used, before what the schema says itself.
  /// - Parameter examples: Those that are given there, rather than the schema's own.
  /// - Parameter more: What is asked of the value there besides.
  func html(
    _ schema: Schema, description: String = "", examples: [JSONValue] = [], more: HTML = .none
  ) -> HTML {
    let texts = [description, schema.description, contract.resolved(schema).description]
    let text = texts.first { !$0.isEmpty } ?? ""
    let phrases =
      ConstraintText(contract: contract).phrases(schema, below: text, examples: examples)
      + (more.isEmpty ? [] : [more])
    return HTML.joined([
      Markdown.html(text),
      phrases.isEmpty ? .none : HTML.tag("p", .class("limits")) { HTML.joined(phrases, by: " · ") },
    ])
  }
}
