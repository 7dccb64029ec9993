import GWMClient
import HTTPClient
import JSON
import Logging
import Testing
import Values

/// `server.py`, which answers as a test says, and a client to go with it.
struct Script {
  let url: String
  let http: HTTPClient

  /// One answer.
  enum Answer {
    case status(Int, headers: [String: String] = [:], body: String = "")
    /// The connection is closed instead.
    case drop

    fileprivate var json: JSONValue {
      switch self {
      case .drop: .object([.init("drop", .bool(true))])
      case .status(let status, let headers, let body):
        .object([
          .init("status", .integer(Int64(status))),
          .init("headers", .object(headers.map { .init($0.key, .string($0.value)) })), .init("body", .string(body)),
        ])
      }
    }
  }

  /// A request that came.
  struct Request {
    /// `GET /v1.0/nodes`.
    let line: String
    let headers: [String: String]
    let body: String
  }

  /// Runs `body` beside a server and ends it.
  static func run(_ body: (Script) async throws -> Void) async throws {
    let folder = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    try await withScriptedServer(["\(folder)/server.py"]) { ready in
      let http = HTTPClient(logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
      let script = Script(url: "http://127.0.0.1:\(try #require(ready["port"]?.integer))", http: http)
      try await body(script)
      await http.close()
    }
  }

  /// A client that does not wait long before it tries again.
  func client(attempts: Int = 3) -> Client {
    Client(
      ClientSettings(
        url: url, token: Secret("gwm_secret"), timeout: .seconds(120),
        retry: RetryPolicy(attempts: attempts, firstPause: .milliseconds(1))),
      http: http)
  }

  /// What the next requests are answered, the last one again and again.
  func answer(_ answers: Answer...) async throws {
    let body = JSONValue.array(answers.map(\.json)).text
    _ = try await http.send(
      HTTPRequest(method: "PUT", url: "\(url)/script", body: Array(body.utf8), totalTimeout: .seconds(120)))
  }

  /// What has come since.
  func requests() async throws -> [Request] {
    let response = try await http.send(HTTPRequest(url: "\(url)/requests", totalTimeout: .seconds(120)))
    return (try JSONValue(parsing: response.body).array ?? []).map { request in
      let headers = (request["headers"]?.members ?? []).map { ($0.name.lowercased(), $0.value.string ?? "") }
      return Request(
        line: request["line"]?.string ?? "", headers: Dictionary(headers) { first, _ in first },
        body: request["body"]?.string ?? "")
    }
  }
}
