/// Where an answer leads: the operations that take something out of it.
struct LinkList {
  let contract: Contract

  func html(_ links: [Response.Link], below parent: String) -> HTML {
    guard !links.isEmpty else { return .none }
    return HTML.tag("ul", .class("tree")) { links.map { row($0, below: parent) } }
  }

  private func row(_ link: Response.Link, below parent: String) -> HTML {
    HTML.tag("li", .id(Anchor.property(link.name, of: "\(parent).link"))) {
      Anchor.name(link.name)
      HTML.tag("small") {
        "leads to "
        target(link.target)
        if !link.given.isEmpty {
          " with "
          HTML.joined(
            link.given.sorted { $0.key < $1.key }.map { name, value in
              HTML.tag("code") { "\(name) = \(value.value.string ?? value.value.text)" }
            }, by: ", ")
        }
      }
      Markdown.html(link.description)
    }
  }

  /// An operation is linked to; a URI is named.
  private func target(_ target: String) -> HTML {
    guard contract.hasOperation(target) else { return HTML.tag("code") { target } }
    return HTML.tag("a", .href("#\(Anchor.operation(target))")) { HTML.tag("code") { target } }
  }
}
