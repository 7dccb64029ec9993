/// A block of code with a title; the script colours it and adds a button that copies it.
struct CodeBlock {
  let title: HTML
  let code: String
  /// One of the languages between which the reader chooses.
  var language: Language?

  enum Language: String, CaseIterable { case curl, python, swift }

  init(_ title: HTML, code: String, language: Language? = nil) {
    self.title = title
    self.code = code
    self.language = language
  }

  init(_ title: String, code: String, language: Language? = nil) {
    self.init(HTML(title), code: code, language: language)
  }

  func html() -> HTML {
    HTML.tag("figure", .class("code"), language.map { Attribute("data-language", $0.rawValue) }) {
      HTML.tag("figcaption") { title }
      HTML.tag("pre") { HTML.tag("code") { code } }
    }
  }

  /// The same request in every language; without the script they stand one below the other.
  static func request(_ operation: Operation, of contract: Contract) -> HTML {
    let request = RequestExample(operation)
    return HTML.tag("div", .class("request")) {
      CodeBlock("curl", code: CurlExample(request: request).text, language: .curl).html()
      CodeBlock("Python", code: PythonExample(request: request).text, language: .python).html()
      CodeBlock("Swift", code: SwiftExample(contract: contract, operation: operation).text, language: .swift).html()
    }
  }

  /// The example of an answer, where it has one.
  static func answer(_ response: Response) -> HTML {
    guard let content = response.contents.first, let value = content.examples.first?.value else { return .none }
    let title =
      HTML("Answer ") + HTML.tag("span", .class("status good")) { response.status } + HTML(" \(content.mediaType)")
    let text = content.mediaType.hasSuffix("json") ? nil : value.string
    return CodeBlock(title, code: text ?? JSONText().text(value)).html()
  }
}
