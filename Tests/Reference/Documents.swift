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
    let outside = ["openapi.json", "openapi.yaml", "mailto:books@example.org"]
    for link in page.links where !outside.contains(link) && !link.hasPrefix("https://") {
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

  @Test("A title keeps its code, and of its links the text")
  func titles() {
    let title = "Replace the <code>cover</code> of a book, as the guide says</a>"
    #expect(source.contains("href=#replaceCover>\(title)"))
    #expect(source.contains("</span> \(title)"))
  }

  @Test("License, contact, terms and further documentation are linked to, as far as that is safe")
  func outside() {
    for link in [
      "License <a href=https://spdx.org/licenses/MIT.html>MIT License</a>",
      "Contact <a href=\"mailto:books@example.org\">The librarians</a>",
      "<a href=https://example.org/terms>Terms of service</a>",
      "More: <a href=https://example.org/handbook>The <em>handbook</em></a>",
      "More: <a href=https://example.org/books>https://example.org/books</a>", "More: How to scan",
    ] { #expect(source.contains(link), "\(link)") }
    #expect(!source.contains("javascript:"))
  }

  @Test("What says nothing is not linked to, and of a license only one by itself has a page")
  func outsideOfLittle() throws {
    func notices(_ info: String) throws -> Notices {
      try readContract(yaml: "openapi: 3.1.0\ninfo: {title: Little, version: '1', \(info)}\npaths: {}\n").notices
    }
    let little = try notices("license: {name: ''}, contact: {name: ''}, termsOfService: ''")
    #expect(OutsideLinks.html(little).isEmpty)
    #expect(try notices("contact: {name: '', email: a@b.c}").contact?.text == "mailto:a@b.c")
    for (identifier, hasPage) in [("MIT", true), ("MIT OR Apache-2.0", false), ("LicenseRef-Own", false)] {
      let license = try notices("license: {name: Ours, identifier: \(identifier)}").license
      #expect(license?.text == "Ours")
      #expect(license?.address.isEmpty != hasPage, "\(identifier)")
    }
  }

  @Test("A choice names its branches where the script can unfold them")
  func choices() throws {
    let branches = "<a href=#schema-Person>Person</a> or <a href=#schema-Company>Company</a>"
    #expect(source.contains("<p class=kind data-below=schema-Author>\(branches)"))
  }

  @Test("What the examples name is told before them, once for each")
  func setting() throws {
    let block = try #require(source.split(separator: "<figcaption>Once in each shell").last?.prefix(400))
    #expect(
      block.contains("read -rs X_LIBRARY_CARD &amp;&amp; export X_LIBRARY_CARD") || block.contains("read -rs API_TOKEN")
    )
    for name in ["X_LIBRARY_CARD", "API_TOKEN"] {
      #expect(source.matches(of: try Regex("read -rs \(name) ")).count == 1, "\(name)")
    }
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

  @Test("An answer that is no success shows the example that the document gives")
  func failures() {
    #expect(source.contains("<span class=\"status bad\">429</span> application/json"))
    #expect(source.contains(#"{ "message": "Come back tomorrow" }"#))
  }

  @Test("What is deprecated says so in the contents, too")
  func deprecated() throws {
    let start = try #require(source.firstRange(of: "id=page-contents")).upperBound
    let end = try #require(source[start...].firstRange(of: "</nav>")).lowerBound
    #expect(source[start..<end].contains("Read a book <small>deprecated</small></a>"))
  }

  @Test("Bodies are told whole, but for those of a document with many operations", arguments: [(2, true), (81, false)])
  func depth(operations: Int, isWhole: Bool) throws {
    let schemas = (1...4).map {
      "    S\($0): {type: object, properties: {next: {$ref: '#/components/schemas/S\($0 + 1)'}}}\n"
    }
    let paths = (1...operations).map { number in
      """
        /p\(number):
          post:
            operationId: send\(number)
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S1'}}}}
            responses: {'204': {description: Done.}}

      """
    }
    let yaml = """
      openapi: 3.1.0
      info: {title: Deep, version: 1.0.0}
      components:
        schemas:
          S5: {type: object, properties: {end: {type: string}}}
      \(schemas.joined())paths:
      \(paths.joined())
      """
    let deep = try Contract(Document(Array(yaml.utf8), file: "deep.yaml"), rules: .document)
    let ids = Markup(try #require(Reference(deep, on: .folder).files().first).text).ids
    #expect(ids.contains("send1.body.next.next"))
    #expect(ids.contains("send1.body.next.next.next.next.end") == isWhole)
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
      ("listBooks.query.genre", "separated by commas"),
      ("listBooks.query.genre", "for example <code>[\"novel\",\"poem\"]</code>, <code>[\"letters\"]</code>"),
      ("listBooks.200.header.X-Total", "for example <code>2</code>"),
      ("listBooks.query.filter", "<code>filter[NAME]=…</code>"),
      ("listBooks.200.header.X-Total", "32 bits"), ("schema-Book.pages", "a multiple of <code>2</code>"),
      ("schema-Book.tags", "array of string"), ("schema-Book.tags", "each item once"),
      ("schema-Book.format", "such as <code>paper</code> <code>audio</code>"),
      ("schema-Book.title", "for example <code>Emma</code>"), ("schema-Book.author", "told apart by <code>kind</code>"),
      ("schema-Company.seat", "deprecated"),
    ])
  func words(anchor: String, words: String) throws {
    let start = try #require(
      ["<li id=\(anchor)>", "<li id=\(anchor) "].lazy.compactMap { source.firstRange(of: $0) }.first)
    let row = source[start.upperBound...].prefix(400)
    #expect(row.contains(words), "\(row)")
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

  @Test("What is made of a schema fits it")
  func fitting() throws {
    let validator = SchemaValidator(ofAnswers: contract)
    for schema in contract.schemas {
      let made = try #require(SampleValue(contract: contract, direction: .read).value(schema))
      #expect(validator.faults(in: made, against: schema) == [], "\(schema.name ?? ""): \(made.text)")
    }
    #expect(contract.schemas.contains { $0.name == "Shelf" })
  }

  @Test(
    "What is made of a few words fits them",
    arguments: [
      ("type: number, maximum: 5, multipleOf: 10", "0"), ("type: integer, exclusiveMaximum: 3, multipleOf: 3", "0"),
      ("type: integer, minimum: 8, maximum: 10, multipleOf: 5", "10"),
      ("type: array, maxItems: 0, items: {type: string}", "[]"),
    ])
  func narrow(_ words: String, _ made: String) throws {
    let contract = try readContract(
      yaml: "openapi: 3.1.0\ninfo: {title: Few, version: '1'}\npaths: {}\ncomponents: {schemas: {Few: {\(words)}}}\n")
    let schema = try #require(contract.schema(named: "Few"))
    #expect(SampleValue(contract: contract, direction: .read).value(schema)?.text == made)
  }
}
