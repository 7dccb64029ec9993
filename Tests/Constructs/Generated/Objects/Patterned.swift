// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

public struct Patterned: Sendable, Equatable {
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

extension Patterned: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Patterned? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Patterned? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      default:
        try reader.additional(&additionalProperties) { (reader) throws(JSONSyntaxError) in
          try reader.value()
        }
      }
    }
    return Patterned(
      a: a,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
  ]
}

extension Patterned: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.integer(a)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator) { writer, item in
      item.write(to: &writer)
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

extension Patterned {
  /// What values are held to besides their type: patternProperties, additionalProperties.
  static let schema = JSONSchema(literal: "{\"properties\":{\"a\":true},\"additionalProperties\":false,\"patternProperties\":{\"^x_\":{\"type\":\"integer\"},\"_s$\":{\"type\":[\"integer\",\"string\"]}}}")
}
