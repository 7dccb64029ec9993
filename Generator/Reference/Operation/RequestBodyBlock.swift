/// The body of a request: its media types, and its trees unfolded as far as they go.
struct RequestBodyBlock {
  let contract: Contract
  let operation: Operation
  /// That of the operation.
  let anchor: String
  var mark = SchemaTree.Mark.required

  func html() -> HTML {
    guard let body = operation.body else { return .none }
    let anchor = "\(anchor).body"
    return HTML.tag("h4", .id(anchor)) {
      Anchor.title("Body", anchor)
      HTML.tag("span", .class("media")) { body.contents.map(\.mediaType).joined(separator: " or ") }
      body.isRequired ? SchemaMarks.must("required") : SchemaMarks.may("may be absent")
    }
      + Markdown.html(body.description)
      + ContentList(contract: contract, mark: mark, isWhole: true).html(body.contents, below: anchor)
  }
}
