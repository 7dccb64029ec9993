import Codec
import JSON
import Testing
import Values

@testable import HTTPService

@Suite("A server")
struct ServerTests {
  private static let visible = UUID(high: 0, low: 1)
  private static let hidden = UUID(high: 0, low: 2)

  /// A body with one number.
  private struct Size: JSONReadable {
    let size: Int
    static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Size? {
      guard try reader.beginObject() else { return nil }
      var size: Int?
      while try reader.nextName() {
        if reader.nameIs("size") {
          size = try reader.integer(maximum: 9)
        } else {
          try reader.unknown(knowing: ["size"])
        }
      }
      if size == nil { reader.fault("required", at: "size", "is missing") }
      return size.map { Size(size: $0) }
    }
  }

  private struct Outage: ProblemConvertible {
    var problem: Problem? { Problem(.conflict, "a detail of the database") }
  }

  private struct Defect: Error {}

  private static func operation(
    _ id: String, _ method: Operation.Method, _ path: String,
    access: Operation.Access = .permission(Permission("instance:write")),
    consumes: [String] = [], requiresBody: Bool = false,
    problems: Set<String> = ["not-found", "invalid-request", "malformed-body"]
  ) -> Operation {
    Operation(
      id: id, method: method, path: path, access: access, produces: ["application/json"], consumes: consumes,
      requiresBody: requiresBody, problems: problems)
  }

  private static let routes: [Route] = [
    Route(operation("getThing", .get, "/things/{id}", access: .permission(Permission("instance:read")))) { input in
      if input.scope == .nothing { throw Problem.nothingSuch }
      return HTTPAnswer(
        status: 200, headers: [HeaderField("content-type", "application/json"), HeaderField("etag", "\"1\"")],
        body: .init(string: "{\"a\":1}"))
    },
    Route(
      operation("changeThing", .post, "/things/{id}", consumes: ["application/json"], requiresBody: true),
      canSee: { id, _ in id == visible }
    ) { input in
      var parameters = input.parameters
      let id = parameters.uuid(.path, "id", required: true)
      _ = parameters.integer(.query, "count")
      let body = try input.body(Size.self, true, &parameters)
      try parameters.finish()
      guard id == visible else { throw Problem.nothingSuch }
      return HTTPAnswer(status: 200, text: "\(body?.size ?? 0)", mediaType: "application/json")
    },
    Route(operation("startThing", .post, "/things/{id}/start")) { _ in HTTPAnswer(status: 204) },
    Route(operation("undeclared", .get, "/undeclared", access: .anyone)) { _ in
      throw Problem(.conflict, "a secret detail")
    },
    Route(operation("converted", .get, "/converted", access: .anyone)) { _ in throw Outage() },
    Route(operation("told", .get, "/told", access: .anyone, problems: ["conflict"])) { _ in throw Outage() },
    Route(operation("defect", .get, "/defect", access: .anyone)) { _ in throw Defect() },
    Route(operation("who", .get, "/who", access: .anyToken)) { input in
      HTTPAnswer(status: 200, text: "\"\(input.context.principal?.name ?? "-")\"", mediaType: "application/json")
    },
    Route(operation("open", .get, "/open", access: .anyone, problems: ["unauthenticated"])) { input in
      HTTPAnswer(status: 200, text: "\"\(input.context.principal?.name ?? "-")\"", mediaType: "application/json")
    },
    Route(operation("cached", .get, "/cached", access: .anyone)) { input in
      input.notModified("\"1\"") ?? HTTPAnswer(status: 200, headers: [HeaderField("etag", "\"1\"")])
    },
  ]

  // MARK: The order of checks

