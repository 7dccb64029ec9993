/// The field of the search and the list of what it finds (a combobox as WAI-ARIA's practices describe it).
/// Shown by the script, which makes it work.
enum SearchBox {
  static var html: HTML {
    HTML.tag("div", .id("page-search"), Attribute("role", "search"), Attribute("hidden")) {
      HTML.void(
        "input", .id("page-query"), Attribute("type", "search"), Attribute("autocomplete", "off"),
        Attribute("spellcheck", "false"), Attribute("placeholder", "Search"),
        Attribute("aria-label", "Search"), Attribute("role", "combobox"), Attribute("aria-expanded", "false"),
        Attribute("aria-controls", "page-results"), Attribute("aria-autocomplete", "list"))
      HTML.tag("kbd", Attribute("aria-hidden", "true")) { "/" }
      HTML.tag(
        "div", .id("page-results"), Attribute("role", "listbox"), Attribute("aria-label", "Results"),
        Attribute("hidden")
      ) { HTML.none }
      HTML.tag("span", .id("page-found"), .class("unseen"), Attribute("role", "status")) { HTML.none }
    }
  }
}
