import HTTPClient
import Testing

@Suite("Answers in pieces")
struct StreamTests {
  private func text(_ piece: [UInt8]?) -> String? { piece.map { String(decoding: $0, as: UTF8.self) } }

  /// The error that `request`'s answer, or what is left of it, ends with.
  private func end(
    of request: HTTPRequest, from client: HTTPClient, maximumBodyBytes: Int? = nil
  ) async -> HTTPClientError? {
    do throws(HTTPClientError) {
      let answer = try await client.stream(request)
      _ = try await answer.whole(maximumBodyBytes: maximumBodyBytes ?? 64 << 20)
      return nil
    } catch {
      return error
    }
  }

  private func end(of body: HTTPBody) async -> HTTPClientError? {
    do throws(HTTPClientError) {
      for try await _ in body {}
      return nil
    } catch {
      return error
    }
  }

  @Test("Each piece is there before the next one is sent")
  func pieces() async throws {
    try await TestServer.run { server in
      let answer = try await server.client.stream(HTTPRequest.unhurried(url: server.plain + "/pieces"))
      #expect(answer.status == 200 && answer.headers["X-Answer"] == "yes")
      var pieces = answer.body.makeAsyncIterator()
      for number in 1...3 {
        _ = try await server.get("/step")
        #expect(text(try await pieces.next()) == "piece \(number)")
      }
      #expect(try await pieces.next() == nil)
      #expect(try await pieces.next() == nil)
    }
  }

  @Test("Canceling the task that reads ends the transfer")
  func canceled() async throws {
    try await TestServer.run { server in
      let answer = try await server.client.stream(HTTPRequest.unhurried(url: server.plain + "/held"))
      let (reached, reach) = AsyncStream.makeStream(of: Void.self)
      let reader = Task {
        do throws(HTTPClientError) {
          for try await _ in answer.body { reach.yield() }
          return nil as HTTPClientError?
        } catch {
          return error
        }
      }
      for await _ in reached { break }
      reader.cancel()
      #expect(await reader.value == .canceled(sent: true))
      try await server.waitForRequest("the client has gone")
    }
  }

  @Test("Canceling the task that waits for the head ends the transfer")
  func canceledEarly() async throws {
    try await TestServer.run { server in
      let asking = Task { await end(of: HTTPRequest.unhurried(url: server.plain + "/never"), from: server.client) }
      try await server.waitForRequest("GET /never")
      asking.cancel()
      #expect(await asking.value == .canceled(sent: true))
    }
  }

  @Test("An answer that nobody can read any more is ended")
  func dropped() async throws {
    try await TestServer.run { server in
      do {
        let answer = try await server.client.stream(HTTPRequest.unhurried(url: server.plain + "/held"))
        for try await piece in answer.body {
          #expect(text(piece) == "first")
          break
        }
      }
      try await server.waitForRequest("the client has gone")
    }
  }

  @Test("Silence is borne only so long, and so is a head that does not come")
  func silence() async throws {
    try await TestServer.run { server in
      let client = server.client
      try await withGrowingLimit(from: .milliseconds(200)) { limit in
        let request = HTTPRequest.unhurried(url: server.plain + "/held")
        guard let answer = try? await client.stream(request, silence: limit) else { return false }
        var pieces = answer.body.makeAsyncIterator()
        guard let first = try? await pieces.next() else { return false }
        #expect(text(first) == "first")
        #expect(await end(of: answer.body) == .timedOut(.answer))
        return true
      }
      try await withGrowingLimit(from: .milliseconds(200)) { limit in
        let never = HTTPRequest.unhurried(url: server.plain + "/never", totalTimeout: limit)
        return await end(of: never, from: client) == .timedOut(.answer)
      }
    }
  }

  @Test("Little is read ahead, and nothing is lost by that")
  func slowReader() async throws {
    try await TestServer.run { server in
      let size = 8 << 20
      let answer = try await server.client.stream(HTTPRequest.unhurried(url: server.plain + "/bytes/\(size)"))
      // Meanwhile the one thread reads what it can.
      for _ in 0..<20 { _ = try await server.get("/") }
      var sizes: [Int] = []
      for try await piece in answer.body { sizes.append(piece.count) }
      #expect(sizes.reduce(0, +) == size)
      #expect(sizes.max().map { $0 <= 128 << 10 } == true)
    }
  }

  @Test("Read whole, an answer keeps to the limits of its request")
  func whole() async throws {
    try await TestServer.run { server in
      let client = server.client
      let denied = try await client.stream(HTTPRequest.unhurried(url: server.plain + "/denied")).whole()
      #expect(denied.status == 401 && denied.body == Array("no".utf8))
      let endless = HTTPRequest.unhurried(url: server.plain + "/endless")
      #expect(await end(of: endless, from: client, maximumBodyBytes: 100_000) == .bodyTooLarge(limit: 100_000))
      try await withGrowingLimit(from: .seconds(1)) { limit in
        let held = HTTPRequest.unhurried(url: server.plain + "/held", totalTimeout: limit)
        return await end(of: held, from: client) == .timedOut(.answer)
      }
    }
  }

  @Test("A connection that breaks is told after what came before")
  func cut() async throws {
    try await TestServer.run { server in
      let answer = try await server.client.stream(HTTPRequest.unhurried(url: server.plain + "/cut"))
      var pieces = answer.body.makeAsyncIterator()
      #expect(text(try await pieces.next()) == "half")
      #expect(await end(of: answer.body)?.kind == "cut")
      #expect(await end(of: HTTPRequest.unhurried(url: server.plain + "/drop"), from: server.client)?.kind == "cut")
    }
  }

  @Test("An interim answer is not the answer")
  func interim() async throws {
    try await TestServer.run { server in
      let answer = try await server.client.stream(HTTPRequest.unhurried(url: server.plain + "/interim"))
      #expect(answer.status == 200 && answer.headers["X-Early"] == nil)
      #expect(try await answer.whole().body == Array("late".utf8))
    }
  }

  @Test("It takes no other request's turn")
  func turns() async throws {
    try await TestServer.run(connectionsPerHost: 1) { server in
      let answer = try await server.client.stream(HTTPRequest.unhurried(url: server.plain + "/held"))
      #expect(try await server.text("/") == "hello")
      var pieces = answer.body.makeAsyncIterator()
      #expect(text(try await pieces.next()) == "first")
    }
  }

  @Test("The client's end is an answer's end")
  func closed() async throws {
    try await TestServer.run { server in
      let client = server.client
      let answer = try await client.stream(HTTPRequest.unhurried(url: server.plain + "/held"))
      var pieces = answer.body.makeAsyncIterator()
      _ = try await pieces.next()
      await client.close()
      #expect(await end(of: answer.body) == .canceled(sent: true))
      #expect(await end(of: HTTPRequest.unhurried(url: server.plain + "/held"), from: client) == .canceled(sent: false))
    }
  }
}
