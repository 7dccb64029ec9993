import Glibc
import HTTPClient
import Testing

@Suite("What goes wrong, and whether the server may have acted")
struct FaultTests {
  @Test("Nobody listens: unreachable, not received")
  func refused() async throws {
    try await TestServer.run { server in
      let error = await failure { try await server.client.send(HTTPRequest.unhurried(url: "http://127.0.0.1:1/")) }
      #expect(error?.kind == "unreachable")
      #expect(error?.mayHaveBeenReceived == false)
    }
  }

  @Test("A name that does not resolve: unreachable, not received")
  func unresolvable() async throws {
    try await TestServer.run { server in
      // A label has 63 characters at most (RFC 1035, 2.3.4), so no name server is asked.
      let host = String(repeating: "x", count: 64) + ".invalid"
      let error = await failure { try await server.client.send(HTTPRequest.unhurried(url: "http://\(host)/")) }
      #expect(error?.kind == "unreachable")
    }
  }

  @Test("A peer that hangs up in the handshake is unreachable, not untrusted")
  func hungUp() async throws {
    try await TestServer.run { server in
      let error = await failure {
        try await server.client.send(HTTPRequest.unhurried(url: server.hangUp + "/", trust: .insecure))
      }
      #expect(error?.kind == "unreachable")
      #expect(error?.mayHaveBeenReceived == false)
    }
  }

  @Test("A peer that accepts and is silent: timed out while connecting, not received")
  func silent() async throws {
    try await TestServer.run { server in
      let request = HTTPRequest.unhurried(
        url: server.silent + "/", trust: .insecure, connectTimeout: .milliseconds(200))
      let error = await failure { try await server.client.send(request) }
      #expect(error == .timedOut(.connection))
      #expect(error?.mayHaveBeenReceived == false)
    }
  }

  @Test("An answer that does not come in time: timed out, perhaps received")
  func late() async throws {
    try await TestServer.run { server in
      try await withGrowingLimit(from: .seconds(1)) { limit in
        let request = HTTPRequest.unhurried(method: "POST", url: server.plain + "/never", totalTimeout: limit)
        let error = await failure { try await server.client.send(request) }
        #expect(error?.mayHaveBeenReceived == (error == .timedOut(.answer)))
        return error == .timedOut(.answer)
      }
    }
  }

  @Test(
    "A connection that breaks before the answer is complete: perhaps received",
    arguments: ["/cut", "/drop", "/garbage"])
  func cut(path: String) async throws {
    try await TestServer.run { server in
      let error = await failure {
        try await server.client.send(HTTPRequest.unhurried(method: "POST", url: server.plain + path))
      }
      #expect(error?.kind == "cut")
      #expect(error?.mayHaveBeenReceived == true)
    }
  }

  @Test("A peer that goes away while a long request is written ends the request, not the process")
  func brokenPipe() async throws {
    // A process of its own, for in this one others count on what becomes of the signal.
    await #expect(processExitsWith: .success) {
      // As in a fresh process; a parent may have had it ignored.
      signal(SIGPIPE, SIG_DFL)
      try await TestServer.run { server in
        let body = [UInt8](repeating: 0x20, count: 4 << 20)
        let request = HTTPRequest.unhurried(method: "POST", url: server.leaves + "/", body: body, trust: .insecure)
        let error = await failure { try await server.client.send(request) }
        #expect(error?.mayHaveBeenReceived == true)
      }
    }
  }

  @Test("A change is never sent twice, not even when a kept connection turns out dead")
  func once() async throws {
    try await TestServer.run { server in
      _ = try await server.get("/kept")
      let request = HTTPRequest.unhurried(method: "POST", url: server.plain + "/drop-when-kept")
      _ = try? await server.client.send(request)
      let seen = try await server.text("/requests").split(separator: "\n")
      #expect(seen.filter { $0 == "POST /drop-when-kept" }.count == 1)
    }
  }

  @Test("A body at the limit is taken, one byte more is not")
  func limit() async throws {
    try await TestServer.run { server in
      let fits = try await server.client.send(
        HTTPRequest.unhurried(url: server.plain + "/bytes/1000", maximumBodyBytes: 1000))
      #expect(fits.body.count == 1000)
      let error = await failure {
        try await server.client.send(HTTPRequest.unhurried(url: server.plain + "/bytes/1001", maximumBodyBytes: 1000))
      }
      #expect(error == .bodyTooLarge(limit: 1000))
    }
  }

  @Test("A body without an end is cut off at the limit")
  func endless() async throws {
    try await TestServer.run { server in
      let error = await failure {
        try await server.client.send(HTTPRequest.unhurried(url: server.plain + "/endless", maximumBodyBytes: 100_000))
      }
      #expect(error == .bodyTooLarge(limit: 100_000))
    }
  }

  @Test("Canceling the task ends the transfer at once")
  func cancel() async throws {
    try await TestServer.run { server in
      let task = Task { await failure { try await server.get("/never") } }
      try await server.waitForRequest("GET /never")
      task.cancel()
      #expect(await task.value == .canceled(sent: true))
    }
  }

  @Test("A task that was canceled before it sends sends nothing")
  func canceledBefore() async throws {
    try await TestServer.run { server in
      let task = Task {
        while !Task.isCancelled { await Task.yield() }
        return await failure { try await server.get("/never") }
      }
      task.cancel()
      #expect(await task.value?.kind == "canceled")
    }
  }

  @Test("Closing ends what is under way, and what comes later")
  func close() async throws {
    try await TestServer.run { server in
      let task = Task { await failure { try await server.get("/never") } }
      try await server.waitForRequest("GET /never")
      await server.client.close()
      #expect(await task.value == .canceled(sent: true))
      let later = await failure { try await server.get("/") }
      #expect(later == .canceled(sent: false))
    }
  }
}
