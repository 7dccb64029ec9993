import Glibc
import HTTPClient
import JSON
import Logging
import Testing
import Values

@testable import Ganeti

/// The tests' folder.
private let folder = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined()

/// A cluster that answers from recordings of a real one, and nothing but what was recorded.
enum RecordedCluster {
  /// Runs `body` with a client of a cluster that knows these recordings.
  static func run(
    _ recordings: String..., mode: String = "replay", _ body: (RAPIClient) async throws -> Void
  ) async throws {
    let files = recordings.map { "\(folder)/Recordings/\($0).json" }
    try await withScriptedServer(["\(folder)/replay.py", mode] + files) { ready in
      let http = HTTPClient(logger: Logger(label: "test"))
      let endpoint = RAPIEndpoint(
        host: "127.0.0.1", port: Int(ready["port"]!.integer!), user: "gwm", password: Secret("gwm"),
        trust: .pinnedPublicKey(ready["pin"]!.string!), connectTimeout: .seconds(120), readTimeout: .seconds(120))
      try await body(RAPIClient(endpoint: endpoint, http: http, logger: Logger(label: "test")))
      await http.close()
    }
  }
}

/// A recording's answer, as the bytes of its body.
func recordedBody(_ name: String) throws -> [UInt8] {
  let recording = try JSONValue(parsing: contents(of: "\(folder)/Recordings/\(name).json"))
  return Array(recording["response"]!["body"]!.text.utf8)
}

private func contents(of path: String) throws -> [UInt8] {
  let file = try #require(fopen(path, "r"))
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65536)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
    bytes += chunk[..<count]
  }
  return bytes
}

/// The error that `body` ends with.
func failure<Value>(_ body: () async throws -> Value) async -> RAPIError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? RAPIError
  }
}
