public import YAML

/// A body of one media type (OpenAPI 3.1, section 4.8.14).
public struct Content: Sendable {
  /// As the document writes it; it may be a range such as `image/*`.
  public let mediaType: String
  /// What its values are; nil where nothing is said of them.
  public let schema: Schema?
  /// In the order of the document.
  public let examples: [Example]
  /// Its examples with all that is said of them.
  let writtenExamples: WrittenExamples
  /// How the properties of a form are sent, where that is said.
  public let encodings: [Encoding]
  public let position: Position

  /// How a property of a form is sent (OpenAPI 3.1, section 4.8.15).
  public struct Encoding: Sendable {
    /// The name of the property.
    public let property: String
    /// The media type of its part; nil for the usual one of its type.
    public let contentType: String?
    /// Nil where none of style, explode and allowReserved is said.
    public let style: Parameter.Style?
    /// Whether each item, or property, is spelled by itself.
    public let explode: Bool
    /// Whether reserved characters stand as they are (RFC 3986, section 2.2).
    public let allowsReserved: Bool
    /// Those of its part, besides `Content-Type`.
    public let headers: [Header]
    /// As it is written.
    let located: LocatedValue
  }
}
