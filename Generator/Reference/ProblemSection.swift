import JSON

/// The types of problems: a list for the reference, and a page for each, to which a problem's `type` leads.
struct ProblemSection {
  let contract: Contract

  /// A link within the reference.
  static func link(_ name: String) -> HTML {
    HTML.tag("a", .href("#\(Anchor.problem(name))")) { name }
  }

  /// The parts of the reference that tell each type.
  func html() -> HTML { HTML.joined(contract.problemTypes.map { entry($0, heading: "h3") }) }

  /// All types as a page of their own.
  func page() -> String {
    PageFrame(contract: contract, title: "Problems").simple {
      HTML.tag("h1") { "Problems" }
      HTML.tag("p") {
        "Whatever goes wrong is answered as a problem (RFC 9457). Its "
        HTML.tag("code") { "type" }
        " leads to one of these."
      }
      HTML.joined(contract.problemTypes.map { entry($0, heading: "h2") })
    }
  }

  /// One type as a page of its own.
  func page(_ type: Contract.ProblemType) -> String {
    PageFrame(contract: contract, title: type.title).simple {
      HTML.tag("p", .class("crumbs")) {
        HTML.tag("a", .href("/docs/problems")) { "Problems" }
        " / "
        HTML.tag("code") { type.name }
      }
      HTML.tag("h1") { type.title }
      HTML.tag("p", .class("kind")) {
        HTML.tag("span", .class("status bad")) { String(type.status) }
        " "
        HTML.tag("code") { "/docs/problems/\(type.name)" }
      }
      causeAndCure(type)
      example(type)
      operations(type)
    }
  }

  private func entry(_ type: Contract.ProblemType, heading: StaticString) -> HTML {
    let anchor = Anchor.problem(type.name)
    return HTML.tag("section", .class("problem"), .id(anchor), Attribute("data-name", type.name)) {
      HTML.tag("div", .class("text")) {
        HTML.tag(heading) {
          HTML.tag("span", .class("status bad")) { String(type.status) }
          " "
          Anchor.title(type.title, anchor)
        }
        HTML.tag("p", .class("kind")) {
          HTML.tag("a", .href("/docs/problems/\(type.name)")) { HTML.tag("code") { type.name } }
        }
        causeAndCure(type)
      }
    }
  }

  private func causeAndCure(_ type: Contract.ProblemType) -> HTML {
    HTML.tag("dl", .class("cure")) {
      HTML.tag("dt") { "Cause" }
      HTML.tag("dd") { Markdown.inline(type.cause) }
      HTML.tag("dt") { "Cure" }
      HTML.tag("dd") { Markdown.inline(type.cure) }
    }
  }

  /// What such a problem says at least.
  private func example(_ type: Contract.ProblemType) -> HTML {
    let problem = JSONValue.object([
      JSONValue.Member("type", .string("/docs/problems/\(type.name)")),
      JSONValue.Member("title", .string(type.title)),
      JSONValue.Member("status", .integer(Int64(type.status))),
    ])
    return ExampleBlock(
      title: "Answer \(type.status)", language: "application/problem+json", code: JSONHighlight().html(problem)
    ).html()
  }

  private func operations(_ type: Contract.ProblemType) -> HTML {
    let operations = contract.operations.filter { $0.problems.contains(type.name) }
    guard !operations.isEmpty else { return .none }
    if operations.count == contract.operations.count {
      return HTML.tag("h2") { "Where it occurs" } + HTML.tag("p") { "Any operation may answer with it." }
    }
    return HTML.tag("h2") { "Where it occurs" }
      + HTML.tag("ul", .class("index")) {
        for operation in operations {
          HTML.tag("li") {
            HTML.tag("a", .href("/docs/\(contract.version)#\(Anchor.operation(operation.id))")) {
              MethodBadge.html(operation.method)
              " "
              operation.summary
            }
          }
        }
      }
  }
}
