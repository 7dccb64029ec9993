// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct SetsItem: Sendable, Equatable {
  public var a: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.additionalProperties = additionalProperties
  }
}

extension SetsItem: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> SetsItem? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return SetsItem(
      a: a,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
  ]
}

extension SetsItem: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.integer(a)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
