/// A block of code with a title; a script adds a button that copies it.
struct ExampleBlock {
  let title: String
  /// What it is written in, or its media type.
  let language: String
  let code: HTML

  /// The example of an answer, where it has one.
  static func answer(_ response: Response) -> HTML {
    guard let content = response.contents.first, let value = content.examples.first?.value else { return .none }
    let isText = !content.mediaType.hasSuffix("json")
    let code = isText ? value.string.map { HTML($0) } : nil
    return ExampleBlock(
      title: "Answer \(response.status)", language: content.mediaType, code: code ?? JSONHighlight().html(value)
    ).html()
  }

  func html() -> HTML {
    HTML.tag("figure", .class("code")) {
      HTML.tag("figcaption") {
        HTML.tag("span") { title }
        HTML.tag("span", .class("language")) { language }
      }
      HTML.tag("pre", Attribute("tabindex", "0")) { HTML.tag("code") { code } }
    }
  }
}
