// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

/// A pattern holds for the properties that it matches.
public struct PatternedProperty: Sendable, Equatable {
  public var xA: Double?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    xA: Double? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.xA = xA
    self.additionalProperties = additionalProperties
  }
}

extension PatternedProperty: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedProperty? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedProperty? {
    guard var members = try reader.beginObject(names) else { return nil }
    var xA: Double?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        xA = try reader.number(minimum: nil, maximum: nil)
      default:
        try reader.additional(&additionalProperties) { (reader) throws(JSONSyntaxError) in
          try reader.value()
        }
      }
    }
    return PatternedProperty(
      xA: xA,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("x_a"),
  ]
}

extension PatternedProperty: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let xA {
      writer.raw(separator)
      writer.raw("\"x_a\":")
      writer.number(xA)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator) { writer, item in
      item.write(to: &writer)
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

extension PatternedProperty {
  /// What values are held to besides their type: patternProperties.
  static let schema = JSONSchema(literal: "{\"patternProperties\":{\"^x_\":{\"type\":\"number\",\"minimum\":3}}}")
}
