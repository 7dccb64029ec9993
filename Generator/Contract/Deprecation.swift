import JSON
import Values
public import YAML

/// That clients should leave something, and how long they may stay: `deprecated: true` with what `x-deprecation`, or
/// `x-sunset` alone, says of it; `x-deprecation` of `info` says it of a whole version (docs/deprecation.md).
public struct Deprecation: Sendable {
  /// From when on (RFC 9745), as it is written: a date, or a date and a time.
  public let since: String?
  /// When it goes (RFC 8594), as it is written.
  public let sunset: String?
  /// What takes its place, as it is written: an operationId, a path, or a version.
  public let successor: String?
  /// The path of what takes its place, where that is known (`Contract.followed`).
  public internal(set) var successorPath: String?
  public let position: Position

  static let keyword = "x-deprecation"

  init(since: String?, sunset: String?, successor: String?, position: Position) {
    self.since = since
    self.sunset = sunset
    self.successor = successor
    self.position = position
  }

  /// What the fields that begin with `x-` say.
  init(_ extensions: [String: LocatedValue], position: Position) {
    let details = extensions[Deprecation.keyword]?.value
    self.init(
      since: details?["since"]?.string, sunset: Deprecation.sunset(in: extensions),
      successor: details?["successor"]?.string, position: position)
  }

  /// When it goes, by the fields that begin with `x-`, whatever these are of.
  static func sunset(in extensions: [String: LocatedValue]) -> String? {
    let value = extensions[keyword]?.value["sunset"] ?? extensions["x-sunset"]?.value
    return value.map { $0.string ?? $0.text }
  }

  /// What is said of an operation, completed by what is said of its version.
  func within(_ version: Deprecation?) -> Deprecation {
    Deprecation(
      since: since ?? version?.since, sunset: sunset ?? version?.sunset, successor: successor ?? version?.successor,
      position: position)
  }

  /// The moment that a text says; a date alone stands for its first moment in UTC. Nil where it says none.
  public static func moment(_ text: String) -> Timestamp? { Timestamp(text) ?? Timestamp(text + "T00:00:00Z") }
}
