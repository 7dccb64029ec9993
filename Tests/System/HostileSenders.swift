import GanetiSim
import JSON
import Testing

extension WholeService {
  @Suite("Senders that are slow, too large or out of their mind")
  struct HostileSenders {
    /// Runs `body` with an API, and sees to it that it goes on serving others meanwhile.
    ///
    /// Its limits are such as a busy machine does not reach, but for those that a test is about.
    private func withAPI(
      bodySeconds: Int = 120, idleSeconds: Int = 120, _ body: (API) async throws -> Void
    ) async throws {
      try await Deployment.with { deployment in
        let (api, process) = try await deployment.serve(
          "--body-seconds", "\(bodySeconds)", "--idle-seconds", "\(idleSeconds)")
        try await body(api)
        #expect(try await api.get("/v1.0/clusters").status == 200)
        #expect(process.exit == nil)
      }
    }

    private func head(_ api: API, length: Int, more: String = "") -> String {
      """
      POST /v1.0/clusters HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer \(api.token ?? "")\r\n\
      Content-Type: application/json\r\nContent-Length: \(length)\r\n\(more)\r\n
      """
    }

    private func expectProblem(
      _ answer: String, _ status: Int, _ type: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer)", sourceLocation: sourceLocation)
      #expect(answer.lowercased().contains("content-type: application/problem+json"), sourceLocation: sourceLocation)
      #expect(answer.contains("/docs/problems/\(type)"), "\(answer)", sourceLocation: sourceLocation)
    }

    @Test("a body that dribbles is given up with a problem, and others are served meanwhile")
    func slowBody() async throws {
      try await withAPI(bodySeconds: 1) { api in
        let connection = try RawConnection(port: api.port)
        connection.send(head(api, length: 1000))
        var others = 0
        var answer = (text: "", isClosed: false)
        while answer.text.isEmpty, !answer.isClosed, others < 600 {
          guard connection.send(" ") else { break }
          answer = await connection.receive(within: .milliseconds(50)) { !$0.isEmpty }
          #expect(try await api.get("/health").status == 200)
          others += 1
        }
        if !answer.isClosed { answer.text += await connection.receive { $0.contains("}") }.text }
        expectProblem(answer.text, 408, "request-timeout")
      }
    }

    @Test("headers that dribble end with the connection, and others are served meanwhile")
    func slowHeaders() async throws {
      try await withAPI(idleSeconds: 2) { api in
        let connection = try RawConnection(port: api.port)
        connection.send("GET /v1.0/clusters HTTP/1.1\r\nHost: here\r\nX-Slow: ")
        var isClosed = false
        for _ in 0..<600 where !isClosed {
          // A byte each 100 ms is traffic: the idle limit alone would let it go on for ever.
          guard connection.send("a") else { break }
          let answer = await connection.receive(within: .milliseconds(100)) { !$0.isEmpty }
          isClosed = answer.isClosed || !answer.text.isEmpty
          #expect(try await api.get("/health").status == 200)
        }
        #expect(isClosed)
      }
    }

    @Test("a connection that says nothing is closed")
    func silent() async throws {
      try await withAPI(idleSeconds: 2) { api in
        let connection = try RawConnection(port: api.port)
        #expect(await connection.receive().isClosed)
      }
    }

    @Test("10 MiB of body are refused, whether they are announced, sent in pieces, or both")
    func largeBody() async throws {
      try await withAPI { api in
        let announced = try RawConnection(port: api.port)
        announced.send(head(api, length: 10 << 20))
        let spaces = [UInt8](repeating: 0x20, count: 64 << 10)
        for _ in 0..<160 where announced.send(spaces) {}
        expectProblem(await announced.receive { $0.contains("\r\n\r\n{") }.text, 413, "body-too-large")

        let chunked = try RawConnection(port: api.port)
        chunked.send(
          head(api, length: 0).replacing("Content-Length: 0", with: "Transfer-Encoding: chunked"))
        let piece = Array("10000\r\n".utf8) + spaces + Array("\r\n".utf8)
        for _ in 0..<160 where chunked.send(piece) {}
        expectProblem(await chunked.receive { $0.contains("\r\n\r\n{") }.text, 413, "body-too-large")
      }
    }

    @Test("a header of 20,000 bytes is a problem")
    func largeHeader() async throws {
      try await withAPI { api in
        let connection = try RawConnection(port: api.port)
        connection.send(
          "GET /v1.0/clusters HTTP/1.1\r\nHost: here\r\nX-Long: \(String(repeating: "a", count: 20_000))\r\n\r\n")
        let answer = await connection.receive()
        expectProblem(answer.text, 431, "headers-too-large")
        #expect(answer.isClosed)
      }
    }

    @Test("garbage behind a good request is a problem after the answer to that one, and ends the connection")
    func pipelinedGarbage() async throws {
      try await withAPI { api in
        let good = "GET /health HTTP/1.1\r\nHost: here\r\n\r\n"
        let garbage = "\u{1}\u{2}\u{3} this is not HTTP\r\n\r\n"
        let together = try RawConnection(port: api.port)
        together.send(good + garbage)
        let answer = await together.receive()
        #expect(answer.text.hasPrefix("HTTP/1.1 200 ") && answer.text.contains("{\"status\":\"ok\"}HTTP/1.1 400 "))
        #expect(answer.text.contains("/docs/problems/malformed-request"))
        #expect(answer.isClosed)
        let apart = try RawConnection(port: api.port)
        apart.send(good)
        #expect(await apart.receive { $0.contains("{\"status\":\"ok\"}") }.text.hasPrefix("HTTP/1.1 200 "))
        apart.send(garbage)
        expectProblem(await apart.receive().text, 400, "malformed-request")
      }
    }

    @Test(
      "what is not HTTP is a problem",
      arguments: [
        "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{fc}\u{3}\u{3}", "GET\r\n\r\n", "GET /health\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost here\r\n\r\n", "GET /health HTTP/1.1\r\nContent-Length: many\r\n\r\n",
        "GET /health HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST /v1.0/clusters HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
      ])
    func notHTTP(_ bytes: String) async throws {
      try await withAPI { api in
        let connection = try RawConnection(port: api.port)
        connection.send(bytes)
        let answer = await connection.receive()
        #expect(answer.text.hasPrefix("HTTP/1.1 400 ") || answer.text.hasPrefix("HTTP/1.1 401 "), "\(answer)")
        #expect(answer.text.contains("/docs/problems/"))
        #expect(answer.isClosed)
      }
    }

    @Test("two hundred connections that say nothing keep nobody out")
    func manyConnections() async throws {
      try await withAPI { api in
        let idle = try (0..<200).map { _ in try RawConnection(port: api.port) }
        #expect(try await api.get("/v1.0/clusters").status == 200)
        #expect(idle.count == 200)
      }
    }
  }
}
