/// An answer of success: its headers and the tree of its body, folded.
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
      + headers(response, anchor)
      + content(response, anchor)
  }

  private func headers(_ response: Response, _ anchor: String) -> HTML {
    guard !response.headers.isEmpty else { return .none }
    return HTML.tag("ul", .class("tree")) {
      for header in response.headers {
        let anchor = Anchor.property(header.name, of: "\(anchor).header")
        HTML.tag("li", .id(anchor)) {
          Anchor.name(header.name, anchor)
          HTML.tag("small") {
            "header, "
            TypeText(contract: contract).html(header.schema)
          }
          if !header.isRequired { HTML.tag("span", .class("may")) { "may be absent" } }
          SchemaTree.notes(header.schema, contract, description: header.description)
        }
      }
    }
  }

  private func content(_ response: Response, _ anchor: String) -> HTML {
    guard let schema = response.contents.first?.schema else { return .none }
    // What many operations answer is told once, with the schemas.
    if response.name != nil {
      return HTML.tag("p", .class("kind")) {
        "Body: "
        TypeText(contract: contract).html(schema)
      }
    }
    // One level; what a property refers to stands with the schemas.
    let tree = SchemaTree(contract: contract, mark: .optional, levels: 1).html(schema, below: anchor)
    guard !tree.isEmpty else { return .none }
    return HTML.tag("details", Attribute("open")) {
      HTML.tag("summary") { TypeText(contract: contract).html(schema) }
      tree
    }
  }
}
