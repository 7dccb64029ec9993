/// A named schema: what it is, its properties, and where it is used.
struct SchemaSection {
  let contract: Contract
  let usage: SchemaUsage

  func html(_ schema: Schema) -> HTML {
    let name = schema.name ?? ""
    let anchor = Anchor.schema(name)
    let mark: SchemaTree.Mark = usage.isSent(name) ? .required : .optional
    return HTML.tag("section", .class("schema"), .id(anchor), Attribute("data-name", name)) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h3") { Anchor.title(name, anchor) }
        HTML.tag("p", .class("kind")) { TypeText(contract: contract).html(schema) }
        SchemaTree.notes(schema, contract)
        SchemaTree(contract: contract, mark: mark, levels: 2, unfoldsItems: false).html(schema, below: anchor)
        users(name)
      }
      if let example = usage.example(of: name) {
        HTML.tag("div", .class("examples")) {
          ExampleBlock(title: "Example", language: "JSON", code: JSONHighlight().html(example)).html()
        }
      }
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
