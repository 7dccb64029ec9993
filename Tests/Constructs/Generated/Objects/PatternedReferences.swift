// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

public struct PatternedReferences: Sendable, Equatable {
  public var a: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: ClosedObject]

  public init(
    a: Int? = nil,
    additionalProperties: [String: ClosedObject] = [:]
  ) {
    self.a = a
    self.additionalProperties = additionalProperties
  }
}

extension PatternedReferences: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedReferences? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedReferences? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var additionalProperties: [String: ClosedObject] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      default:
        try reader.additional(&additionalProperties) { (reader) throws(JSONSyntaxError) in
          try ClosedObject.read(&reader)
        }
      }
    }
    return PatternedReferences(
      a: a,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
  ]
}

extension PatternedReferences: JSONWritable {
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

extension PatternedReferences {
  /// What values are held to besides their type: patternProperties, additionalProperties.
  static let schema = JSONSchema(literal: "{\"properties\":{\"a\":true},\"additionalProperties\":{\"$ref\":\"#/$defs/ClosedObject\"},\"patternProperties\":{\"^x_\":{\"$ref\":\"#/$defs/ClosedObject\"},\"_y$\":{\"$ref\":\"#/$defs/ClosedObject\"}},\"$defs\":{\"ClosedObject\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}},\"additionalProperties\":false}}}")
}
