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
      + (isCommon(response) ? common : HTML.joined(response.problems.map(problem)))
      + details(response)
  }

  private var common: HTML {
    HTML.tag("dd") { HTML.tag("a", .href("#\(Anchor.guide(ErrorGuide.name))")) { "those of every operation" } }
  }

  private func problem(_ name: String) -> HTML {
    HTML.tag("dd") {
      ProblemSection.link(name)
      " "
      contract.problemTypes.first { $0.name == name }?.title ?? ""
    }
  }

  /// What the types of problems do not say.
  private func details(_ response: Response) -> HTML {
    var parts: [HTML] = []
    // What many operations answer is told once, with the problems.
    if response.problems.isEmpty || response.name == nil, !isCommon(response) {
      parts.append(Markdown.inline(response.description))
    }
    if response.problems.isEmpty, let schema = response.contents.first?.schema {
      parts.append(HTML.tag("small") { TypeText(contract: contract).html(schema) })
    }
    if !response.headers.isEmpty {
      let names = response.headers.map { header in HTML.tag("code") { header.name } }
      parts.append(HTML.tag("small") { HTML("with the header ") + HTML.joined(names, by: ", ") })
    }
    parts.removeAll(where: \.isEmpty)
    return parts.isEmpty ? .none : HTML.tag("dd") { HTML.joined(parts, by: " ") }
  }
}
