/// An answer of success: its headers and the trees of its body.
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
      + (response.description.isEmpty ? .none : Markdown.html(response.description))
      + HeaderList(contract: contract).html(response.headers, below: anchor)
      + ContentList(contract: contract, mark: .optional, isWhole: false).html(response.contents, below: anchor)
      + LinkList(contract: contract).html(response.links, below: anchor)
  }
}
