import Synchronization
import Testing

@testable import HTTPService

@Suite("What a connection carries")
struct ConnectionTests {
  private final class Counter: Sendable { let count = Atomic(0) }

  private static let routes = [
    Route(operation("open", .get, "/open")) { _ in HTTPAnswer(status: 200, text: "1", mediaType: "application/json") }
  ]

  private static func operation(_ id: String, _ method: Operation.Method, _ path: String) -> Operation {
    Operation(
      id: id, method: method, path: path, access: .anyone, produces: ["application/json"],
      consumes: method == .post ? ["application/json"] : [], requiresBody: false, problems: ["malformed-request"])
  }

  /// An operation that does something, with a body or without.
  private static func change(_ change: @escaping @Sendable () -> Void) -> Route {
    Route(operation("change", .post, "/change")) { _ in
      change()
      return HTTPAnswer(status: 204)
    }
  }

  @Test("What is not HTTP is answered after the requests before it")
  func malformedInTurn() async throws {
    try await LiveServer.run(Self.routes) { server in
      let connection = try WireConnection(port: server.port)
      let good = ["/open", "/nothing", "/open"].map { "GET \($0) HTTP/1.1\r\nHost: localhost\r\n\r\n" }.joined()
      try await connection.send(good + "GARBAGE\r\n\r\n")
      for status in [200, 404, 200, 400] { #expect(try await connection.answer().status == status) }
      #expect(try await connection.closes())
    }
  }

  @Test(
    "What breaks the rules of HTTP/1.1 messages is answered with a problem, dated, and the connection closed",
    arguments: [
      "GET /open HTTP/1.1\r\n\r\n", "GET /open HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
      "GET /open HTTP/1.1\r\nHost: a b/c\r\n\r\n", "GET /open HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n",
      "POST /open HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST /open HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
      "FOO /open HTTP/1.1\r\nHost: a\r\n\r\n",
    ])
  func brokenRules(text: String) async throws {
    try await LiveServer.run(Self.routes) { server in
      let connection = try WireConnection(port: server.port)
      try await connection.send(text)
      let answer = try await connection.answer()
      #expect(answer.problem == "malformed-request", "\(answer)")
      #expect(answer.headers["date"] != nil)
      #expect(try await connection.closes())
    }
  }

  @Test("HTTP/1.0 is answered, and its connection stays open only where it asks for that")
  func version1_0() async throws {
    try await LiveServer.run(Self.routes) { server in
      let closing = try WireConnection(port: server.port)
      try await closing.send("GET /open HTTP/1.0\r\n\r\n")
      #expect(try await closing.answer().status == 200)
      #expect(try await closing.closes())
      let staying = try WireConnection(port: server.port)
      for _ in 0..<2 {
        try await staying.send("GET /open HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        #expect(try await staying.answer().status == 200)
      }
    }
  }

  @Test("Whoever waits to be told to go on with the body is told")
  func continued() async throws {
    try await LiveServer.run([Self.change {}]) { server in
      let connection = try WireConnection(port: server.port)
      try await connection.send(
        "POST /change HTTP/1.1\r\nHost: a\r\n"
          + "Content-Type: application/json\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n")
      #expect(try await connection.answer().status == 100)
      try await connection.send("{\"size\":3}")
      #expect(try await connection.answer().status == 204)
    }
  }

  @Test("What comes of a body after its request was answered is dropped, but not without end")
  func bodyAfterAnswer() async throws {
    let head = "POST /nothing HTTP/1.1\r\nHost: a\r\nContent-Length: "
    let bit = String(repeating: "x", count: 400)
    try await LiveServer.run(Self.routes, limits: .unhurried(bodyBytes: 1000)) { server in
      let little = try WireConnection(port: server.port)
      try await little.send(head + "800\r\n\r\n" + bit)
      #expect(try await little.answer().status == 404)
      try await little.send(bit + "GET /open HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try await little.answer().status == 200)
      let much = try WireConnection(port: server.port)
      try await much.send(head + "1000000000\r\n\r\nx")
      #expect(try await much.answer().status == 404)
      try await much.send(String(repeating: bit, count: 100))
      #expect(try await much.closes())
    }
    try await LiveServer.run(Self.routes, limits: .unhurried(bodyTime: .milliseconds(300))) { server in
      let slow = try WireConnection(port: server.port)
      try await slow.send(head + "1000\r\n\r\nx")
      #expect(try await slow.answer().status == 404)
      #expect(try await slow.closes())
    }
  }

  @Test(
    "A request that is cut off or broken in its body is never carried out",
    arguments: [
      "Content-Length: 15\r\n\r\n", "Content-Length: 400\r\n\r\n{}", "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
      "Transfer-Encoding: chunked\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
    ], ["", "GET /open HTTP/1.1\r\nHost: localhost\r\n\r\n"])
  func cutOff(rest: String, before: String) async throws {
    let carriedOut = Counter()
    let route = Self.change { carriedOut.count.add(1, ordering: .relaxed) }
    try await LiveServer.run(Self.routes + [route]) { server in
      let connection = try WireConnection(port: server.port)
      try await connection.send(
        before + "POST /change HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + rest)
      connection.endSending()
      if !before.isEmpty { #expect(try await connection.answer().status == 200) }
      #expect(try await connection.answer().status == 400)
      #expect(try await connection.closes())
      // One that is whole comes after whatever the broken one may have started.
      #expect(try await server.send("POST", "/change", ["Content-Type": "application/json"], body: "{}").status == 204)
      #expect(carriedOut.count.load(ordering: .relaxed) == 1)
      #expect(!server.log.all.contains { $0.hasPrefix("error") })
    }
  }
}
