import HTTPClient
import JSON
import Logging

/// `server.py`, a fresh one for each test, and a client to go with it.
struct TestServer {
  let plain: String
  let tls: String
  /// Accepts connections and says nothing.
  let silent: String
  /// Hangs up in the middle of the handshake.
  let hangUp: String
  /// Closes the connection after the handshake.
  let leaves: String
  let pin: String
  let certificate: String
  let client: HTTPClient

  /// Runs `body` beside a server and ends both.
  static func run(
    connectionsPerHost: Int = 4, _ body: (TestServer) async throws -> Void
  ) async throws {
    let script = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/server.py"
    try await withScriptedServer([script]) { ready in
      let client = HTTPClient(
        configuration: .init(connectionsPerHost: connectionsPerHost), logger: Logger(label: "test"))
      let server = TestServer(
        plain: "http://127.0.0.1:\(ready["plain"]!.integer!)",
        tls: "https://localhost:\(ready["tls"]!.integer!)",
        silent: "https://localhost:\(ready["silent"]!.integer!)",
        hangUp: "https://localhost:\(ready["hangUp"]!.integer!)",
        leaves: "https://localhost:\(ready["leaves"]!.integer!)",
        pin: ready["pin"]!.string!,
        certificate: ready["certificate"]!.string!,
        client: client)
      try await body(server)
      await client.close()
    }
  }

  func get(_ path: String) async throws -> HTTPResponse {
    try await client.send(HTTPRequest.unhurried(url: plain + path))
  }

  func text(_ path: String) async throws -> String {
    String(decoding: try await get(path).body, as: UTF8.self)
  }

  /// What the server saw of `request`.
  func echo(_ request: HTTPRequest) async throws -> JSONValue {
    try JSONValue(parsing: try await client.send(request).body)
  }

  /// Waits until the server has received a request for `line`, from a client of its own.
  func waitForRequest(_ line: String, count: Int = 1) async throws {
    let observer = HTTPClient(logger: Logger(label: "observer"))
    for _ in 0..<30_000 {
      let seen = String(
        decoding: try await observer.send(HTTPRequest.unhurried(url: plain + "/requests")).body, as: UTF8.self)
      if seen.split(separator: "\n").filter({ $0.hasPrefix(line) }).count >= count { break }
      try await Task.sleep(for: .milliseconds(10))
    }
    await observer.close()
  }
}

extension HTTPRequest {
  /// A request whose limits a busy machine does not reach, but for those that a test is about.
  static func unhurried(
    method: String = "GET", url: String, headers: HTTPHeaders = [:], body: [UInt8]? = nil,
    credentials: Credentials? = nil, trust: ServerTrust = .system, connectTimeout: Duration = .seconds(300),
    totalTimeout: Duration = .seconds(300), maximumBodyBytes: Int = 64 << 20, originKey: String? = nil
  ) -> HTTPRequest {
    HTTPRequest(
      method: method, url: url, headers: headers, body: body, credentials: credentials, trust: trust,
      connectTimeout: connectTimeout, totalTimeout: totalTimeout, maximumBodyBytes: maximumBodyBytes,
      originKey: originKey)
  }
}

/// The error that `body` ends with.
func failure(_ body: () async throws -> HTTPResponse) async -> HTTPClientError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? HTTPClientError
  }
}

extension HTTPClientError {
  /// The case's name, where a test does not care for the cause.
  var kind: String {
    switch self {
    case .unreachable: "unreachable"
    case .tlsRefused: "tlsRefused"
    case .timedOut: "timedOut"
    case .cut: "cut"
    case .bodyTooLarge: "bodyTooLarge"
    case .canceled: "canceled"
    case .invalidRequest: "invalidRequest"
    }
  }
}
