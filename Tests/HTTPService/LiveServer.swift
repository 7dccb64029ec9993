import Glibc
import HTTPTypes
import JSON
import Logging
import NIOPosix
import ServiceLifecycle
import Synchronization
import Testing
import Values

@testable import HTTPService

/// A server on a free port with routes of the test, and what it has logged.
struct LiveServer: Sendable {
  let port: Int
  let log: LogLines

  /// Runs `body` with a server, and ends it gracefully.
  static func run(
    _ routes: [Route], limits: RequestLimits = .unhurried(), _ body: (LiveServer) async throws -> Void
  ) async throws {
    let log = LogLines()
    let logger = Logger(label: "tests") { _ in log.handler }
    let (ports, listening) = AsyncStream<Int>.makeStream()
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let server = HTTPServer(
      host: "127.0.0.1", port: 0,
      responder: Responder(
        router: Router(routes), authenticator: Tokens(), limits: limits, metrics: RequestMetrics(), logger: logger,
        pages: { path in
          guard path == ["page"] else { return nil }
          var page = HTTPAnswer(status: 200, text: "a page", mediaType: "text/plain")
          page.headers.append(HeaderField("etag", "\"p\""))
          return page
        }),
      limits: limits, group: group, logger: quiet, onListening: { listening.yield($0) })
    let services = ServiceGroup(configuration: .init(services: [server], logger: quiet))
    let running = Task { try await services.run() }
    let port = try #require(await ports.first { _ in true })
    let outcome: Result<Void, any Error>
    do {
      outcome = .success(try await body(LiveServer(port: port, log: log)))
    } catch {
      outcome = .failure(error)
    }
    await services.triggerGracefulShutdown()
    try await running.value
    try await group.shutdownGracefully()
    try outcome.get()
  }

  /// The answer to one request over a connection of its own.
  func send(
    _ method: String, _ target: String, token: String? = nil, _ headers: [String: String] = [:], body: String? = nil
  ) async throws -> Answer {
    let connection = try WireConnection(port: port)
    try await connection.send(method, target, token: token, headers, body: body)
    return try await connection.answer(isHead: method == "HEAD")
  }
}

extension RequestLimits {
  /// Such as a busy machine does not reach, but for those that a test is about.
  static func unhurried(bodyBytes: Int = 1 << 20, bodyTime: Duration = .seconds(300)) -> RequestLimits {
    RequestLimits(bodyBytes: bodyBytes, bodyTime: bodyTime, idleTime: .seconds(300))
  }
}

/// Tokens by their text: `reader`, `writer`, …; `broken` cannot be told.
private struct Tokens: Authenticator {
  func principal(ofToken token: String) async throws(Problem) -> Principal? {
    let permissions: [String]
    switch token {
    case "reader": permissions = ["instance:read"]
    case "writer": permissions = ["instance:write"]
    case "nobody": permissions = []
    case "broken": throw .unavailable("the token cannot be checked now")
    default: return nil
    }
    return Principal(
      id: UUID(high: 1, low: 1), name: token, permissions: PermissionSet(permissions.map { Permission($0) }),
      clusters: nil,
      expiresAt: nil)
  }
}

/// An answer as it came.
struct Answer: Sendable {
  var status: Int
  /// The names in lower case; what has the same name is one list.
  var headers: [String: String]
  var body: String

  var json: JSONValue? { try? JSONValue(parsing: body) }
  /// The last part of the problem's type.
  var problem: String? {
    guard headers["content-type"] == "application/problem+json" else { return nil }
    return json?["type"]?.string?.split(separator: "/").last.map(String.init)
  }
}

/// A connection, byte by byte as a test wants it.
final class WireConnection {
  struct Failure: Error, CustomStringConvertible { let description: String }

  /// How long a busy machine may take for what must come.
  private static let limit = Duration.seconds(300)

  private let descriptor: Int32
  private var received: [UInt8] = []
  private(set) var isClosed = false

  init(port: Int) throws {
    guard let descriptor = connectedSocket(port: port) else { throw Failure(description: "the connection is refused") }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  func send(
    _ method: String, _ target: String, token: String? = nil, _ headers: [String: String] = [:], body: String? = nil
  ) async throws {
    var text = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n"
    if let token { text += "Authorization: Bearer \(token)\r\n" }
    for (name, value) in headers { text += "\(name): \(value)\r\n" }
    if let body { text += "Content-Length: \(body.utf8.count)\r\n" }
    try await send(text + "\r\n" + (body ?? ""))
  }

  /// Sends bytes as they are; what the server no longer takes is dropped.
  func send(_ text: String) async throws {
    var rest = Array(text.utf8)[...]
    let end = ContinuousClock.now + Self.limit
    while !rest.isEmpty, ContinuousClock.now < end {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        try await Task.sleep(for: .milliseconds(2))
      } else {
        return
      }
    }
  }

  /// Says that nothing more comes.
  func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// The next answer.
  func answer(isHead: Bool = false) async throws -> Answer {
    let end = ContinuousClock.now + Self.limit
    while true {
      if let answer = try parsed(isHead: isHead) { return answer }
      guard !isClosed else { throw Failure(description: "closed after \(String(decoding: received, as: UTF8.self))") }
      guard ContinuousClock.now < end else { throw Failure(description: "no answer within \(Self.limit)") }
      try await receive()
    }
  }

  /// Whether the server closes the connection without saying more.
  func closes() async throws -> Bool {
    let end = ContinuousClock.now + Self.limit
    while !isClosed, ContinuousClock.now < end { try await receive() }
    // However long the last pause was.
    if !isClosed { try await receive() }
    return isClosed && received.isEmpty
  }

  private func receive() async throws {
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = recv(descriptor, &chunk, chunk.count, Int32(MSG_DONTWAIT))
    if count > 0 {
      received += chunk[..<count]
    } else if count == 0 || errno != EAGAIN {
      isClosed = true
    } else {
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  private func parsed(isHead: Bool) throws -> Answer? {
    guard let end = received.indices.first(where: { received[$0...].starts(with: [13, 10, 13, 10]) }) else {
      return nil
    }
    let lines = String(decoding: received[..<end], as: UTF8.self).split(separator: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
      throw Failure(description: "no status in \(lines)")
    }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      let (name, value) = (parts[0].lowercased(), parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
      headers[name] = headers[name].map { "\($0), \(value)" } ?? value
    }
    let length = isHead ? 0 : headers["content-length"].flatMap { Int($0) } ?? 0
    guard received.count >= end + 4 + length else { return nil }
    let body = String(decoding: received[(end + 4)..<(end + 4 + length)], as: UTF8.self)
    received.removeFirst(end + 4 + length)
    return Answer(status: status, headers: headers, body: body)
  }
}

/// What was logged.
final class LogLines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }
  var handler: any LogHandler { Handler(lines: self) }

  private struct Handler: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.debug

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      lines.lines.withLock { $0.append("\(event.level): \(event.message) \(event.metadata ?? [:])") }
    }
  }
}
