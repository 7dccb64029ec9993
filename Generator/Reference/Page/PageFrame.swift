/// What every page of the reference has around its content.
struct PageFrame {
  let contract: Contract
  let title: String
  var site = Reference.Site.service

  /// The reference: contents, text and examples side by side, searchable. The page needs no other file.
  func wide(contents: HTML, @HTMLBuilder main: () -> HTML) -> String {
    let head = HTML.rawText("style", StyleSheet.wide) + HTML.rawText("script", ChoicesScript.text)
    // Of a page with hundreds of operations, browsers lay out what is near.
    return page(.class(Navigation.isLarge(contract) ? "wide large" : "wide"), head: head) {
      HTML.tag("header", .class("top")) {
        HTML.tag("a", .id("page-menu"), .href("#page-contents")) { "Contents" }
        HTML.tag("a", .class("brand"), .href("#\(Anchor.guide("introduction"))")) { contract.title }
        // The script makes a choice of it.
        switch site {
        case .service: HTML.tag("a", .id("page-version"), .href("/")) { contract.version }
        case .folder: HTML.tag("span", .class("media")) { contract.release }
        }
        SearchBox.html
        formats
        // Shown by the script, which makes them work.
        button("page-help", "?", "Keys")
        button("page-theme", "Dark", nil)
      }
      contents
      HTML.tag("main", .id("page-main"), Attribute("tabindex", "-1")) { main() }
      KeysDialog.html(for: site)
      HTML.rawText("script", PageScript.text(for: site))
    }
  }

  /// A page to be read from top to bottom.
  /// - Parameter style: Where the style lies, relative to the page.
  func simple(style: String, @HTMLBuilder main: () -> HTML) -> String {
    page(.class("simple"), head: HTML.void("link", Attribute("rel", "stylesheet"), .href(style))) {
      HTML.tag("header", .class("top")) {
        HTML.tag("a", .class("brand"), .href("/docs/\(contract.version)")) { contract.title }
        HTML.tag("span", .class("media")) { contract.version }
      }
      HTML.tag("main", .id("page-main"), Attribute("tabindex", "-1")) { main() }
    }
  }

  private func page(_ layout: Attribute, head: HTML, @HTMLBuilder content: () -> HTML) -> String {
    HTML.tag("html", Attribute("lang", "en")) {
      HTML.tag("head") {
        HTML.void("meta", Attribute("charset", "utf-8"))
        HTML.void("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
        HTML.void("meta", Attribute("name", "description"), Attribute("content", contract.summary))
        // An empty icon, so that no browser asks for one.
        HTML.void("link", Attribute("rel", "icon"), .href("data:,"))
        HTML.tag("title") { "\(title) · \(contract.title) \(edition)" }
        head
      }
      HTML.tag("body", layout) {
        // Fixed, so that a link to it leaves the page where it is: the contents on a phone close that way.
        HTML.tag("span", .id("page-here")) { HTML.none }
        HTML.tag("a", .class("skip"), .href("#page-main")) { "Skip to the text" }
        content()
      }
    }.document
  }

  private var formats: HTML {
    let folder = site == .service ? "/\(contract.version)/" : ""
    return HTML.tag("span", .class("formats")) {
      "OpenAPI "
      HTML.tag("a", .href("\(folder)openapi.json")) { "JSON" }
      " "
      HTML.tag("a", .href("\(folder)openapi.yaml")) { "YAML" }
    }
  }

  /// What the version is called.
  private var edition: String { site == .service ? contract.version : contract.release }

  private func button(_ id: String, _ text: String, _ label: String?) -> HTML {
    HTML.tag(
      "button", .id(id), Attribute("type", "button"), label.map { Attribute("aria-label", $0) }, Attribute("hidden")
    ) { text }
  }
}
