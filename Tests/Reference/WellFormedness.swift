import Testing

@testable import Generator

@Suite("The markup of the reference")
struct WellFormedness {
  @Test("Every page is well-formed, and no id stands twice")
  func wellFormed() throws {
    for (path, text) in Reference(try ourContract()).files() where path.hasSuffix(".html") {
      let page = Markup(text)
      #expect(page.faults == [], "\(path)")
      #expect(Set(page.ids).count == page.ids.count, "\(path)")
    }
  }

  @Test("Every link leads somewhere: to a part of the page, another page, or the contract")
  func links() throws {
    let files = Reference(try ourContract()).files()
    let ids = Set(Markup(try #require(files.first { $0.path == "index.html" }).text).ids)
    let problems = files.compactMap { file in
      file.path.hasPrefix("problems/") ? "/docs/\(file.path.dropLast(".html".count))" : nil
    }
    let license = "https://spdx.org/licenses/Apache-2.0.html"
    let pages = Set(
      problems + [license, "/", "/docs/v1.0", "/docs/problems", "/v1.0/openapi.json", "/v1.0/openapi.yaml"])
    for (path, text) in files where path.hasSuffix(".html") {
      let page = Markup(text)
      let own = Set(page.ids)
      for link in page.links {
        if link.hasPrefix("#") {
          #expect(own.contains(String(link.dropFirst())), "\(path): \(link)")
        } else if link.hasPrefix("/docs/v1.0#") {
          #expect(ids.contains(String(link.dropFirst("/docs/v1.0#".count))), "\(path): \(link)")
        } else {
          #expect(pages.contains(link), "\(path): \(link)")
        }
      }
    }
  }

  @Test(
    "Nothing that a contract says becomes markup",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "&lt;b&gt; <b>", "</style></title><i>",
      "`</code><script>`", "**<b>**", "[x](javascript:alert(1))", "it's \"so\" <!-- -->",
      "<a href=\"javascript:alert(1)\">x</a>", "<a href='https://example.org/\" onclick=alert(1) x=\"'>x</a>",
      "https://example.org/\"onclick=alert(1)",
    ])
  func escaped(text: String) throws {
    let plain = Reference(try contract(saying: "plain")).files()
    let files = Reference(try contract(saying: text)).files()
    for ((path, text), (_, expected)) in zip(files, plain) where path.hasSuffix(".html") {
      let page = Markup(text)
      #expect(page.faults == [], "\(path)")
      #expect(!page.text.contains(">"), "\(path)")
      let allowed = Set(Markup(expected).elements.map(\.name)).union(["strong", "code", "em"])
      #expect(Set(page.elements.map(\.name)).isSubset(of: allowed), "\(path)")
      #expect(!page.links.contains { $0.hasPrefix("javascript") }, "\(path)")
      #expect(!page.elements.contains { $0.attributes.contains { $0.name.hasPrefix("on") } }, "\(path)")
    }
  }

  @Test("A page says its language, has landmarks and a way past the navigation")
  func landmarks() throws {
    for (path, text) in Reference(try ourContract()).files() where path.hasSuffix(".html") {
      let page = Markup(text)
      func element(_ name: String) -> Markup.Element? { page.elements.first { $0.name == name } }
      #expect(element("html")?.value("lang") == "en", "\(path)")
      #expect(page.elements.contains { $0.value("name") == "viewport" }, "\(path)")
      #expect(element("header") != nil && element("main")?.value("id") == "page-main", "\(path)")
      #expect(page.links.first == "#page-main", "\(path)")
      #expect(page.elements.count { $0.name == "h1" } == 1, "\(path)")
    }
  }

  @Test("Raw text cannot end its element")
  func rawText() {
    #expect(HTML.rawText("script", "'</script><b>'").source == "<script>'<\\/script><b>'</script>\n")
  }

  @Test("A schema that holds its own kind is not unfolded for ever")
  func recursion() throws {
    let page = Markup(try #require(Reference(try contract(saying: "plain")).files().first).text)
    #expect(page.ids.contains("schema-Thing.next"))
    #expect(page.ids.contains("putThing.body.next"))
    #expect(!page.ids.contains { $0.hasSuffix(".next.next") })
  }
}
