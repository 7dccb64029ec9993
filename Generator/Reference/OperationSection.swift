/// An operation: what it is for, what it takes, what it answers, and an example of both.
struct OperationSection {
  let contract: Contract
  let operation: Operation

  func html() -> HTML {
    let anchor = Anchor.operation(operation.id)
    return HTML.tag("section", .class("operation"), .id(anchor), Attribute("data-permission", operation.permission)) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h3") { Anchor.title(operation.summary, anchor) }
        HTML.tag("p", .class("route")) {
          MethodBadge.html(operation.method)
          path
        }
        HTML.tag("p", .class("permission")) { PermissionText.html(operation) }
        Markdown.html(operation.description)
        for location in [Parameter.Location.path, .query, .header] { parameters(location) }
        body
        for response in operation.successes { AnswerBlock(contract: contract, operation: operation).html(response) }
        ErrorList(contract: contract, operation: operation).html()
      }
      examples
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

  private func parameters(_ location: Parameter.Location) -> HTML {
    let parameters = operation.parameters.filter { $0.location == location }
    guard !parameters.isEmpty else { return .none }
    let title =
      switch location {
      case .path: "In the path"
      case .query: "In the query"
      case .header: "In the headers"
      case .cookie: "In the cookies"
      }
    let anchor = Anchor.operation(operation.id, location.rawValue)
    return HTML.tag("h4", .id(anchor)) { Anchor.title(title, anchor) }
      + HTML.tag("ul", .class("tree")) { parameters.map(parameter) }
  }

  private func parameter(_ parameter: Parameter) -> HTML {
    let anchor = Anchor.operation(operation.id, parameter.location.rawValue, parameter.name)
    return HTML.tag("li", .id(anchor)) {
      Anchor.name(parameter.name, anchor)
      HTML.tag("small") { TypeText(contract: contract).html(parameter.schema) }
      if parameter.isRequired { SchemaTree.required(DeclaredConstraint(required: parameter)) }
      SchemaTree.notes(parameter.schema, contract, description: parameter.description)
    }
  }

  private var body: HTML {
    guard let body = operation.body else { return .none }
    let anchor = Anchor.operation(operation.id, "body")
    return HTML.tag("h4", .id(anchor)) {
      Anchor.title("Body", anchor)
      HTML.tag("span", .class("media")) { body.contents.map(\.mediaType).joined(separator: " or ") }
      HTML.tag("span", .class(body.isRequired ? "must" : "may")) { body.isRequired ? "required" : "may be absent" }
    }
      + (body.schema.map { schema in
        HTML.tag("details", Attribute("open")) {
          HTML.tag("summary") { TypeText(contract: contract).html(schema) }
          SchemaTree.notes(schema, contract)
          SchemaTree(contract: contract, mark: .required).html(schema, below: anchor)
        }
      } ?? .none)
  }

  private var examples: HTML {
    HTML.tag("div", .class("examples")) {
      ExampleBlock(title: "Request", language: "curl", code: CurlExample(operation: operation).html()).html()
      for response in operation.successes {
        ExampleBlock.answer(response)
      }
    }
  }
}
