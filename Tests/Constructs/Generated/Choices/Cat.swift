// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Cat: Sendable, Equatable {
  public var kind: Kind
  public var lives: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    kind: Kind,
    lives: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.kind = kind
    self.lives = lives
    self.additionalProperties = additionalProperties
  }

  public struct Kind: OpenWord {
    public static var cat: Kind { Kind(rawValue: "Cat") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Kind] = [
      .cat,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Cat: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Cat? {
    guard var members = try reader.beginObject(names) else { return nil }
    var kind: Kind?
    var lives: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        kind = try reader.word(Kind.self)
      case 1:
        lives = try reader.integer(maximum: 9)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let kind,
      let lives
    else { return nil }
    return Cat(
      kind: kind,
      lives: lives,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("kind"),
    .required("lives"),
  ]
}

extension Cat: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"kind\":")
    writer.string(kind.rawValue)
    writer.raw(",\"lives\":")
    writer.integer(lives)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
