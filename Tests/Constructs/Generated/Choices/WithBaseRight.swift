// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct WithBaseRight: Sendable, Equatable {
  public var right: String
  public var id: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    right: String,
    id: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.right = right
    self.id = id
    self.additionalProperties = additionalProperties
  }
}

extension WithBaseRight: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> WithBaseRight? {
    guard var members = try reader.beginObject(names) else { return nil }
    var right: String?
    var id: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        right = try reader.string()
      case 1:
        id = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let right,
      let id
    else { return nil }
    return WithBaseRight(
      right: right,
      id: id,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("right"),
    .required("id"),
  ]
}

extension WithBaseRight: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"right\":")
    writer.string(right)
    writer.raw(",\"id\":")
    writer.integer(id)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
