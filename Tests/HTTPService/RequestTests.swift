import HTTPTypes
import Pattern
import Testing
import Values

@testable import HTTPService

/// The problem that `body` raises.
func problem(_ body: () throws -> Void) -> Problem? {
  do {
    try body()
    return nil
  } catch {
    return error as? Problem
  }
}

@Suite("What a request says")
struct RequestTests {
  // MARK: Targets

  @Test(
    "A path is cut into its segments, and each is decoded",
    arguments: [
      ("/", []), ("/a", ["a"]), ("/a/b", ["a", "b"]), ("/a/", ["a", ""]), ("//", ["", ""]), ("/a%2Fb", ["a/b"]),
      ("/%C3%A4", ["ä"]), ("/a+b", ["a+b"]), ("/a?b#c", ["a"]), ("/a#?b", ["a"]), ("/%25", ["%"]), ("/ä", ["ä"]),
      ("/..", [".."]),
    ])
  func paths(target: String, segments: [String]) throws {
    #expect(try RequestTarget(target).segments == segments)
  }

  @Test("A query is read in its order, with names twice, empty values and white space")
  func queries() throws {
    let query = try RequestTarget("/a?x=1&y=%26%3d&x=2&&z&e=&a+b=c+d&=v").query
    #expect(query.map { "\($0.name)|\($0.value)" } == ["x|1", "y|&=", "x|2", "z|", "e|", "a b|c d", "|v"])
    #expect(try RequestTarget("/a?x=1=2").query.map(\.value) == ["1=2"])
    #expect(try RequestTarget("/a?").query.isEmpty)
  }

  @Test(
    "What is not percent-encoded UTF-8 is refused",
    arguments: ["/%", "/%4", "/%zz", "/%ff", "/a?x=%", "/a?%c3=1", "", "a", "*"])
  func badTargets(target: String) {
    #expect(problem { _ = try RequestTarget(target) }?.type == .malformedRequest)
  }

  @Test("The absolute form of a target is that of its path (RFC 9112, section 3.2.2)")
  func absoluteForm() throws {
    let target = try RequestTarget("http://gwm.example.org:8080/a/b?x=1")
    #expect(target.segments == ["a", "b"])
    #expect(target.query.map(\.value) == ["1"])
    #expect(try RequestTarget("HTTPS://gwm.example.org").segments == [])
    #expect(try RequestTarget("http://gwm.example.org?x=1").query.map(\.value) == ["1"])
  }

  // MARK: Credentials

  @Test(
    "The token is taken from either header, in any case of the scheme",
    arguments: [
      (["authorization": "Bearer t"], "t"), (["authorization": "bearer   t "], "t"), (["x-auth-token": "t"], "t"),
      (["authorization": "BEARER t", "x-auth-token": "t"], "t"), ([:], nil),
    ])
  func credentials(headers: [String: String], token: String?) throws {
    #expect(try Credentials.token(in: fields(headers)) == token)
  }

  @Test(
    "Other schemes, and two tokens that differ, are refused without showing them",
    arguments: [
      ["authorization": "Basic c2VjcmV0"], ["authorization": "Bearer"], ["authorization": "secret"],
      ["authorization": "Bearer secret", "x-auth-token": "other"],
    ])
  func badCredentials(headers: [String: String]) {
    let refusal = problem { _ = try Credentials.token(in: fields(headers)) }
    #expect(refusal?.type == .unauthenticated)
    #expect(refusal?.headers.contains { $0.name == "www-authenticate" } == true)
    #expect(refusal?.detail?.contains("secret") == false)
  }

  private func fields(_ headers: [String: String]) -> HTTPFields {
    var fields = HTTPFields()
    for (name, value) in headers { fields[HTTPField.Name(name)!] = value }
    return fields
  }

  // MARK: Parameters

  private enum Order: String, CaseIterable { case up, down }

  private func reader(
    path: [String: String] = [:], query: [(name: String, value: String)] = [], headers: [String: String] = [:]
  ) -> ParameterReader {
    ParameterReader(path: path, query: query) { headers[$0] }
  }

  @Test("Each type is read from each place")
  func types() throws {
    let id = "01a20f1e-1ac4-7532-bcce-e1f512325d90"
    var reader = reader(
      path: ["id": id],
      query: [
        ("n", "-5"), ("flag", "true"), ("off", "false"), ("text", "ä b"), ("at", "2026-03-10T12:00:03Z"),
        ("order", "down"),
      ],
      headers: ["x-n": "7"])
    #expect(reader.uuid(.path, "id", required: true)?.description == id)
    #expect(reader.integer(.query, "n", minimum: -5, maximum: -5) == -5)
    #expect(reader.integer(.header, "x-n") == 7)
    #expect(reader.boolean(.query, "flag") == true)
    #expect(reader.boolean(.query, "off") == false)
    #expect(reader.string(.query, "text", minLength: 3, maxLength: 3) == "ä b")
    #expect(reader.timestamp(.query, "at") == Timestamp("2026-03-10T12:00:03Z"))
    #expect(reader.word(.query, "order", Order.self) == .down)
    #expect(reader.integer(.query, "absent") == nil)
    reader.checkQuery(knowing: ["n", "flag", "off", "text", "at", "order"])
    #expect(throws: Never.self) { try reader.finish() }
  }

  @Test("Every fault is told at once, each with its parameter and its rule")
  func faults() throws {
    var reader = reader(
      path: ["id": "7"],
      query: [
        ("n", "1.5"), ("big", "99999999999999999999"), ("low", "0"), ("flag", "TRUE"), ("text", "toolong"),
        ("code", "a1"),
        ("at", "today"), ("order", "sideways"), ("twice", "1"), ("twice", "1"), ("limt", "1"), ("zzzzzz", ""),
      ])
    _ = reader.uuid(.path, "id", required: true)
    _ = reader.integer(.query, "n")
    _ = reader.integer(.query, "big")
    _ = reader.integer(.query, "low", minimum: 1)
    _ = reader.boolean(.query, "flag")
    _ = reader.string(.query, "text", maxLength: 3)
    _ = reader.string(.query, "code", pattern: try Pattern("^[a-z]+$"))
    _ = reader.timestamp(.query, "at")
    _ = reader.word(.query, "order", Order.self)
    _ = reader.string(.query, "twice")
    _ = reader.string(.header, "needed", required: true)
    reader.checkQuery(
      knowing: ["n", "big", "low", "flag", "text", "code", "at", "order", "twice", "limit"])
    let refusal = try #require(problem { try reader.finish() })
    #expect(refusal.type == .invalidRequest)
    #expect(refusal.detail == "13 faults in the parameters")
    #expect(
      refusal.faults.map { fault in
        guard case .parameter(let name) = fault.place else { return "?" }
        return "\(name) \(fault.rule)"
      } == [
        "id format", "n type", "big format", "low minimum", "flag type", "text maxLength", "code pattern", "at format",
        "order enum", "twice duplicate", "needed required", "limt unknown", "zzzzzz unknown",
      ])
    #expect(refusal.faults.first { $0.rule == "unknown" }?.detail == "is not known here; did you mean limit?")
    #expect(refusal.faults.first { $0.rule == "enum" }?.detail == #"must be up or down, is "sideways""#)
  }

  @Test(
    "An integer is decimal digits with at most a minus before them",
    arguments: ["", "+1", "-", "1 ", " 1", "0x1", "1e3", "١", "--1"])
  func integers(text: String) {
    var reader = reader(query: [("n", text)])
    #expect(reader.integer(.query, "n") == nil)
    #expect(reader.faults.map(\.rule) == ["type"])
  }
}
