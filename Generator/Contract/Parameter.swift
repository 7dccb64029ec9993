public import JSON
public import YAML

/// A parameter of path, query, header or cookie.
public struct Parameter: Sendable {
  /// Where it stands in a request.
  public enum Location: String, Sendable { case path, query, header, cookie }

  /// How a value that is more than a word is spelled (OpenAPI 3.1, section 4.8.12.3).
  public enum Style: String, Sendable { case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject }

  public let name: String
  public let location: Location
  /// Whether no request goes without it.
  public let isRequired: Bool
  /// CommonMark.
  public let description: String
  public let isDeprecated: Bool
  /// What is written, or else what its location has by default.
  public let style: Style
  /// Whether each item, or property, is spelled by itself.
  public let explode: Bool
  /// Whether reserved characters stand as they are (RFC 3986, section 2.2).
  public let allowsReserved: Bool
  /// Whether its name may stand in the query without a value.
  public let allowsEmpty: Bool
  /// The media type of its text, where it is described by `content`.
  public let mediaType: String?
  /// What its values are.
  public let schema: Schema
  /// The fields that begin with `x-`.
  public let extensions: [String: LocatedValue]
  /// In the order of the document; those of its `content` where it is described by that.
  public let examples: [Example]
  /// Its examples with all that is said of them.
  let writtenExamples: WrittenExamples
  public let position: Position

  /// The first of its examples.
  public var example: JSONValue? { examples.first?.value }

  /// Whether it is the parameter of that name and place; names of headers have no case.
  func isCalled(_ name: String, in location: Location) -> Bool {
    guard self.location == location else { return false }
    return location == .header ? self.name.lowercased() == name.lowercased() : self.name == name
  }
}
