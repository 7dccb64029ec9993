// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct OverlappingObjectValue2: Sendable, Equatable {
  public var a: Int?
  public var b: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: Int? = nil,
    b: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.b = b
    self.additionalProperties = additionalProperties
  }
}

extension OverlappingObjectValue2: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OverlappingObjectValue2? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var b: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        b = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let b else { return nil }
    return OverlappingObjectValue2(
      a: a,
      b: b,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
    .required("b"),
  ]
}

extension OverlappingObjectValue2: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.integer(a)
      separator = 44  // ,
    }
    writer.raw(separator)
    writer.raw("\"b\":")
    writer.integer(b)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