  @Test("Path, method, token, Accept, permission, Content-Type, body, input: the first that fails is told")
  func order() async throws {
    try await LiveServer.run(Self.routes) { server in
      let thing = "/things/\(Self.visible)"
      let html = ["Accept": "text/html", "Content-Type": "text/plain"]
      #expect(try await server.send("POST", "/nothing", html, body: "x").problem == "not-found")
      let method = try await server.send("PUT", thing, html, body: "x")
      #expect(method.problem == "wrong-method")
      #expect(method.headers["allow"] == "GET, POST, HEAD")
      let token = try await server.send("POST", thing, html, body: "x")
      #expect(token.problem == "unauthenticated")
      #expect(token.headers["www-authenticate"] == "Bearer realm=\"gwm\"")
      #expect(try await server.send("POST", thing, token: "stranger", html, body: "x").problem == "unauthenticated")
      #expect(try await server.send("POST", thing, token: "reader", html, body: "x").problem == "not-acceptable")
      let plain = ["Content-Type": "text/plain"]
      #expect(try await server.send("POST", thing, token: "reader", plain, body: "x").problem == "forbidden")
      #expect(
        try await server.send("POST", thing, token: "writer", plain, body: "x").problem == "unsupported-media-type")
      #expect(try await server.send("POST", thing, token: "writer", body: "{}").problem == "unsupported-media-type")
      let json = ["Content-Type": "application/json; charset=utf-8"]
      #expect(try await server.send("POST", thing, token: "writer", json, body: "x").problem == "malformed-body")
      #expect(try await server.send("POST", thing, token: "writer", json, body: "").problem == "invalid-request")
      #expect(try await server.send("POST", thing, token: "writer", json, body: #"{"size":3}"#).body == "3")
    }
  }

  @Test("A page that is known by its tag is not sent again")
  func knownPage() async throws {
    try await LiveServer.run(Self.routes) { server in
      for condition in ["\"p\"", "W/\"p\"", "\"x\", \"p\"", "*"] {
        let same = try await server.send("GET", "/page", ["If-None-Match": condition])
        #expect(same.status == 304 && same.body.isEmpty, "\(condition)")
        #expect(same.headers["etag"] == "\"p\"" && same.headers["content-type"] == nil, "\(condition)")
      }
      let other = try await server.send("GET", "/page", ["If-None-Match": "\"q\""])
      #expect(other.status == 200 && other.body == "a page")
    }
  }

  @Test("Faults of the parameters and of the body are told together")
  func allFaults() async throws {
    try await LiveServer.run(Self.routes) { server in
      let answer = try await server.send(
        "POST", "/things/7?count=x", token: "writer", ["Content-Type": "application/json"],
        body: #"{"size":10,"sise":1}"#)
      #expect(answer.status == 422)
      let faults = answer.json?["errors"]?.array ?? []
      #expect(faults.map { $0["parameter"]?.string ?? $0["pointer"]?.string } == ["id", "count", "/size", "/sise"])
    }
  }

  @Test("What may not be seen looks like what is not there, to the byte; what may be seen is forbidden")
  func hidden() async throws {
    try await LiveServer.run(Self.routes) { server in
      let request = ["X-Request-Id": UUID.version7().description, "Content-Type": "application/json"]
      func change(_ id: UUID, _ token: String) async throws -> Answer {
        try await server.send("POST", "/things/\(id)", token: token, request, body: #"{"size":1}"#)
      }
      let unknown = try await change(.version7(), "writer")
      let hidden = try await change(Self.hidden, "reader")
      #expect(unknown.status == 404)
      #expect(hidden.status == 404)
      #expect(hidden.body == unknown.body)
      #expect(hidden.headers.keys.sorted() == unknown.headers.keys.sorted())
      #expect(try await change(Self.visible, "reader").problem == "forbidden")
      // Who may not read at all sees nothing, and is not told that a permission is lacking.
      #expect(try await server.send("GET", "/things/\(Self.visible)", token: "nobody").status == 404)
    }
  }

  @Test("Operations for everyone refuse nobody; those for every token need one")
  func access() async throws {
    try await LiveServer.run(Self.routes) { server in
      #expect(try await server.send("GET", "/open").body == "\"-\"")
      #expect(try await server.send("GET", "/open", token: "stranger").body == "\"-\"")
      #expect(try await server.send("GET", "/open", token: "nobody").body == "\"nobody\"")
      #expect(try await server.send("GET", "/open", token: "broken").status == 200)
      #expect(try await server.send("GET", "/who").status == 401)
      #expect(try await server.send("GET", "/who", ["X-Auth-Token": "nobody"]).body == "\"nobody\"")
      let broken = try await server.send("GET", "/who", token: "broken")
      #expect(broken.status == 503)
      #expect(broken.headers["retry-after"] != nil)
      #expect(try await server.send("GET", "/page").body == "a page")
    }
  }

  // MARK: Failures

  @Test(
    "What an operation does not declare becomes 500 and is logged, without a word of it to the client",
    arguments: ["/undeclared", "/converted", "/defect"])
  func undeclared(path: String) async throws {
    try await LiveServer.run(Self.routes) { server in
      let id = UUID.version7()
      let answer = try await server.send("GET", path, ["X-Request-Id": id.description])
      #expect(answer.status == 500)
      #expect(answer.problem == "internal-error")
      #expect(!answer.body.contains("detail"))
      #expect(server.log.all.contains { $0.hasPrefix("error:") && $0.contains(id.description) })
    }
  }

  @Test("What an operation declares is told, though another module raised it")
  func declared() async throws {
    try await LiveServer.run(Self.routes) { server in
      let answer = try await server.send("GET", "/told")
      #expect(answer.problem == "conflict")
      #expect(answer.json?["detail"]?.string == "a detail of the database")
      #expect(server.log.all.isEmpty)
    }
  }

  // MARK: HTTP

  @Test("HEAD is answered as GET is, without the body")
  func head() async throws {
    try await LiveServer.run(Self.routes) { server in
      for (target, token) in [
        ("/things/\(Self.visible)", "reader"), ("/things/\(Self.visible)", "nobody"), ("/nothing", "reader"),
      ] {
        let connection = try WireConnection(port: server.port)
        let same = ["X-Request-Id": UUID.version7().description]
        try await connection.send("HEAD", target, token: token, same)
        let head = try await connection.answer(isHead: true)
        try await connection.send("GET", target, token: token, same)
        let get = try await connection.answer()
        #expect(head.status == get.status)
        var (one, other) = (head.headers, get.headers)
        (one["date"], other["date"]) = (nil, nil)
        #expect(one == other)
        #expect(!get.body.isEmpty)
      }
    }
  }

  @Test("A connection goes on after refusals, also after those that came before the body was read")
  func keepAlive() async throws {
    try await LiveServer.run(Self.routes) { server in
      let connection = try WireConnection(port: server.port)
      let json = ["Content-Type": "application/json"]
      for (method, target, token, body, status) in [
        ("GET", "/nothing", nil, nil, 404), ("POST", "/things/\(Self.visible)", nil, #"{"size":1}"#, 401),
        ("PUT", "/things/\(Self.visible)", nil, "whatever", 405),
        ("POST", "/things/\(Self.visible)", "reader", #"{"size":1}"#, 403),
        ("POST", "/things/\(Self.visible)", "writer", "{", 400), ("GET", "/defect", nil, nil, 500),
        ("POST", "/things/\(Self.visible)/start", "writer", nil, 204),
        ("POST", "/things/\(Self.visible)", "writer", #"{"size":1}"#, 200),
      ] as [(String, String, String?, String?, Int)] {
        try await connection.send(method, target, token: token, json, body: body)
        #expect(try await connection.answer().status == status, "\(method) \(target)")
      }
    }
  }

  @Test("Requests that were sent together are answered in their order")
  func pipelining() async throws {
    try await LiveServer.run(Self.routes) { server in
      let connection = try WireConnection(port: server.port)
      try await connection.send(
        ["/open", "/nothing", "/open"].map { "GET \($0) HTTP/1.1\r\nHost: localhost\r\n\r\n" }.joined())
      for status in [200, 404, 200] { #expect(try await connection.answer().status == status) }
    }
  }

  @Test(
    "What is not HTTP is answered with a problem, and the connection closed",
    arguments: [
      "GARBAGE\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /open HTTP/1.1\r\nNo colon here\r\n\r\n",
      "GET /open HTTP/1.1\r\nContent-Length: x\r\n\r\n", "GET /open HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
      "POST /open HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}\r\n\r\n",
    ])
  func malformed(text: String) async throws {
    try await LiveServer.run(Self.routes) { server in
      let connection = try WireConnection(port: server.port)
      try await connection.send(text)
      let answer = try await connection.answer()
      #expect(answer.status == 400 || answer.status == 404 || answer.status == 405, "\(answer)")
      #expect(answer.problem != nil, "\(answer)")
      #expect(try await connection.closes())
    }
  }

  @Test("A target that cannot be decoded is refused, and the connection goes on")
  func badTarget() async throws {
    try await LiveServer.run(Self.routes) { server in
      let connection = try WireConnection(port: server.port)
      try await connection.send("GET", "/%zz")
      #expect(try await connection.answer().problem == "malformed-request")
      try await connection.send("GET", "/open?x=%ff")
      #expect(try await connection.answer().problem == "malformed-request")
      try await connection.send("GET", "/open")
      #expect(try await connection.answer().status == 200)
    }
  }

  @Test("Headers that are too long, or too many, are refused")
  func largeHeaders() async throws {
    try await LiveServer.run(Self.routes) { server in
      let long = try await server.send("GET", "/open", ["X-Long": String(repeating: "x", count: 20_000)])
      #expect(long.status == 431)
      #expect(long.problem == "headers-too-large")
      var many: [String: String] = [:]
      for index in 0..<150 { many["X-\(index)"] = "x" }
      #expect(try await server.send("GET", "/open", many).status == 431)
      #expect(try await server.send("GET", "/open", ["X-Fair": String(repeating: "x", count: 8000)]).status == 200)
    }
  }

  @Test("A body is refused by its announced length, or once too much of it has come")
  func largeBodies() async throws {
    var limits = RequestLimits()
    limits.bodyBytes = 1000
    try await LiveServer.run(Self.routes, limits: limits) { server in
      let target = "/things/\(Self.visible)"
      let announced = try WireConnection(port: server.port)
      try await announced.send(
        "POST", target, token: "writer", ["Content-Type": "application/json", "Content-Length": "1001"])
      #expect(try await announced.answer().problem == "body-too-large")
      let chunked = try WireConnection(port: server.port)
      try await chunked.send(
        "POST", target, token: "writer", ["Content-Type": "application/json", "Transfer-Encoding": "chunked"])
      try await chunked.send("400\r\n\(String(repeating: " ", count: 1024))\r\n0\r\n\r\n")
      #expect(try await chunked.answer().problem == "body-too-large")
      let fitting = #"{"size":1}"# + String(repeating: " ", count: 990)
      #expect(
        try await server.send("POST", target, token: "writer", ["Content-Type": "application/json"], body: fitting)
          .status == 200)
    }
  }

  @Test("A body that does not arrive in time is no longer waited for")
  func slowBody() async throws {
    var limits = RequestLimits()
    limits.bodyTime = .milliseconds(200)
    try await LiveServer.run(Self.routes, limits: limits) { server in
      let connection = try WireConnection(port: server.port)
      try await connection.send(
        "POST", "/things/\(Self.visible)", token: "writer",
        ["Content-Type": "application/json", "Content-Length": "100"])
      try await connection.send("{")
      #expect(try await connection.answer().problem == "request-timeout")
    }
  }

  @Test("A body where none is wanted is refused, unless it is an empty object")
  func unwantedBody() async throws {
    try await LiveServer.run(Self.routes) { server in
      let target = "/things/\(Self.visible)/start"
      let empty = try await server.send("POST", target, token: "writer", body: "{}")
      #expect(empty.status == 204)
      let none = try await server.send("POST", target, token: "writer", body: "")
      #expect(none.status == 204)
      let some = try await server.send("POST", target, token: "writer", body: "{\"a\":1}")
      #expect(some.problem == "malformed-request")
    }
  }

  @Test("A request's id is the client's where that is a UUID, and a new one otherwise; problems carry it")
  func requestID() async throws {
    try await LiveServer.run(Self.routes) { server in
      let id = UUID.version7().description
      let own = try await server.send("GET", "/nothing", ["X-Request-Id": id.uppercased()])
      #expect(own.headers["x-request-id"] == id)
      #expect(own.json?["instance"]?.string == "urn:uuid:\(id)")
      for bad in ["x", "", "\(id)0", "<script>"] {
        let answer = try await server.send("GET", "/open", ["X-Request-Id": bad])
        #expect(answer.headers["x-request-id"].flatMap { UUID($0) } != nil)
        #expect(answer.headers["x-request-id"] != bad)
      }
    }
  }

  @Test("An answer that the client has already is not sent again")
  func notModified() async throws {
    try await LiveServer.run(Self.routes) { server in
      let connection = try WireConnection(port: server.port)
      try await connection.send("GET", "/cached", ["If-None-Match": "\"0\", W/\"1\""])
      let answer = try await connection.answer()
      #expect(answer.status == 304)
      #expect(answer.headers["etag"] == "\"1\"")
      try await connection.send("GET", "/cached", ["If-None-Match": "\"2\""])
      #expect(try await connection.answer().status == 200)
    }
  }

  @Test("Every answer has a date, and 204 no length")
  func framing() async throws {
    try await LiveServer.run(Self.routes) { server in
      let answer = try await server.send("POST", "/things/\(Self.visible)/start", token: "writer")
      #expect(answer.status == 204)
      #expect(answer.headers["content-length"] == nil)
      #expect(answer.headers["date"]?.hasSuffix("GMT") == true)
    }
  }

  @Test("Requests are counted by operation and status")
  func metrics() {
    let metrics = RequestMetrics()
    metrics.record(operation: "getThing", status: 200, duration: .milliseconds(3))
    metrics.record(operation: "getThing", status: 200, duration: .seconds(60))
    metrics.record(operation: "none", status: 404, duration: .zero)
    let text = metrics.exposition()
    let lines = Set(text.split(separator: "\n").map(String.init))
    #expect(lines.contains(#"gwm_requests_total{operation="getThing",status="200"} 2"#))
    #expect(lines.contains(#"gwm_requests_total{operation="none",status="404"} 1"#))
    #expect(lines.contains(#"gwm_request_seconds_bucket{operation="getThing",status="200",le="0.0025"} 0"#))
    #expect(lines.contains(#"gwm_request_seconds_bucket{operation="getThing",status="200",le="0.005"} 1"#))
    #expect(lines.contains(#"gwm_request_seconds_bucket{operation="getThing",status="200",le="+Inf"} 2"#))
    #expect(lines.contains(#"gwm_request_seconds_count{operation="getThing",status="200"} 2"#))
  }
}
