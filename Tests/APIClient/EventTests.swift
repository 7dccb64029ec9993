import Codec
import HTTPClient
import JSON
import Testing

@testable import APIClient

@Suite("Events of a service")
struct EventTests {
  // MARK: The grammar

  private static let stream = Array(
    """
    \u{FEFF}: hello\nevent: add\ndata: {"a":1}\nid: 7\n\ndata:x\r\ndata:  y\r\rretry: 30\nid: a\0b\n\ndata\n
    event: none\n\nretry: +5\nretry: 1e3\nretry:\nevent:\nunknown: 1\ndata\u{301}: not a field\n\u{FEFF}data: nor this
    data:\u{301}z\nid\n\ndata: lost
    """.utf8)

  @Test("Events come out the same however the stream is cut", arguments: [1, 2, 3, 7, 1000])
  func pieces(size: Int) async throws {
    let stream = Self.stream
    let pieces = stride(from: 0, to: stream.count, by: size).map { Array(stream[$0..<min($0 + size, stream.count)]) }
    let events = EventStream(HTTPResponse(status: 200), HTTPBody(pieces))
    #expect(
      try await events.reduce(into: []) { $0.append($1) } == [
        ServerSentEvent(name: "add", data: #"{"a":1}"#, id: "7"), ServerSentEvent(data: "x\n y", id: "7"),
        ServerSentEvent(data: "", id: "7", retry: 30), ServerSentEvent(data: "\u{301}z", id: "", retry: 30),
      ])
  }

  @Test("Events end with LF, CR and CRLF alike, as soon as they can", arguments: ["\n", "\r", "\r\n"])
  func lineEnds(_ end: String) {
    var parser = EventStreamParser(maximumEventBytes: 1 << 20)
    let found = parser.events(in: "data: 1\(end)\(end)".utf8) + parser.events(in: "data: 2\(end)\(end)".utf8)
    #expect(found.map(\.data) == ["1", "2"])
  }

  @Test("An event may have so many bytes, in one line or in many")
  func limit() async throws {
    var parser = EventStreamParser(maximumEventBytes: 12)
    #expect(parser.events(in: "data: 123456\n\ndata: 1\n\n".utf8).count == 2 && !parser.isOverrun)
    for long in ["data: 1234567\n\n", "data: 1234\ndata: 12\n\n", ": a comment that never ends"] {
      var parser = EventStreamParser(maximumEventBytes: 12)
      #expect(parser.events(in: (long + "\n\ndata: 1\n\n").utf8) == [] && parser.isOverrun, "\(long)")
    }
    var events = EventStream(HTTPResponse(status: 200), HTTPBody([Array("data: 1\n\ndata: 123\n\n".utf8)]))
    events.maximumEventBytes = 8
    var found: [String] = []
    do {
      for try await event in events { found.append(event.data) }
      Issue.record("the second event is too long")
    } catch {
      #expect(error.description == "The answer cannot be understood: an event is longer than 8 bytes.")
    }
    #expect(found == ["1"])
  }

  @Test("Data that does not fit is told, and does not hide what comes after")
  func unfit() async throws {
    let body = HTTPBody([Array("data: {}\n\ndata: {\"x\":1,\"y\":2}\n\ndata: [DONE]\n\ndata: {}\n\n".utf8)])
    let events = EventStream(HTTPResponse(status: 200), body, of: Point.self)
    var iterator = events.makeAsyncIterator()
    do {
      _ = try await iterator.next()
      Issue.record("an event without its members is accepted")
    } catch {
      #expect(error.description.hasSuffix(": the data of an event does not fit: /x is missing."))
    }
    #expect(try await iterator.next()?.data == Point(x: 1, y: 2))
    #expect(try await iterator.next() == nil)
    #expect(try await iterator.next() == nil)
    #expect(try await events.text.reduce(into: []) { $0.append($1.data) }.count == 4)
  }

  // MARK: A real service

  private static func withService(_ body: (_ url: String, _ tell: (String) async throws -> Void) async throws -> Void)
    async throws
  {
    let script = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/events.py"
    try await withScriptedServer([script]) { ready in
      let url = "http://127.0.0.1:\(ready["port"]?.integer ?? 0)"
      let other = Connection(url: url)
      try await body(url) { path in
        let endpoint = Endpoint(id: "other", method: "GET", path: path, accepts: [])
        _ = try await other.response(to: RequestBuilder(endpoint))
      }
    }
  }

  @Test("Each event is there before the next one is sent, and the transfer ends with the stream")
  func typed() async throws {
    try await Self.withService { url, tell in
      guard case .ok(let points) = try await Client(url: url).followPoints() else {
        Issue.record("no events")
        return
      }
      var events = points.makeAsyncIterator()
      for number in 1...3 {
        try await tell("/tell")
        #expect(try await events.next() == ServerSentEvent(data: Point(x: number, y: 0), id: "\(number)"))
      }
      #expect(try await events.next() == nil)
      try await tell("/gone")
    }
  }

  @Test("Canceling the task that reads ends the transfer")
  func canceled() async throws {
    try await Self.withService { url, tell in
      guard case .ok(let lines) = try await Client(url: url).followLines() else {
        Issue.record("no events")
        return
      }
      let reader = Task { () -> APIError? in
        do throws(APIError) {
          for try await line in lines { Issue.record("\(line) was not sent yet") }
          return nil
        } catch {
          return error
        }
      }
      reader.cancel()
      guard case .unanswered(.canceled)? = await reader.value else {
        Issue.record("not canceled")
        return
      }
    }
  }

  @Test("Silence beyond the connection's is told, and so is a refusal")
  func silence() async throws {
    try await Self.withService { url, tell in
      try await withGrowingLimit(from: .milliseconds(100)) { limit in
        var client = Client(url: url)
        client.connection.silence = limit
        // Where not even the answer's head comes in time, there are none.
        guard case .ok(let lines)? = try? await client.followLines() else { return false }
        var events = lines.makeAsyncIterator()
        do throws(APIError) {
          _ = try await events.next()
          Issue.record("nothing was sent")
        } catch {
          guard case .unanswered(.timedOut(.answer)) = error else {
            Issue.record("\(error)")
            return true
          }
        }
        return true
      }
      guard case .other(let trouble, status: 409) = try await Client(url: url + "/refused").followPoints() else {
        Issue.record("not refused")
        return
      }
      #expect(trouble.title == "no")
    }
  }
}
