import Testing

@testable import Generator

/// What takes too long takes hours here: each is of a kind that took the square of its size, or more.
@Suite("Documents that mean ill", .timeLimit(.minutes(10)))
struct HostileDocuments {
  @Test("Quotes within quotes end somewhere, in text")
  func deepMarkdown() {
    let source = Markdown.html(String(repeating: ">", count: 200_000) + " end").source
    #expect(source.hasPrefix("<blockquote><blockquote>"))
    #expect(source.contains("<p>&gt;") && source.contains("&gt; end"))
  }

  @Test(
    "A description is read once from its begin to its end",
    arguments: [
      "<a ", "<a href=\"", "http://a)", "<a href=\"x\" ", "<p ", " <li ", "| <p ", "[", "![", "[x](", "[x](/", "]",
      "`x ", "**a _b ", "\\", "(", "<https://a ", "http://a", "> ", "&", "\n- ", "\n1. ", "\n|a",
    ])
  func longMarkdown(part: String) {
    let text = String(repeating: part, count: 50_000 / part.count)
    for text in [text, text + ">", text + ")", "http://a" + text + "))))"] {
      #expect(Markdown.html(text).source.utf8.count >= text.utf8.count / 8)
    }
  }

  @Test("A row of backticks that nothing ends is text, all of it")
  func endlessCode() {
    let ticks = String(repeating: "`", count: 50_000)
    #expect(Markdown.html("a " + ticks).source == "<p>a \(ticks)\n")
  }

  @Test("Lines between items are passed over at once")
  func farItems() {
    let source = Markdown.html("- one" + String(repeating: "\n", count: 50_000) + "- two").source
    #expect(source == "<ul><li>one\n<li>two\n</ul>\n")
  }

  @Test("Of schemas that refer to one another widely, no more is unfolded than a page can show")
  func wideSchemas() throws {
    let names = ["A", "B", "C", "D", "E", "F"]
    let schemas = zip(names, names.dropFirst() + ["string"]).map { name, next in
      let part = next == "string" ? "type: string" : "$ref: '#/components/schemas/\(next)'"
      let properties = (1...100).map { "p\($0): {\(part)}" }.joined(separator: ", ")
      return "    \(name): {type: object, properties: {\(properties)}}"
    }
    let contract = try readContract(
      yaml: """
        openapi: 3.1.0
        info: {title: Wide, version: '1'}
        paths:
          /a:
            post:
              operationId: createA
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
              responses:
                '204': {description: Done.}
        components:
          schemas:
        \(schemas.joined(separator: "\n"))
        """)
    let page = try #require(Reference(contract, on: .folder).files().first?.text)
    #expect(page.contains("id=createA.body.p100>") && !page.contains("id=createA.body.p100.p1>"))
  }

  @Test("Schemas whose names are one in Swift are numbered")
  func sameNames() throws {
    let count = 900
    let schemas = (1...count).map { "    a\(String(repeating: "_", count: $0))b: {type: object}" }
    let contract = try readContract(
      yaml: """
        openapi: 3.1.0
        info: {title: Same, version: '1'}
        paths: {}
        components:
          schemas:
        \(schemas.joined(separator: "\n"))
        """)
    #expect(Set(contract.schemas.compactMap(\.name).map(SwiftName.type)).count == count)
  }
}
