/// What a client meets when something goes wrong, and the types of problems by status.
struct ErrorGuide {
  let contract: Contract

  var guide: Guide? {
    guard !contract.problemTypes.isEmpty else { return nil }
    return Guide(name: Self.name, title: "Errors", text: text + common + table, examples: example)
  }

  /// The end of its anchor.
  static let name = "errors"

  private var text: HTML {
    HTML.tag("p") {
      "Every answer from 400 on is a problem (RFC 9457) as "
      HTML.tag("code") { "application/problem+json" }
      ". Decide by "
      HTML.tag("code") { "type" }
      ", show "
      HTML.tag("code") { "detail" }
      " to people. Opened in a browser, "
      HTML.tag("code") { "type" }
      " tells cause and cure."
    }
  }

  /// The shared answer that operations have for what they do not list.
  static func shared(in contract: Contract) -> Response? {
    contract.operations.lazy.flatMap(\.responses).first {
      $0.status == "default" && $0.name != nil && !$0.problems.isEmpty
    }
  }

  private var common: HTML {
    guard let shared = Self.shared(in: contract) else { return .none }
    return HTML.tag("p") {
      "Besides what it lists, any operation may answer with "
      HTML.joined(shared.problems.map(ProblemSection.link), by: ", ")
      "."
    }
  }

  private var table: HTML {
    HTML.tag("dl", .class("statuses")) {
      for status in Set(contract.problemTypes.map(\.status)).sorted() {
        HTML.tag("dt") { HTML.tag("span", .class("status bad")) { String(status) } }
        for type in contract.problemTypes where type.status == status {
          HTML.tag("dd") {
            ProblemSection.link(type.name)
            " "
            type.title
          }
        }
      }
    }
  }

  private var example: HTML {
    let content = contract.operations.lazy.flatMap(\.responses).flatMap(\.contents).first {
      $0.mediaType == "application/problem+json" && !$0.examples.isEmpty
    }
    guard let content, let value = content.examples.first?.value else { return .none }
    return CodeBlock("A problem", code: JSONText().text(value)).html()
  }
}
