/// The pages to which a problem's `type` leads: one for each type, and one that lists them.
///
/// They need no script, and one style that lies beside them.
struct ProblemPage {
  let contract: Contract

  /// The list of all types.
  func list() -> String {
    PageFrame(contract: contract, title: "Problems").simple(style: "problems/\(Self.style)") {
      HTML.tag("h1") { "Problems" }
      HTML.tag("p") {
        "Whatever goes wrong is answered as a problem (RFC 9457). Its "
        HTML.tag("code") { "type" }
        " leads to one of these."
      }
      HTML.tag("dl", .class("cure")) { contract.problemTypes.map(entry) }
    }
  }

  /// The file that these pages are styled by, beside the pages of the types.
  static let style = "style.css"

  private func entry(_ type: Contract.ProblemType) -> HTML {
    HTML.tag("dt", .id(Anchor.problem(type.name))) {
      HTML.tag("span", .class("status bad")) { String(type.status) }
    }
      + HTML.tag("dd") {
        HTML.tag("a", .href("/docs/problems/\(type.name)")) { type.title }
        " "
        HTML.tag("code") { type.name }
      }
  }

  /// The page of one type.
  func page(_ type: Contract.ProblemType) -> String {
    PageFrame(contract: contract, title: type.title).simple(style: Self.style) {
      HTML.tag("p", .class("kind")) {
        HTML.tag("a", .href("/docs/problems")) { "Problems" }
        " / "
        HTML.tag("code") { type.name }
      }
      HTML.tag("h1") { type.title }
      HTML.tag("p", .class("kind")) {
        HTML.tag("span", .class("status bad")) { String(type.status) }
        " "
        HTML.tag("code") { "/docs/problems/\(type.name)" }
      }
      ProblemSection.causeAndCure(type)
      HTML.tag("p") {
        HTML.tag("a", .href("/docs/\(contract.version)#\(Anchor.problem(type.name))")) {
          "Where it stands in the reference"
        }
      }
    }
  }
}
