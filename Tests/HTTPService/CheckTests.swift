import JSON
import Testing
import Values

@testable import HTTPService

@Suite("What a server checks, and what it tells of failures")
struct CheckTests {
  // MARK: The order of checks

  @Test("Path, method, token, Accept, permission, Content-Type, body, input: the first that fails is told")
  func order() async throws {
    try await LiveServer.run(Things.routes) { server in
      let thing = "/things/\(Things.visible)"
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

  @Test("Faults of the parameters and of the body are told together")
  func allFaults() async throws {
    try await LiveServer.run(Things.routes) { server in
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
    try await LiveServer.run(Things.routes) { server in
      let request = ["X-Request-Id": UUID.version7().description, "Content-Type": "application/json"]
      func change(_ id: UUID, _ token: String) async throws -> Answer {
        try await server.send("POST", "/things/\(id)", token: token, request, body: #"{"size":1}"#)
      }
      let unknown = try await change(.version7(), "writer")
      let hidden = try await change(Things.hidden, "reader")
      #expect(unknown.status == 404)
      #expect(hidden.status == 404)
      #expect(hidden.body == unknown.body)
      #expect(hidden.headers.keys.sorted() == unknown.headers.keys.sorted())
      #expect(try await change(Things.visible, "reader").problem == "forbidden")
      // Who may not read at all sees nothing, and is not told that a permission is lacking.
      #expect(try await server.send("GET", "/things/\(Things.visible)", token: "nobody").status == 404)
    }
  }

  @Test("Operations for everyone refuse nobody; those for every token need one")
  func access() async throws {
    try await LiveServer.run(Things.routes) { server in
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
    try await LiveServer.run(Things.routes) { server in
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
    try await LiveServer.run(Things.routes) { server in
      let answer = try await server.send("GET", "/told")
      #expect(answer.problem == "conflict")
      #expect(answer.json?["detail"]?.string == "a detail of the database")
      #expect(server.log.all.isEmpty)
    }
  }
}
