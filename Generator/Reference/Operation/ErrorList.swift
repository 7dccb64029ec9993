/// The answers that are problems, each with the types that it may carry.
struct ErrorList {
  let contract: Contract
  let operation: Operation

  func html() -> HTML {
    let failures = operation.responses.filter { !$0.isSuccess }
    guard !failures.isEmpty else { return .none }
    let anchor = Anchor.operation(operation.id, "errors")
    return HTML.tag("h4", .id(anchor)) { Anchor.title("Errors", anchor) }
      + HTML.tag("dl", .class("errors")) { failures.map(row) }
  }

  /// What the guide to errors tells for all operations.
  private func isCommon(_ response: Response) -> Bool {
    response.status == "default" && response.name != nil && response.name == ErrorGuide.shared(in: contract)?.name
  }

  private func row(_ response: Response) -> HTML {
    HTML.tag("dt", .id(Anchor.operation(operation.id, response.status))) {
      response.status == "default" ? "other" : response.status
    }
      + HTML.tag("dd") {
        if isCommon(response) {
          HTML.tag("a", .href("#\(Anchor.guide(ErrorGuide.name))")) { "those of every operation" }
        } else {
          HTML.joined(response.problems.map(ProblemSection.link), by: ", ")
        }
        // What many operations answer is told once, with the problems.
        if response.name == nil || response.problems.isEmpty {
          " "
          Markdown.inline(response.description)
        }
        for header in response.headers {
          ", with "
          HTML.tag("code") { header.name }
        }
      }
  }
}
