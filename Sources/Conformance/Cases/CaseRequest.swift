/// A request of a case or a scenario, as it shall go over the wire.
public struct CaseRequest: Sendable {
  public enum Body: Sendable {
    case none
    case bytes([UInt8])
    /// So many bytes are announced; few come.
    case announced(Int)
    /// So many bytes in chunks.
    case chunked(Int)
  }

  public var method: String
  /// Path and query, encoded.
  public var target: String
  /// Besides `Host`, `Connection` and what tells of the body.
  public var headers: [(name: String, value: String)]
  public var body: Body

  public init(method: String, target: String, headers: [(name: String, value: String)] = [], body: Body = .none) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }

  /// Replaces all fields of that name.
  mutating func set(_ name: String, _ value: String?) {
    headers.removeAll { $0.name.lowercased() == name.lowercased() }
    if let value { headers.append((name, value)) }
  }
}
