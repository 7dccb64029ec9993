import Glibc
import Testing

/// Waits until `condition` gives something, at most `limit`, and fails the test when it does not come to that.
@discardableResult
func eventually<Value>(
  _ what: String, within limit: Duration = .seconds(300), sourceLocation: SourceLocation = #_sourceLocation,
  _ condition: () async throws -> Value?
) async throws -> Value {
  let end = ContinuousClock.now + limit
  while true {
    if let value = try await condition() { return value }
    guard ContinuousClock.now < end else { throw Unfulfilled(what: what, limit: limit) }
    try await Task.sleep(for: .milliseconds(20))
  }
}

/// The same for what is only true or false.
func eventually(
  _ what: String, within limit: Duration = .seconds(300), sourceLocation: SourceLocation = #_sourceLocation,
  _ condition: () async throws -> Bool
) async throws {
  try await eventually(what, within: limit, sourceLocation: sourceLocation) { try await condition() ? () : nil }
}

struct Unfulfilled: Error, CustomStringConvertible {
  let what: String
  let limit: Duration

  var description: String { "this did not come to pass within \(limit): \(what)" }
}

/// Small files, whole; nil for one that is not there.
func text(of path: String) -> String? {
  guard let file = fopen(path, "re") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  return String(decoding: bytes, as: UTF8.self)
}

func write(_ text: String, to path: String) throws {
  let file = try #require(fopen(path, "we"))
  fputs(text, file)
  fclose(file)
}
