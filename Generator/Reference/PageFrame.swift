/// What every page of the reference has around its content. A page needs no other file.
struct PageFrame {
  let contract: Contract
  let title: String

  /// The reference: contents, text and examples side by side, searchable.
  func wide(contents: HTML, @HTMLBuilder main: () -> HTML) -> String {
    page(.class("wide"), style: StyleSheet.wide, script: PageScript.text) {
      header {
        HTML.tag("a", .class("menu"), .href("#page-contents")) { "Contents" }
        search
      }
      contents
      HTML.tag("main", .id("page-main"), Attribute("tabindex", "-1")) { main() }
    }
  }

  /// A page to be read from top to bottom.
  func simple(@HTMLBuilder main: () -> HTML) -> String {
    page(.class("simple"), style: StyleSheet.simple, script: "") {
      header { .none }
      HTML.tag("main", .id("page-main"), Attribute("tabindex", "-1")) { main() }
    }
  }

  private func page(
    _ layout: Attribute, style: String, script: String, @HTMLBuilder content: () -> HTML
  ) -> String {
    HTML.tag("html", Attribute("lang", "en")) {
      HTML.tag("head") {
        HTML.void("meta", Attribute("charset", "utf-8"))
        HTML.void("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
        HTML.void("meta", Attribute("name", "description"), Attribute("content", contract.summary))
        // An empty icon, so that no browser asks for one.
        HTML.void("link", Attribute("rel", "icon"), .href("data:,"))
        HTML.tag("title") { "\(title) · \(contract.title) \(contract.version)" }
        HTML.rawText("style", style)
        HTML.rawText("script", PageScript.theme)
      }
      HTML.tag("body", layout) {
        // Fixed, so that a link to it leaves the page where it is: the contents on a phone close that way.
        HTML.tag("span", .id("page-here")) { HTML.none }
        HTML.tag("a", .class("skip"), .href("#page-main")) { "Skip to the text" }
        content()
        if !script.isEmpty { HTML.rawText("script", script) }
      }
    }.document
  }

  private func header(@HTMLBuilder content: () -> HTML) -> HTML {
    HTML.tag("header", .class("top")) {
      HTML.tag("a", .class("brand"), .href("/docs/\(contract.version)")) {
        HTML.tag("strong") { contract.title }
        HTML.tag("span") { contract.version }
      }
      content()
      HTML.tag("span", .class("contract")) {
        "OpenAPI "
        HTML.tag("a", .href("/\(contract.version)/openapi.json")) { "JSON" }
        " "
        HTML.tag("a", .href("/\(contract.version)/openapi.yaml")) { "YAML" }
      }
      HTML.tag("button", .id("page-theme"), Attribute("type", "button"), Attribute("hidden")) { "Dark" }
    }
  }

  /// Shown by the script, which makes it work.
  private var search: HTML {
    HTML.tag("div", .id("page-search"), Attribute("role", "search"), Attribute("hidden")) {
      HTML.void(
        "input", .id("page-query"), Attribute("type", "search"), Attribute("autocomplete", "off"),
        Attribute("spellcheck", "false"), Attribute("placeholder", "Search operations, properties, statuses"),
        Attribute("aria-label", "Search"), Attribute("role", "combobox"), Attribute("aria-expanded", "false"),
        Attribute("aria-controls", "page-results"), Attribute("aria-autocomplete", "list"))
      HTML.tag("kbd", Attribute("aria-hidden", "true")) { "/" }
      HTML.tag(
        "ul", .id("page-results"), Attribute("role", "listbox"), Attribute("aria-label", "Results"), Attribute("hidden")
      ) { HTML.none }
    }
  }
}
