// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct UnevaluatedAnyOfObjectValue2: Sendable, Equatable {
  public var b: Int
  public var kind: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    b: Int,
    kind: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.b = b
    self.kind = kind
    self.additionalProperties = additionalProperties
  }
}

extension UnevaluatedAnyOfObjectValue2: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UnevaluatedAnyOfObjectValue2? {
    guard var members = try reader.beginObject(names) else { return nil }
    var b: Int?
    var kind: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        b = try reader.integer(minimum: nil)
      case 1:
        kind = try reader.string()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let b else { return nil }
    return UnevaluatedAnyOfObjectValue2(
      b: b,
      kind: kind,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("b"),
    .optional("kind"),
  ]
}

extension UnevaluatedAnyOfObjectValue2: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"b\":")
    writer.integer(b)
    if let kind {
      writer.raw(",\"kind\":")
      writer.string(kind)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
