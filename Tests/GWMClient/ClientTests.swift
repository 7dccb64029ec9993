import HTTPClient
import JSON
import Synchronization
import Testing
import Values

@testable import GWMClient

@Suite("A client and its service")
struct ClientTests {
  private static let id = UUID(high: 0x0193_8f6e_7c1a_7d52, low: 0x9b0e_0000_0000_0004)

  private static func job(_ status: String) -> Script.Answer {
    let ended = ["succeeded", "failed"].contains(status) ? "\"2026-03-10T12:00:03.000Z\"" : "null"
    return .status(
      200, headers: ["ETag": "\"1\""],
      body: """
        {"id":"\(id)","operation":"startInstance","status":"\(status)","subject":null,"cluster":null,"requested_by":null,
         "reason":null,"origin":"gwm","dry_run":false,"progress":{"step":1,"steps":1,"percent":null,"message":null},
         "waits_for":[],"children":[],"ganeti_jobs":[],"problem":null,"accepted_at":"2026-03-10T12:00:00.000Z",
         "started_at":null,"ended_at":\(ended)}
        """)
  }

  private static func page(_ names: [String], next: String?) -> Script.Answer {
    let items = names.map { name in
      """
      {"id":"\(id)","name":"\(name)","permissions":["system:read"],"clusters":null,
       "created_at":"2026-03-10T12:00:00.000Z","expires_at":null,"last_used_at":null}
      """
    }
    let address = next.map { "\"/v1.0/tokens?cursor=\($0)\"" } ?? "null"
    let cursor = next.map { "\"\($0)\"" } ?? "null"
    return .status(
      200, body: #"{"items":[\#(items.joined(separator: ","))],"next":\#(address),"next_cursor":\#(cursor)}"#)
  }

  private static func problem(_ status: Int, _ type: String) -> Script.Answer {
    .status(
      status, headers: ["Content-Type": "application/problem+json", "Retry-After": "0"],
      body: #"{"type":"/docs/problems/\#(type)","title":"T","status":\#(status),"detail":"D","more":1}"#)
  }

  @Test("The token goes with every request, and what it answers is typed")
  func token() async throws {
    try await Script.run { script in
      try await script.answer(.status(200, body: #"{"status":"ok"}"#))
      #expect(try await script.client().send(GetHealth()).body.status == .ok)
      let request = try #require(try await script.requests().first)
      #expect(request.line == "GET /health")
      #expect(request.headers["authorization"] == "Bearer gwm_secret")
      #expect(request.headers["accept"] == "application/json, application/problem+json")
    }
  }

  @Test("A refusal carries the problem and its kind")
  func refusal() async throws {
    try await Script.run { script in
      try await script.answer(Self.problem(409, "conflict"))
      let error = await #expect(throws: APIError.self) {
        try await script.client().send(StartInstance(id: Self.id))
      }
      #expect(error?.problem?.kind == .conflict)
      #expect(error?.problem?.detail == "D")
      #expect(error?.retryAfter == 0)
      #expect(try await script.requests().count == 1)
    }
  }

  @Test("What is no problem of the API is unreadable, and nobody there is unanswered")
  func strangers() async throws {
    try await Script.run { script in
      try await script.answer(.status(404, body: "<h1>no</h1>"))
      let error = await #expect(throws: APIError.self) { try await script.client().send(GetHealth()) }
      #expect(error?.description.hasPrefix("The answer cannot be understood") == true)
      let nobody = Client(ClientSettings(url: "http://127.0.0.1:1", retry: .never), http: script.http)
      let silence = await #expect(throws: APIError.self) { try await nobody.send(GetHealth()) }
      #expect(silence?.description.hasPrefix("The server is unreachable") == true)
    }
  }

  @Test("A read is tried again until it is answered")
  func read() async throws {
    try await Script.run { script in
      try await script.answer(.drop, Self.problem(503, "unavailable"), .status(200, body: #"{"status":"ok"}"#))
      _ = try await script.client().send(GetHealth())
      #expect(try await script.requests().count == 3)
    }
  }

  @Test("A change is tried again under the same key, a new one for each change")
  func change() async throws {
    try await Script.run { script in
      let accepted = Script.Answer.status(202, headers: ["Location": "/x"], body: Self.job("accepted").text)
      try await script.answer(.drop, accepted)
      _ = try await script.client().send(StartInstance(id: Self.id))
      _ = try await script.client().send(StartInstance(id: Self.id))
      let keys = try await script.requests().map { $0.headers["idempotency-key"] }
      #expect(keys.count == 3 && keys[0] != nil)
      #expect(keys[0] == keys[1])
      #expect(keys[1] != keys[2])
    }
  }

  @Test("A change without a key is never sent twice")
  func once() async throws {
    try await Script.run { script in
      try await script.answer(.drop)
      await #expect(throws: APIError.self) { try await script.client().send(RevokeToken(id: Self.id)) }
      #expect(try await script.requests().count == 1)
    }
  }

  @Test("What an answer says of its operation's end is told, of a refusal too")
  func deprecation() async throws {
    try await Script.run { script in
      let headers = [
        "Deprecation": "@1801353600", "Sunset": "Fri, 31 Dec 2027 00:00:00 GMT",
        "Link": "</v2.0/health>; rel=\"successor-version\", </docs/v1.0#getHealth>; rel=\"deprecation sunset\"",
      ]
      try await script.answer(
        .status(200, headers: headers, body: #"{"status":"ok"}"#),
        .status(503, headers: ["Deprecation": "@1801353600"], body: #"{"type":"/x","title":"T","status":503}"#),
        .status(200, headers: ["Deprecation": "yes"], body: #"{"status":"ok"}"#))
      let notices = Mutex<[DeprecationNotice]>([])
      var settings = script.client(attempts: 1).settings
      settings.onDeprecation = { notice in notices.withLock { $0.append(notice) } }
      let client = Client(settings, http: script.http)
      _ = try await client.send(GetHealth())
      await #expect(throws: APIError.self) { try await client.send(GetReadiness()) }
      _ = try await client.send(GetHealth())
      let told = notices.withLock { $0 }
      #expect(told.map(\.operation) == ["getHealth", "getReadiness"])
      #expect(told.map(\.since) == Array(repeating: Timestamp("2027-01-31T00:00:00Z"), count: 2))
      #expect(told.map(\.sunset) == [Timestamp("2027-12-31T00:00:00Z"), nil])
      #expect(told.map(\.successor) == ["/v2.0/health", nil])
      #expect(told.map(\.reference) == ["/docs/v1.0#getHealth", nil])
    }
  }

  @Test("Items come page after page, each page asked for when it is wanted")
  func paging() async throws {
    try await Script.run { script in
      try await script.answer(
        Self.page(["a", "b"], next: "n1"), Self.page([], next: "n2"), Self.page(["c"], next: nil))
      var names: [String] = []
      for try await token in script.client().items(of: ListTokens(limit: 2)) {
        names.append(token.name)
        if names.count == 1 { #expect(try await script.requests().count == 1) }
      }
      #expect(names == ["a", "b", "c"])
      #expect(
        try await script.requests().map(\.line) == [
          "GET /v1.0/tokens?limit=2", "GET /v1.0/tokens?limit=2&cursor=n1", "GET /v1.0/tokens?limit=2&cursor=n2",
        ])
    }
  }

  @Test("A page that is refused ends the list with the refusal")
  func brokenPaging() async throws {
    try await Script.run { script in
      try await script.answer(Self.page(["a"], next: "n1"), Self.problem(409, "contradiction"))
      var names: [String] = []
      let error = await #expect(throws: APIError.self) {
        for try await token in script.client().items(of: ListTokens()) { names.append(token.name) }
      }
      #expect(names == ["a"] && error?.problem?.kind == .contradiction)
    }
  }

  @Test("A job is waited for until it is over, however it ends")
  func job() async throws {
    try await Script.run { script in
      try await script.answer(Self.job("queued"), Self.job("running"), Self.job("failed"))
      var seen: [JobStatus] = []
      let end = try await script.client().end(of: Self.id, askingEvery: .seconds(90)) { seen.append($0.status) }
      #expect(end.status == .failed)
      #expect(seen == [.queued, .running, .failed])
      #expect(try await script.requests().allSatisfy { $0.line == "GET /v1.0/jobs/\(Self.id)?wait=60" })
    }
  }
}

extension Script.Answer {
  /// The body.
  fileprivate var text: String { if case .status(_, _, let body) = self { body } else { "" } }
}
