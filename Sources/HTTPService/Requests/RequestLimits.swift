/// What a request may cost before it is refused.
public struct RequestLimits: Sendable {
  /// The longest body, in bytes.
  public var bodyBytes: Int
  /// How long the body may take to arrive after the headers.
  public var bodyTime: Duration
  /// How long a connection may stay without traffic.
  public var idleTime: Duration

  public init(
    bodyBytes: Int = 1 << 20, bodyTime: Duration = .seconds(20), idleTime: Duration = .seconds(60)
  ) {
    self.bodyBytes = bodyBytes
    self.bodyTime = bodyTime
    self.idleTime = idleTime
  }
}
