/// What the keys do, and a switch for those that are one character (WCAG 2.2, 2.1.4).
enum KeysDialog {
  static func html(for site: Reference.Site) -> HTML {
    HTML.tag("dialog", .id("page-keys"), Attribute("aria-labelledby", "page-keys-title")) {
      HTML.tag("h2", .id("page-keys-title")) { "Keys" }
      HTML.tag("dl") {
        for (key, does) in keys where site == .service || key != "t" {
          HTML.tag("dt") { HTML.tag("kbd") { key } }
          HTML.tag("dd") { does }
        }
      }
      HTML.tag("label") {
        HTML.void("input", .id("page-keys-on"), Attribute("type", "checkbox"), Attribute("checked"))
        " Keys of one character are on"
      }
      HTML.tag("form", Attribute("method", "dialog")) { HTML.tag("button") { "Close" } }
    }
  }

  private static let keys = [
    ("/", "Search"), ("↑ ↓", "Choose what was found"), ("Enter", "Go there"), ("Esc", "Leave"),
    ("j", "Next section"), ("k", "Section before"), ("t", "Try the operation that is read"), ("?", "This list"),
  ]
}
