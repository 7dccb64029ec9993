/// A named schema: what it is, its properties, and where it is used, which is where its examples stand.
struct SchemaSection {
  let contract: Contract
  let usage: SchemaUsage
  let examples: SchemaExamples

  func html(_ schema: Schema) -> HTML {
    let name = schema.name ?? ""
    let anchor = Anchor.schema(name)
    let mark: SchemaTree.Mark = usage.isSent(name) ? .required : .optional
    return HTML.tag("section", .class("schema"), .id(anchor)) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h3") {
          Anchor.title(name, anchor)
          HTML.tag("small") { isChoice(schema) ? HTML("one of several") : TypeText(contract: contract).html(schema) }
        }
        SchemaNotes(contract: contract).html(schema)
        if isChoice(schema) {
          // The script unfolds each of them.
          HTML.tag("p", .class("kind"), Attribute("data-below", anchor)) { TypeText(contract: contract).html(schema) }
          users(name)
        } else if let operation = usage.onlyBody(name) {
          elsewhere(operation, anchor)
        } else {
          SchemaTree(contract: contract, mark: mark, levels: 1).html(schema, below: anchor)
          users(name)
        }
      }
      // What is told elsewhere has its example there.
      if isChoice(schema) || usage.onlyBody(name) == nil, let example = examples.value(of: name) {
        HTML.tag("div", .class("examples")) { CodeBlock("Example", code: JSONText().text(example)).html() }
      }
    }
  }

  private func isChoice(_ schema: Schema) -> Bool {
    if case .choice = schema.kind { true } else { false }
  }

  /// What is the body of one operation and nothing else is told there; the script unfolds it here as well.
  private func elsewhere(_ operation: Operation, _ anchor: String) -> HTML {
    HTML.tag("p", .class("kind"), Attribute("data-below", anchor)) {
      "Body of "
      HTML.tag("a", .href("#\(Anchor.operation(operation.id, "body"))")) { operation.title }
    }
  }

  private func users(_ name: String) -> HTML {
    let operations = usage.operations(with: name)
    guard !operations.isEmpty else { return .none }
    return HTML.tag("p", .class("users")) {
      "Used by "
      HTML.joined(operations.map { id in HTML.tag("a", .href("#\(Anchor.operation(id))")) { id } }, by: ", ")
    }
  }
}
