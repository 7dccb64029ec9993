public import YAML

/// What is sent with a request (OpenAPI 3.1, section 4.8.13).
public struct RequestBody: Sendable {
  /// Whether no request goes without it.
  public let isRequired: Bool
  /// CommonMark.
  public let description: String
  /// For each media type that may be sent, what it carries.
  public let contents: [Content]
  public let position: Position

  /// What its first media type carries.
  public var schema: Schema? { contents.first?.schema }
}
