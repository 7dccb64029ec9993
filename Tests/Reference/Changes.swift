import Testing

@testable import Generator

@Suite("What the reference says of changes and versions")
struct Changes {
  @Test("The first version says that it is the first")
  func first() throws {
    let page = try page(nil)
    #expect(page.contains("is the first version"))
  }

  @Test("Changes are told gravest first, with a link to the operation that is still there")
  func changes() throws {
    let page = try page([
      Reference.Change(level: .additive, operations: ["putThing"], text: "`colour` may be sent", pointer: "/paths/a"),
      Reference.Change(level: .breaking, operations: ["getThing"], text: "is gone", pointer: "/paths/b"),
      Reference.Change(level: .breaking, operations: [], text: "needs a <token>", pointer: "/security"),
    ])
    let section = try #require(page.split(separator: "id=guide-changes>").last)
    let text = String(section.prefix { $0 != "\u{0}" })
    let breaking = try #require(text.firstRange(of: "Breaks clients (2)"))
    let additive = try #require(text.firstRange(of: "New (1)"))
    #expect(breaking.lowerBound < additive.lowerBound)
    #expect(text.contains("<a href=#putThing><code>putThing</code></a>"))
    #expect(!text.contains("href=#getThing"))
    #expect(text.contains("needs a &lt;token&gt;"))
    #expect(Markup(page).faults == [])
  }

  @Test("An operation that is new or that changed says so, where it stands and in the contents")
  func marks() throws {
    let changed = try page([Reference.Change(level: .breaking, operations: ["putThing"], text: "", pointer: "")])
    let new = try page([
      Reference.Change(level: .additive, operations: ["putThing"], isNewOperation: true, text: "", pointer: "")
    ])
    let reworded = try page([Reference.Change(level: .editorial, operations: ["putThing"], text: "", pointer: "")])
    #expect(changed.contains("<a class=badge href=#guide-changes>changed since v0.9</a>"))
    #expect(changed.contains("<small>changed</small>"))
    #expect(new.contains("<a class=badge href=#guide-changes>new since v0.9</a>"))
    #expect(!reworded.contains("class=badge"))
  }

  @Test("A change that reaches several operations leads to each")
  func reach() throws {
    let page = try page([Reference.Change(level: .breaking, operations: ["gone", "putThing"], text: "", pointer: "")])
    #expect(page.contains("also reaches <a href=#putThing><code>putThing</code></a>"))
  }

  @Test("A version without differences says so")
  func same() throws {
    #expect(try page([]).contains("Nothing is different from"))
  }

  @Test("The list of versions is in the order of their making")
  func versions() throws {
    let text = VersionsFile([try ourContract(), try contract(saying: "x")]).text
    #expect(text.contains(#"{detail: ["v1.0","v1.0"]}"#))
  }

  private func page(_ changes: [Reference.Change]?) throws -> String {
    let changes = changes.map { Reference.Changes(since: "v0.9", all: $0) }
    return try #require(Reference(contract(saying: "plain"), changes: changes).files().first).text
  }
}
