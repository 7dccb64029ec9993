// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct UndescribedA: Sendable, Equatable {
  public var b: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    b: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.b = b
    self.additionalProperties = additionalProperties
  }
}

extension UndescribedA: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UndescribedA? {
    guard var members = try reader.beginObject(names) else { return nil }
    var b: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        b = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return UndescribedA(
      b: b,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("b"),
  ]
}

extension UndescribedA: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let b {
      writer.raw(separator)
      writer.raw("\"b\":")
      writer.integer(b)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
