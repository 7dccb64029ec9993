/// The types of problems as a part of the reference.
struct ProblemSection {
  private let contract: Contract
  /// The ids of the operations that may answer with a type, by its name.
  private let users: [String: [String]]

  init(contract: Contract) {
    self.contract = contract
    users = contract.operations.reduce(into: [:]) { users, operation in
      for name in operation.problems { users[name, default: []].append(operation.id) }
    }
  }

  /// A link within the reference.
  static func link(_ name: String) -> HTML {
    HTML.tag("a", .href("#\(Anchor.problem(name))")) { name }
  }

  func html() -> HTML { HTML.joined(contract.problemTypes.map(entry)) }

  private func entry(_ type: Contract.ProblemType) -> HTML {
    let anchor = Anchor.problem(type.name)
    return HTML.tag("section", .class("problem"), .id(anchor)) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h3") {
          HTML.tag("span", .class("status bad")) { String(type.status) }
          " "
          Anchor.title(type.title, anchor)
          HTML.tag("small") { HTML.tag("code") { type.name } }
        }
        Self.causeAndCure(type)
        users(type)
      }
    }
  }

  /// The same in the reference and on the page of the type.
  static func causeAndCure(_ type: Contract.ProblemType) -> HTML {
    HTML.tag("dl", .class("cure")) {
      HTML.tag("dt") { "Cause" }
      HTML.tag("dd") { Markdown.inline(type.cause) }
      HTML.tag("dt") { "Cure" }
      HTML.tag("dd") { Markdown.inline(type.cure) }
    }
  }

  /// The operations that may answer with it, where they are not nearly all.
  private func users(_ type: Contract.ProblemType) -> HTML {
    let ids = users[type.name] ?? []
    guard !ids.isEmpty, ids.count * 2 < contract.operations.count else { return .none }
    return HTML.tag("p", .class("users")) {
      "Answered by "
      HTML.joined(ids.map { id in HTML.tag("a", .href("#\(Anchor.operation(id))")) { id } }, by: ", ")
    }
  }
}
