/// The answers that are problems, each with the types that it may carry.
struct ErrorList {
  let contract: Contract
  let operation: Operation

  func html() -> HTML {
    let failures = operation.responses.filter { !$0.isSuccess }
    guard !failures.isEmpty else { return .none }
    let anchor = Anchor.operation(operation.id, "errors")
    return HTML.tag("h4", .id(anchor)) { Anchor.title("Errors", anchor) }
      + HTML.tag("details", .class("errors")) {
        HTML.tag("summary") {
          HTML.joined(failures.map { response in HTML.tag("b") { name(response) } }, by: " ")
        }
        HTML.tag("dl") { failures.map(row) }
      }
  }

  private func name(_ response: Response) -> String { response.status == "default" ? "other" : response.status }

  private func row(_ response: Response) -> HTML {
    HTML.tag("dt", .id(Anchor.operation(operation.id, response.status))) { name(response) }
      + HTML.tag("dd") {
        Markdown.inline(response.description)
        for header in response.headers {
          " With "
          HTML.tag("code") { header.name }
          "."
        }
        if !response.problems.isEmpty {
          " "
          HTML.joined(response.problems.map(ProblemSection.link), by: ", ")
        }
      }
  }
}
