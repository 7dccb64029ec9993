/// Links to what stands outside of the document: those who are behind the API, its terms, and where more is told.
enum OutsideLinks {
  static func html(_ notices: Notices) -> HTML {
    let links = [
      notices.license.map { HTML("License ") + link($0) }, notices.contact.map { HTML("Contact ") + link($0) },
      notices.terms.flatMap { DocumentLink(text: "Terms of service", address: $0) }.map(link),
    ].compactMap { $0 }
    return (links.isEmpty ? .none : HTML.tag("p", .class("kind")) { HTML.joined(links, by: " · ") })
      + html(notices.more)
  }

  /// Where more is told.
  static func html(_ more: DocumentLink?) -> HTML {
    more.map { more in
      HTML.tag("p", .class("kind")) {
        "More: "
        link(more)
      }
    } ?? .none
  }

  /// No scheme but these: `javascript:` would run.
  private static func link(_ link: DocumentLink) -> HTML {
    let text = Markdown.words(link.text)
    guard ["https://", "http://", "mailto:"].contains(where: link.address.hasPrefix) else { return text }
    return HTML.tag("a", .href(link.address)) { text }
  }
}
