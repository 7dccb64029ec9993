/// A request that the service sends by itself.
struct WebhookSection {
  let contract: Contract
  let webhook: Operation

  func html() -> HTML {
    let anchor = Anchor.webhook(webhook)
    return HTML.tag("section", .class("operation"), .id(anchor)) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h3") { Anchor.title(webhook.title, anchor) }
        HTML.tag("p", .class("route")) {
          MethodBadge.html(webhook.method)
          HTML.tag("code") { webhook.path }
          HTML.tag("small") { "sent by the service" }
        }
        DeprecationNote(contract: contract, deprecation: webhook.deprecation).html()
        SentRequest(contract: contract, request: webhook, anchor: anchor).html()
      }
      if let body = webhook.body {
        HTML.tag("div", .class("examples")) {
          CodeBlock.bodies(body.contents, called: "Request ", for: webhook, of: contract)
        }
      }
    }
  }
}
