public import HTTPClient
public import Values

/// What an answer says of the end of the operation that gave it.
public struct DeprecationNotice: Sendable, Equatable {
  /// The `operationId`.
  public let operation: String
  /// From when on clients should leave it (RFC 9745).
  public let since: Timestamp
  /// When it goes (RFC 8594); nil where the service does not tell.
  public let sunset: Timestamp?
  /// The address of what takes its place (RFC 5829), relative to what was asked for; nil where the service tells none.
  public let successor: String?
  /// The address of a page about it (RFC 9745, section 3), relative to what was asked for.
  public let reference: String?

  /// Nil where the response says nothing of that.
  /// - Parameter operation: the `operationId` of what was asked for.
  public init?(_ response: HTTPResponse, to operation: String) {
    guard let text = response.headers["Deprecation"], text.hasPrefix("@"), let seconds = Int64(text.dropFirst()),
      // Beyond them there is no date to tell.
      abs(seconds) < 1 << 40
    else { return nil }
    self.operation = operation
    since = Timestamp(microseconds: seconds * 1_000_000)
    sunset = response.headers["Sunset"].flatMap { Timestamp(httpDate: $0) }
    successor = response.headers.target(of: "successor-version")
    reference = response.headers.target(of: "deprecation")
  }
}
