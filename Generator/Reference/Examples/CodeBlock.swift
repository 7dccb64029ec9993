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
  static func request(_ operation: Operation, of contract: Contract, on site: Reference.Site) -> HTML {
    let request = RequestExample(operation, of: contract, on: site)
    return HTML.tag("div", .class("request tabs")) {
      CodeBlock("curl", code: CurlExample(request: request).text, language: .curl).html()
      CodeBlock("Python", code: PythonExample(request: request).text, language: .python).html()
      switch site {
      case .service:
        CodeBlock("Swift", code: SwiftExample(contract: contract, operation: operation).text, language: .swift).html()
      case .folder: CodeBlock("Swift", code: URLSessionExample(request: request).text, language: .swift).html()
      }
    }
  }

  /// The examples of the answers of success, and of the others what the document gives: our services tell all of those
  /// in one place.
  static func answers(_ operation: Operation, of contract: Contract, on site: Reference.Site) -> HTML {
    let failures = site == .folder ? operation.responses.filter { !$0.isSuccess } : []
    return together(
      operation.successes.flatMap { response in
        blocks(response.contents, status(response, "good"), for: operation, of: contract, in: .read)
      }
        + failures.flatMap { response in
          response.contents.flatMap { content in
            content.examples.prefix(1).map { example in
              CodeBlock(status(response, "bad") + HTML(content.mediaType), code: content.text(example.value))
            }
          }
        }, called: "Answer ")
  }

  private static func status(_ response: Response, _ look: String) -> HTML {
    HTML.tag("span", .class("status \(look)")) { response.status } + HTML(" ")
  }

  /// The examples of a body in each of its media types.
  static func bodies(
    _ contents: [Content], called name: String, for operation: Operation, of contract: Contract
  ) -> HTML {
    together(blocks(contents, .none, for: operation, of: contract, in: .read), called: name)
  }

  private static func blocks(
    _ contents: [Content], _ title: HTML, for operation: Operation, of contract: Contract,
    in direction: Direction
  ) -> [CodeBlock] {
    contents.flatMap { content in
      let examples = content.shown(for: operation, of: contract, in: direction)
      return examples.map { example in
        let name = examples.count > 1 ? " \(example.name)" : ""
        return CodeBlock(title + HTML(content.mediaType + name), code: content.text(example.value))
      }
    }
  }

  /// Several stand one below the other; the script makes tabs of them. One alone says what it is.
  private static func together(_ blocks: [CodeBlock], called name: String) -> HTML {
    guard blocks.count > 1 else {
      return HTML.joined(blocks.map { CodeBlock(HTML(name) + $0.title, code: $0.code).html() })
    }
    return HTML.tag("div", .class("tabs")) { blocks.map { $0.html() } }
  }
}
