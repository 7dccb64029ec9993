import JSON
import Testing
import Values

@testable import HTTPService

@Suite("Messages of HTTP as a server takes and gives them")
struct MessageTests {
  @Test("HEAD is answered as GET is, without the body")
  func head() async throws {
    try await LiveServer.run(Things.routes) { server in
      for (target, token) in [
        ("/things/\(Things.visible)", "reader"), ("/things/\(Things.visible)", "nobody"), ("/nothing", "reader"),
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
    try await LiveServer.run(Things.routes) { server in
      let connection = try WireConnection(port: server.port)
      let json = ["Content-Type": "application/json"]
      for (method, target, token, body, status) in [
        ("GET", "/nothing", nil, nil, 404), ("POST", "/things/\(Things.visible)", nil, #"{"size":1}"#, 401),
        ("PUT", "/things/\(Things.visible)", nil, "whatever", 405),
        ("POST", "/things/\(Things.visible)", "reader", #"{"size":1}"#, 403),
        ("POST", "/things/\(Things.visible)", "writer", "{", 400), ("GET", "/defect", nil, nil, 500),
        ("POST", "/things/\(Things.visible)/start", "writer", nil, 204),
        ("POST", "/things/\(Things.visible)", "writer", #"{"size":1}"#, 200),
      ] as [(String, String, String?, String?, Int)] {
        try await connection.send(method, target, token: token, json, body: body)
        #expect(try await connection.answer().status == status, "\(method) \(target)")
      }
    }
  }

  @Test("Requests that were sent together are answered in their order")
  func pipelining() async throws {
    try await LiveServer.run(Things.routes) { server in
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
    try await LiveServer.run(Things.routes) { server in
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
    try await LiveServer.run(Things.routes) { server in
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
    try await LiveServer.run(Things.routes) { server in
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
    try await LiveServer.run(Things.routes, limits: .unhurried(bodyBytes: 1000)) { server in
      let target = "/things/\(Things.visible)"
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
    try await LiveServer.run(Things.routes, limits: .unhurried(bodyTime: .milliseconds(200))) { server in
      let connection = try WireConnection(port: server.port)
      try await connection.send(
        "POST", "/things/\(Things.visible)", token: "writer",
        ["Content-Type": "application/json", "Content-Length": "100"])
      try await connection.send("{")
      #expect(try await connection.answer().problem == "request-timeout")
    }
  }

  @Test("A body where none is wanted is refused, unless it is an empty object")
  func unwantedBody() async throws {
    try await LiveServer.run(Things.routes) { server in
      let target = "/things/\(Things.visible)/start"
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
    try await LiveServer.run(Things.routes) { server in
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

  @Test("A page that is known by its tag is not sent again")
  func knownPage() async throws {
    try await LiveServer.run(Things.routes) { server in
      for condition in ["\"p\"", "W/\"p\"", "\"x\", \"p\"", "*"] {
        let same = try await server.send("GET", "/page", ["If-None-Match": condition])
        #expect(same.status == 304 && same.body.isEmpty, "\(condition)")
        #expect(same.headers["etag"] == "\"p\"" && same.headers["content-type"] == nil, "\(condition)")
      }
      let other = try await server.send("GET", "/page", ["If-None-Match": "\"q\""])
      #expect(other.status == 200 && other.body == "a page")
    }
  }

  @Test("An answer that the client has already is not sent again")
  func notModified() async throws {
    try await LiveServer.run(Things.routes) { server in
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
    try await LiveServer.run(Things.routes) { server in
      let answer = try await server.send("POST", "/things/\(Things.visible)/start", token: "writer")
      #expect(answer.status == 204)
      #expect(answer.headers["content-length"] == nil)
      #expect(answer.headers["date"]?.hasSuffix("GMT") == true)
    }
  }
}
