// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Dog: Sendable, Equatable {
  public var kind: Kind
  public var tricks: [String]
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    kind: Kind,
    tricks: [String],
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.kind = kind
    self.tricks = tricks
    self.additionalProperties = additionalProperties
  }

  public struct Kind: OpenWord {
    public static var dog: Kind { Kind(rawValue: "Dog") }
    public static var hound: Kind { Kind(rawValue: "hound") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Kind] = [
      .dog,
      .hound,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Dog: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Dog? {
    guard var members = try reader.beginObject(names) else { return nil }
    var kind: Kind?
    var tricks: [String]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        kind = try reader.word(Kind.self)
      case 1:
        tricks = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let kind,
      let tricks
    else { return nil }
    return Dog(
      kind: kind,
      tricks: tricks,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("kind"),
    .required("tricks"),
  ]
}

extension Dog: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"kind\":")
    writer.string(kind.rawValue)
    writer.raw(",\"tricks\":")
    writer.array(tricks) { writer, item in writer.string(item) }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
