// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct UnevaluatedChoiceObjectValue: Sendable, Equatable {
  public var a: Int
  public var kind: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: Int,
    kind: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.kind = kind
    self.additionalProperties = additionalProperties
  }
}

extension UnevaluatedChoiceObjectValue: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UnevaluatedChoiceObjectValue? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var kind: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        kind = try reader.string()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let a else { return nil }
    return UnevaluatedChoiceObjectValue(
      a: a,
      kind: kind,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("a"),
    .optional("kind"),
  ]
}

extension UnevaluatedChoiceObjectValue: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    writer.integer(a)
    if let kind {
      writer.raw(",\"kind\":")
      writer.string(kind)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
