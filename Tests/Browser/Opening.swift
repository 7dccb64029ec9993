import Generator
import JSON
import Testing

extension ReadingTheReference {
  /// The reference of a document that is no service of ours, as files in a folder.
  @Suite("Opening files")
  struct Opening {
    let reference: LiveReference
    var browser: Chromium { reference.browser }

    init() throws { reference = try #require(LiveReferenceScope.current) }

    @Test("A folder of files can be read without a server: searched, folded, switched between examples")
    func folder() async throws {
      try await withTemporaryFolder { folder in
        let file = "\(LiveReference.root)/Tests/Reference/library.yaml"
        var faults: [Diagnostic] = []
        let document = try Document(Files.read(file), file: file)
        let pages = try Project(root: LiveReference.root)
          .publication(ofDocument: document, below: folder, faults: &faults)
        for page in pages { try Files.write(page.text, to: page.path) }
        #expect(faults.isEmpty)
        _ = try await browser.log("browser")
        try await browser.open("file://\(folder)/index.html#webhook-overdue.post.body.book.title")
        let complaints = try await browser.log("browser").compactMap { $0["message"]?.string }
        #expect(complaints == [])
        try await unfolds()
        try await unfoldsBranches(folder)
        try await finds()
        try await switches()
        let formats = "return [...document.querySelectorAll('.formats a')].map(link => link.getAttribute('href'))"
        #expect(try await browser.run(formats).array == [.string("openapi.json"), .string("openapi.yaml")])
        #expect(try await browser.run("return document.querySelectorAll('.route button').length").integer == 0)
      }
    }

    private func unfolds() async throws {
      let row = "document.getElementById('webhook-overdue.post.body.book.title')"
      _ = try await browser.eventually("\(row)?.checkVisibility()")
    }

    /// Of a choice, each branch unfolds by itself, and a link leads into it.
    private func unfoldsBranches(_ folder: String) async throws {
      try await browser.open("file://\(folder)/index.html#addBook.body.author.Company.seat")
      _ = try await browser.eventually("document.getElementById('addBook.body.author.Company.seat')?.checkVisibility()")
      let folds = """
        return [...document.getElementById('addBook.body.author').querySelectorAll(':scope > details > summary')]
          .map(summary => summary.textContent);
        """
      let told = ["Person: 2 properties", "Company: 2 properties"].map { JSONValue.string($0) }
      #expect(try await browser.run(folds).array == told)
      let ids =
        "return [...document.querySelectorAll('[id]')].length - new Set([...document.querySelectorAll('[id]')].map(each => each.id)).size"
      #expect(try await browser.run(ids).integer == 0)
    }

    private func finds() async throws {
      try await browser.press("/")
      try await browser.press("overdue")
      let first = try await browser.run("return document.querySelector('#page-results [role=option]').textContent")
      #expect(first.string?.contains("A loan is overdue") == true)
      try await browser.press(Key.escape)
    }

    /// The examples of an answer are tabs, of which one is shown.
    private func switches() async throws {
      let shown = """
        return [...document.querySelectorAll('#listBooks .tabs:not(.request) pre')]
          .filter(pre => !pre.hidden).map(pre => pre.textContent.trim());
        """
      #expect(try await browser.run(shown).array == [.string("[]")])
      try await browser.run("document.querySelector('#listBooks .tabs:not(.request) [role=tab]').focus()")
      try await browser.press(Key.left)
      #expect(try await browser.run(shown).array == [.string(#"{ "message": "Come back tomorrow" }"#)])
    }
  }
}
