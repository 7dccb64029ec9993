/// Bytes with their media type, where a contract leaves the type to the one who sends.
public struct Media: Sendable, Equatable {
  /// Such as `image/png`, with its parameters.
  public var type: String
  /// The body as it is sent.
  public var bytes: [UInt8]

  public init(_ type: String, _ bytes: [UInt8]) {
    self.type = type
    self.bytes = bytes
  }
}
