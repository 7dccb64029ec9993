/// An answer of success: its headers and the tree of its body.
struct AnswerBlock {
  let contract: Contract
  let operation: Operation

  func html(_ response: Response) -> HTML {
    let anchor = Anchor.operation(operation.id, response.status)
    return HTML.tag("h4", .id(anchor)) {
      Anchor.title("Answer", anchor)
      HTML.tag("span", .class("status good")) { response.status }
      HTML.tag("span", .class("media")) { response.contents.map(\.mediaType).joined(separator: " or ") }
    }
      + HTML.tag("p") { Markdown.inline(response.description) }
      + HeaderList(contract: contract).html(response.headers, below: anchor)
      + content(response, anchor)
      + LinkList(contract: contract).html(response.links, below: anchor)
  }

  private func content(_ response: Response, _ anchor: String) -> HTML {
    guard let schema = response.contents.first?.schema else { return .none }
    // What has a name is told once, with the schemas; the script unfolds it here as well.
    let isToldElsewhere = contract.resolved(schema).name != nil
    let tree = SchemaTree(contract: contract, mark: .optional)
    return HTML.tag("p", .class("kind"), isToldElsewhere ? Attribute("data-below", anchor) : nil) {
      "Body: "
      TypeText(contract: contract).html(schema)
    } + (isToldElsewhere ? .none : tree.folding(schema, below: anchor))
  }
}
