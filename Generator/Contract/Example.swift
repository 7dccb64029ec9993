public import JSON
public import YAML

/// An example of a body, with the name that it has beside others (OpenAPI 3.1, section 4.8.19).
public struct Example: Sendable {
  /// `example` for one that is given without a name.
  public let name: String
  /// The value, with its place.
  public let located: LocatedValue

  public var value: JSONValue { located.value }
  public var position: Position { located.position }
}
