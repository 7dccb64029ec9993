/// The requests that the service sends on account of an operation.
struct CallbackList {
  let contract: Contract
  let operation: Operation

  func html() -> HTML { HTML.joined(operation.callbacks.map(block)) }

  private func block(_ callback: Operation.Callback) -> HTML {
    let anchor = Anchor.operation(operation.id, "callback", callback.name)
    return HTML.tag("h4", .id(anchor)) {
      Anchor.title("Callback", anchor)
      HTML.tag("code") { callback.name }
    } + HTML.tag("div", .class("callback")) { callback.operations.map { request($0, of: callback, below: anchor) } }
  }

  private func request(_ request: Operation, of callback: Operation.Callback, below anchor: String) -> HTML {
    let anchor = Anchor.property(request.method.lowercased(), of: anchor)
    return HTML.tag("p", .class("route"), .id(anchor)) {
      MethodBadge.html(request.method)
      HTML.tag("code") { callback.expression }
      HTML.tag("small") { "sent by the service" }
    }
      + (request.summary.isEmpty ? .none : HTML.tag("p") { request.title })
      + SentRequest(contract: contract, request: request, anchor: anchor).html()
  }
}
