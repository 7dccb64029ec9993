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

  public init(
    xA: Double? = nil
  ) {
    self.xA = xA
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
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        xA = try reader.number(minimum: nil, maximum: nil)
      default: try reader.skip()
      }
    }
    return PatternedProperty(
      xA: xA)
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
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

extension PatternedProperty {
  /// What values are held to besides their type: patternProperties.
  static let schema = JSONSchema(literal: "{\"patternProperties\":{\"^x_\":{\"type\":\"number\",\"minimum\":3}}}")
}
