/// The requests that the service sends on account of an operation.
struct CallbackList {
  let contract: Contract
  let operation: Operation

  func html() -> HTML { HTML.joined(operation.callbacks.map(block)) }

  private func block(_ callback: Operation.Callback) -> HTML {
    let anchor = Anchor.operation(operation.id, "callback", callback.name)
    return HTML.tag("h4", .id(anchor)) {
      Anchor.title("Callback", anchor)
      HTML.tag("span", .class("media")) { "\(callback.name): \(callback.expression)" }
    } + HTML.joined(callback.operations.map { request($0, below: anchor) })
  }

  private func request(_ request: Operation, below anchor: String) -> HTML {
    let anchor = Anchor.property(request.method.lowercased(), of: anchor)
    return HTML.tag("p", .id(anchor)) {
      MethodBadge.html(request.method)
      " "
      request.summary
    } + Markdown.html(request.description)
      + (request.body?.schema.map { schema in
        SchemaTree(contract: contract, mark: .optional).folding(schema, below: "\(anchor).body")
      } ?? .none)
  }
}
