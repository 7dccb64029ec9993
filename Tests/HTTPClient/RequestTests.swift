import Glibc
import HTTPClient
import JSON
import Testing
import Values

@Suite("What is sent and what comes back")
struct RequestTests {
  @Test("An answer has its status, headers in any case, and body")
  func answer() async throws {
    try await TestServer.run { server in
      let response = try await server.get("/anything")
      #expect(response.status == 200)
      #expect(response.headers["x-aNSWER"] == "yes")
      #expect(response.headers["absent"] == nil)
      #expect(response.body == Array("hello".utf8))
    }
  }

  @Test("A request arrives as it was made, a GET with a body too", arguments: ["GET", "PUT", "POST", "DELETE"])
  func echo(method: String) async throws {
    try await TestServer.run { server in
      let seen = try await server.echo(
        HTTPRequest.unhurried(
          method: method, url: server.plain + "/echo",
          headers: ["Content-Type": "application/json", "X-Empty": ""], body: Array("{\"a\":1}".utf8)))
      #expect(seen["method"]?.string == method)
      #expect(seen["body"]?.string == "{\"a\":1}")
      #expect(header("content-type", in: seen) == ["application/json"])
      #expect(header("x-empty", in: seen) == [""])
      #expect(header("content-length", in: seen) == ["7"])
      #expect(header("expect", in: seen) == [])
    }
  }

  @Test("Without a body there is no content type, and a POST says that it has length 0")
  func noBody() async throws {
    try await TestServer.run { server in
      let post = try await server.echo(HTTPRequest.unhurried(method: "POST", url: server.plain + "/echo"))
      #expect(header("content-length", in: post) == ["0"])
      #expect(header("content-type", in: post) == [])
      let delete = try await server.echo(HTTPRequest.unhurried(method: "DELETE", url: server.plain + "/echo"))
      #expect(header("content-length", in: delete) == [])
    }
  }

  @Test("Credentials go out with the first request, a colon in the password too")
  func credentials() async throws {
    try await TestServer.run { server in
      let seen = try await server.echo(
        HTTPRequest.unhurried(
          url: server.plain + "/echo", credentials: .init(user: "gwm", password: Secret("a:b"))))
      // printf gwm:a:b | base64
      #expect(header("authorization", in: seen) == ["Basic Z3dtOmE6Yg=="])
    }
  }

  @Test("Refused credentials are an answer, asked for once")
  func refusedCredentials() async throws {
    try await TestServer.run { server in
      let response = try await server.client.send(
        HTTPRequest.unhurried(url: server.plain + "/denied", credentials: .init(user: "gwm", password: Secret("x"))))
      #expect(response.status == 401)
      let seen = try await server.text("/requests")
      #expect(seen.split(separator: "\n").filter { $0 == "GET /denied" }.count == 1)
    }
  }

  @Test("A redirect is an answer like any other")
  func redirect() async throws {
    try await TestServer.run { server in
      let response = try await server.get("/redirect")
      #expect(response.status == 302)
      #expect(response.headers["location"] == "/echo")
    }
  }

  @Test("Headers of an interim answer are not those of the answer")
  func interim() async throws {
    try await TestServer.run { server in
      let response = try await server.get("/interim")
      #expect(response.headers["X-Early"] == nil)
      #expect(response.headers["X-Answer"] == "yes")
      #expect(response.body == Array("late".utf8))
    }
  }

  @Test("Text that would become another header or request is refused unsent")
  func injection() async throws {
    try await TestServer.run { server in
      let bad = [
        HTTPRequest.unhurried(method: "GET /x HTTP/1.1\r\nA:", url: server.plain + "/"),
        HTTPRequest.unhurried(url: server.plain + "/a b"),
        HTTPRequest.unhurried(url: server.plain + "/a\r\nX: y"),
        HTTPRequest.unhurried(url: server.plain + "/", headers: ["X": "a\r\nY: b"]),
        HTTPRequest.unhurried(url: server.plain + "/", headers: ["X: y\r\nZ": "b"]),
        HTTPRequest.unhurried(url: server.plain + "/", credentials: .init(user: "a:b", password: Secret("c"))),
        HTTPRequest.unhurried(url: server.plain.replacing("//", with: "//gwm:secret@") + "/"),
        HTTPRequest.unhurried(url: "file:///etc/hostname"),
        HTTPRequest.unhurried(url: "https://"),
      ]
      for request in bad {
        let error = await failure { try await server.client.send(request) }
        #expect(error?.kind == "invalidRequest", "\(request.method) \(request.url)")
        #expect(error?.mayHaveBeenReceived == false)
      }
      let seen = try await server.text("/requests")
      #expect(seen == "GET /requests")
    }
  }

  @Test("A proxy in the environment is not asked")
  func proxy() async throws {
    // A process of its own, for in this one others read the environment meanwhile.
    await #expect(processExitsWith: .success) {
      setenv("http_proxy", "http://127.0.0.1:1", 1)
      try await TestServer.run { server in
        let response = try await server.get("/")
        #expect(response.status == 200)
      }
    }
  }
}

private func header(_ name: String, in echo: JSONValue) -> [String] {
  (echo["headers"]?.array ?? []).compactMap { line in
    line[0]?.string?.lowercased() == name ? line[1]?.string : nil
  }
}
