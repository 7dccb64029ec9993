// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct RequiredUndescribed: Sendable, Equatable {
  public var a: Int
  public var b: JSONValue
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: Int,
    b: JSONValue,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.b = b
    self.additionalProperties = additionalProperties
  }
}

extension RequiredUndescribed: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> RequiredUndescribed? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var b: JSONValue?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        b = try reader.value()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let a,
      let b
    else { return nil }
    return RequiredUndescribed(
      a: a,
      b: b,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("a"),
    .required("b"),
  ]
}

extension RequiredUndescribed: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    writer.integer(a)
    writer.raw(",\"b\":")
    b.write(to: &writer)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
