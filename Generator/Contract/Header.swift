public import JSON
public import YAML

/// A header of an answer, or of a part of a body (OpenAPI 3.1, section 4.8.21).
public struct Header: Sendable {
  public let name: String
  /// CommonMark.
  public let description: String
  /// Whether it is always there.
  public let isRequired: Bool
  public let isDeprecated: Bool
  /// Whether the properties of an object are spelled as `NAME=VALUE`.
  public let explode: Bool
  /// The media type of its text, where it is described by `content`.
  public let mediaType: String?
  /// What its values are.
  public let schema: Schema
  /// In the order of the document; those of its `content` where it is described by that.
  public let examples: [Example]
  /// Its examples with all that is said of them.
  let writtenExamples: WrittenExamples
  public let position: Position

  /// The first of its examples.
  public var example: JSONValue? { examples.first?.value }
}
