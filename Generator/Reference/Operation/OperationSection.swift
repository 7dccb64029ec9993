/// An operation: what it is for, what it takes, what it answers, and an example of both.
struct OperationSection {
  let contract: Contract
  let operation: Operation
  let changes: Reference.Changes?
  let site: Reference.Site

  func html() -> HTML {
    let anchor = Anchor.operation(operation.id)
    return HTML.tag("section", .class("operation"), .id(anchor)) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h3") {
          Anchor.title(operation.title, anchor)
          changes?.badge(operation.id) ?? .none
        }
        HTML.tag("p", .class("route")) {
          MethodBadge.html(operation.method)
          path
        }
        PermissionText(contract: contract, operation: operation).html()
        DeprecationNote(contract: contract, deprecation: operation.deprecation).html()
        Markdown.html(operation.description)
        OutsideLinks.html(operation.more)
        ServerList(servers: operation.servers).html()
        ParameterList(contract: contract, operation: operation, anchor: anchor).html()
        RequestBodyBlock(contract: contract, operation: operation, anchor: anchor).html()
        for response in operation.successes { AnswerBlock(contract: contract, operation: operation).html(response) }
        ErrorList(contract: contract, operation: operation).html()
        CallbackList(contract: contract, operation: operation).html()
      }
      HTML.tag("div", .class("examples")) {
        CodeBlock.request(operation, of: contract, on: site)
        CodeBlock.answers(operation, of: contract, on: site)
      }
    }
  }

  /// The template, with what is to be filled in marked.
  private var path: HTML {
    HTML.tag("code") {
      operation.path.split(separator: "/", omittingEmptySubsequences: false).enumerated().map { index, part in
        let slash = HTML(index == 0 ? "" : "/")
        return part.hasPrefix("{") ? slash + HTML.tag("var") { String(part) } : slash + HTML(String(part))
      }
    }
  }
}
