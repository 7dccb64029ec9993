/// A request that the service sends, as a webhook or a callback: what it carries, and the answers that it expects.
struct SentRequest {
  let contract: Contract
  let request: Operation
  let anchor: String

  func html() -> HTML {
    Markdown.html(request.description)
      + ParameterList(contract: contract, operation: request, anchor: anchor).html()
      + RequestBodyBlock(contract: contract, operation: request, anchor: anchor, mark: .optional).html()
      + answers
  }

  private var answers: HTML {
    guard !request.responses.isEmpty else { return .none }
    let title = "\(anchor).answers"
    return HTML.tag("h4", .id(title)) { Anchor.title("Expected answers", title) }
      + HTML.tag("dl", .class("errors")) {
        for response in request.responses {
          HTML.tag("dt", .class(response.isSuccess ? "good" : "bad")) {
            response.status == "default" ? "other" : response.status
          }
          HTML.tag("dd") { Markdown.inline(response.description) }
        }
      }
  }
}
