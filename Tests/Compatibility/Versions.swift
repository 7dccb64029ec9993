import Testing

@testable import Generator

@Suite("Two versions of an API that are served side by side")
struct Versions {
  private func contract(_ version: String) throws -> Contract {
    let name = "\(version).yaml"
    return try Contract(Document(Files.read("\(RuleCases.root)/expected/\(name)"), file: name), rules: .comparison)
  }

  private func comparison() throws -> Comparison {
    Comparison(from: try contract("v1.0"), to: try contract("v2.0"), today: today)
  }

  @Test("Their operations are compared whatever the paths begin with, and both paths are told")
  func text() throws {
    let text = ComparisonText(try comparison()).text
    #expect(try text == expected("expected/versions.txt", for: text))
  }

  @Test("A shared schema's change is told once, with the operations of both versions")
  func reach() throws {
    let finding = try #require(try comparison().findings.first { $0.rule == .maximumIncreased })
    #expect(finding.reached.map(\.operation) == ["GET /v2.0/things", "GET /v2.0/things/{name}"])
    #expect(finding.reached.map(\.before) == ["/v1.0/things", "/v1.0/things/{id}"])
  }

  @Test("The reference of the later one says what changed, by operation")
  func reference() throws {
    let changes = Reference.Changes(from: try contract("v1.0"), to: try contract("v2.0"))
    #expect(changes.since == "v1.0")
    func operations(_ level: Level) -> [String?] { changes.all.filter { $0.level == level }.map(\.operations.first) }
    #expect(operations(.breaking) == ["listThings", "getThing", "deleteThing"])
    #expect(operations(.additive) == ["createThing", nil])
  }

  @Test("A version that is served as another one differs in nothing else")
  func copy() throws {
    let base = try contract("v1.0")
    let text = String(decoding: try Files.read("\(RuleCases.root)/expected/v1.0.yaml"), as: UTF8.self)
    let copy = text.replacing("/v1.0/", with: "/v2.0/").replacing("1.0.3", with: "2.0.0")
    let revision = try Contract(Document(Array(copy.utf8), file: "v2.0.yaml"), rules: .comparison)
    #expect(Comparison(from: base, to: revision, today: today).findings.map(\.rule) == [.versionChanged])
  }
}
