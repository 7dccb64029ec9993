import JSON
import Testing
import Values

@testable import HTTPService

@Suite("What an answer says")
struct AnswerTests {
  @Test("A tag is strong, of fixed length, and another one for each version")
  func tags() {
    #expect(ETag.of(version: 0) == "\"0000000000000000\"")
    #expect(ETag.of(version: 255) == "\"00000000000000ff\"")
    #expect(ETag.of(version: -1) == "\"ffffffffffffffff\"")
    #expect(Set((0..<100).map { ETag.of(version: $0) }).count == 100)
  }

  @Test(
    "A condition names one tag, several or all",
    arguments: [
      ("\"0000000000000001\"", true), ("*", true), (" * ", true),
      ("\"x\", \"0000000000000001\"", true), ("\"x\",\"0000000000000001\" ,\"y\"", true),
      ("\"0000000000000002\"", false),
      ("0000000000000001", false), ("", false), (",", false), ("\"\"", false), ("w/\"0000000000000001\"", false),
    ])
  func conditions(condition: String, matches: Bool) {
    #expect(ETag.matches(ifMatch: condition, version: 1) == matches)
    #expect(ETag.matches(ifNoneMatch: condition, ETag.of(version: 1)) == matches)
  }

  @Test("A weak tag will do to save a transfer, and not to permit a change")
  func weakTags() {
    let tag = ETag.of(version: 1)
    #expect(ETag.matches(ifNoneMatch: "W/" + tag, tag))
    #expect(!ETag.matches(ifMatch: "W/" + tag, version: 1))
  }

  @Test("A copy that has become too old is told again, and may be changed all the same")
  func staleTags() {
    let stale = ETag.of(version: 1, isStale: true)
    #expect(!ETag.matches(ifNoneMatch: ETag.of(version: 1), stale))
    #expect(ETag.matches(ifNoneMatch: stale, stale))
    #expect(ETag.matches(ifMatch: stale, version: 1))
    #expect(!ETag.matches(ifMatch: stale, version: 2))
  }

  @Test(
    "A media type is accepted when the most specific range that covers it does not forbid it",
    arguments: [
      (nil, true), ("", true), ("*/*", true), ("application/*", true), ("application/json", true),
      ("APPLICATION/JSON", true), ("application/json;charset=utf-8", true), ("text/html, application/json;q=0.1", true),
      ("text/html", false), ("text/*", false), ("application/json;q=0", false), ("*/*;q=0", false),
      ("*/*, application/json; q=0.0", false), ("application/*;q=0, application/json", true), ("nonsense", false),
      ("application/jsonx", false), ("text/html,", false),
    ] as [(String?, Bool)])
  func accept(header: String?, isAccepted: Bool) {
    #expect(MediaType.accepts(header, "application/json") == isAccepted)
  }

  @Test("A problem is JSON with all that it knows, and nothing that it does not")
  func problems() throws {
    func json(_ problem: Problem, request: UUID? = nil) throws -> JSONValue {
      var writer = JSONWriter(capacity: 64)
      problem.write(to: &writer, request: request)
      return try JSONValue(parsing: Array(writer.bytes))
    }
    let bare = try json(Problem(.notFound))
    #expect(bare.text == #"{"type":"/docs/problems/not-found","title":"Nothing here","status":404}"#)
    let id = UUID.version7()
    var full = Problem.invalid([
      InputFault(.body(pointer: "/a/b"), "is \"wrong\"", rule: "type"),
      InputFault(.parameter("limit"), "is missing", rule: "required"),
    ])
    full.ganetiError = Problem.GanetiError(class: "OpPrereqError", code: nil)
    full.job = Problem.JobReference(id: id, status: "running")
    let value = try json(full, request: id)
    #expect(value["status"]?.integer == 422)
    #expect(value["detail"]?.string == "2 faults in the parameters and the body")
    #expect(value["instance"]?.string == "urn:uuid:\(id)")
    #expect(value["errors"]?[0]?["pointer"]?.string == "/a/b")
    #expect(value["errors"]?[0]?["detail"]?.string == "is \"wrong\"")
    #expect(value["errors"]?[1]?["parameter"]?.string == "limit")
    #expect(value["errors"]?[1]?["rule"]?.string == "required")
    #expect(value["ganeti_error"]?["class"]?.string == "OpPrereqError")
    #expect(value["ganeti_error"]?["code"] == .null)
    #expect(value["job"]?["id"]?.string == id.description)
    #expect(
      Problem.invalid([InputFault(.body(pointer: ""), "is missing", rule: "required")]).detail == "1 fault in the body")
  }

  @Test("Each type of problem has its own name and a page")
  func types() {
    #expect(Set(ProblemType.raisedHere.map(\.name)).count == ProblemType.raisedHere.count)
    for type in ProblemType.raisedHere {
      #expect(type.reference == "/docs/problems/\(type.name)")
      #expect(400...599 ~= type.status)
    }
  }
}
