import HTTPClient
import Testing

@Suite("Taking turns at a host")
struct TurnTests {
  @Test("No more connections to a host than allowed, and all requests get their turn")
  func limit() async throws {
    try await TestServer.run(connectionsPerHost: 3) { server in
      let tasks = (0..<10).map { number in Task { try await server.text("/gate/\(number)") } }
      try await server.waitForRequest("GET /gate", count: 3)
      _ = try await server.client.send(HTTPRequest.unhurried(url: server.plain + "/open", originKey: "another"))
      for (number, task) in tasks.enumerated() {
        #expect(try await task.value == "/gate/\(number)")
      }
      #expect(try await server.text("/most") == "3")
    }
  }

  @Test("Who comes first is served first")
  func order() async throws {
    try await TestServer.run(connectionsPerHost: 1) { server in
      let holder = Task { try await server.text("/gate/first") }
      try await server.waitForRequest("GET /gate/first")
      // Immediate: each has handed its request over before the next begins.
      let tasks = (0..<5).map { number in Task.immediate { try await server.text("/turn/\(number)") } }
      _ = try await server.client.send(HTTPRequest.unhurried(url: server.plain + "/open", originKey: "another"))
      _ = try await holder.value
      for task in tasks { _ = try await task.value }
      let seen = try await server.text("/requests").split(separator: "\n").filter { $0.contains("/turn/") }
      #expect(seen == ["GET /turn/0", "GET /turn/1", "GET /turn/2", "GET /turn/3", "GET /turn/4"])
    }
  }

  @Test("Time spent waiting for a turn counts, and nothing was sent")
  func waitingTimesOut() async throws {
    try await TestServer.run(connectionsPerHost: 1) { server in
      let holder = Task { try await server.text("/gate/first") }
      try await server.waitForRequest("GET /gate/first")
      let request = HTTPRequest.unhurried(url: server.plain + "/late", totalTimeout: .milliseconds(200))
      let error = await failure { try await server.client.send(request) }
      #expect(error == .timedOut(.turn))
      #expect(error?.mayHaveBeenReceived == false)
      let canceled = Task { await failure { try await server.get("/late") } }
      canceled.cancel()
      #expect(await canceled.value == .canceled(sent: false))
      _ = try await server.client.send(HTTPRequest.unhurried(url: server.plain + "/open", originKey: "another"))
      _ = try await holder.value
      let seen = try await server.text("/requests")
      #expect(seen.contains("/late") == false)
    }
  }

  @Test("A host that does not answer does not hold up another")
  func independent() async throws {
    try await TestServer.run(connectionsPerHost: 1) { server in
      let stuck = Task { await failure { try await server.get("/never") } }
      try await server.waitForRequest("GET /never")
      let other = try await server.client.send(HTTPRequest.unhurried(url: server.tls + "/", trust: .insecure))
      #expect(other.status == 200)
      stuck.cancel()
      _ = await stuck.value
    }
  }
}
