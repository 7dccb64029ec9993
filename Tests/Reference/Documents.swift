import Testing

@testable import Generator

@Suite("The reference of any document")
struct Documents {
  let contract: Contract
  let source: String
  let page: Markup

  init() throws {
    contract = try library()
    let files = Reference(contract, on: .folder).files()
    #expect(files.map(\.path) == ["index.html"])
    source = try #require(files.first).text
    page = Markup(source)
  }

  /// What stands between `start` and the next part of the page, a section or the heading of an answer.
  private func part(_ start: String) throws -> String {
    let rest = try #require(source.firstRange(of: start))
    let text = source[rest.upperBound...]
    return String(text[..<(text.firstRange(of: "<h4")?.lowerBound ?? text.endIndex)])
  }

  @Test("It is well-formed, leads nowhere that is not there, and asks for nothing")
  func wellFormed() {
    #expect(page.faults == [])
    let ids = Set(page.ids)
    #expect(ids.count == page.ids.count)
    for link in page.links where !["openapi.json", "openapi.yaml"].contains(link) {
      #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test("Operations are told whatever their tag: declared, only used, or none")
  func groups() {
    #expect(OperationGroup.all(contract).map(\.title) == ["books", "members", "Other operations"])
    for operation in contract.operations { #expect(page.ids.contains(operation.id)) }
    // Without a summary and an id, the path tells it apart.
    #expect(source.contains("href=#getMembersByName>/members/{name}</a>"))
  }

  @Test("Webhooks and callbacks tell what they carry and which answers they expect")
  func sentByTheService() throws {
    for anchor in [
      "page-webhooks", "webhook-overdue.post", "webhook-overdue.post.body.book",
      "addBook.callback.lent.post.body.until",
    ] { #expect(page.ids.contains(anchor), "\(anchor)") }
    #expect(try part("id=webhook-overdue.post.answers>").contains("Expected answers"))
    #expect(source.contains("<dd>Do not remind me again."))
    #expect(source.contains("<code>{$request.query.callback}</code>"))
  }

  @Test("Each media type of a body has its schema and its example")
  func mediaTypes() throws {
    #expect(page.ids.contains("addBook.body.title"))
    #expect(page.ids.contains("addBook.body.application-x-www-form-urlencoded.title"))
    #expect(source.contains("<code>image/png</code>: bytes"))
    #expect(source.contains("<span class=\"status good\">200</span> application/json empty"))
    #expect(source.contains("<span class=\"status good\">200</span> text/csv"))
    #expect(source.contains("id,title\n7,Emma"))
  }

  @Test("What is deprecated says so in the contents, too")
  func deprecated() throws {
    let start = try #require(source.firstRange(of: "id=page-contents")).upperBound
    let end = try #require(source[start...].firstRange(of: "</nav>")).lowerBound
    #expect(source[start..<end].contains("Read a book <small>deprecated</small></a>"))
  }

  @Test("Servers, links and what a request must show are told")
  func around() throws {
    #expect(source.contains("<code>https://{region}.library.example.org/v2</code>"))
    #expect(source.contains("<code>https://archive.library.example.org</code>"))
    #expect(source.contains("<code>id = $response.body#/id</code>"))
    #expect(page.ids.contains("addBook.201.link.theBook"))
    #expect(source.contains("<a href=#security-key><code>key</code></a> or <a href=#security-oauth>"))
    #expect(source.contains("<code>books.write</code>, <code>books.read</code>"))
    #expect(source.contains("No credentials needed"))
    #expect(source.contains("token at <code>https://library.example.org/token</code>"))
  }

  @Test(
    "Rarer keywords and ways of writing are told in words",
    arguments: [
      ("listBooks.query.genre", "separated by commas"), ("listBooks.query.filter", "<code>filter[NAME]=…</code>"),
      ("listBooks.200.header.X-Total", "32 bits"), ("schema-Book.pages", "a multiple of <code>2</code>"),
      ("schema-Book.tags", "array of string"), ("schema-Book.tags", "each item once"),
      ("schema-Book.format", "such as <code>paper</code> <code>audio</code>"),
      ("schema-Book.title", "for example <code>Emma</code>"), ("schema-Book.author", "told apart by <code>kind</code>"),
      ("schema-Company.seat", "deprecated"),
    ])
  func words(anchor: String, words: String) throws {
    let row = try #require(source.split(separator: "<li id=\(anchor)>").last)
    #expect(row.prefix(400).contains(words), "\(row.prefix(400))")
  }

  @Test("Where the document gives no example, one is made of the schema")
  func samples() throws {
    let answer = try #require(contract.operations.first { $0.id == "getBook" }?.successes.first?.contents.first)
    let operation = try #require(contract.operations.first { $0.id == "getBook" })
    let shown = try #require(answer.shown(for: operation, of: contract, in: .read).first).value
    #expect(shown["title"]?.string == "Emma")
    #expect(shown["author"]?["kind"]?.string == "Person")
    let sent = try #require(answer.shown(for: operation, of: contract, in: .sent).first).value
    #expect(sent.members?.map(\.name) == ["title", "format"])
  }
}
