// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

/// Names of the one that patterns of the other match.
public struct MergedPatterns: Sendable, Equatable {
  public var xA: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    xA: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.xA = xA
    self.additionalProperties = additionalProperties
  }
}

extension MergedPatterns: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MergedPatterns? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MergedPatterns? {
    guard var members = try reader.beginObject(names) else { return nil }
    var xA: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        xA = try reader.integer(minimum: nil)
      default:
        try reader.additional(&additionalProperties) { (reader) throws(JSONSyntaxError) in
          try reader.value()
        }
      }
    }
    return MergedPatterns(
      xA: xA,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("x_a"),
  ]
}

extension MergedPatterns: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let xA {
      writer.raw(separator)
      writer.raw("\"x_a\":")
      writer.integer(xA)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator) { writer, item in
      item.write(to: &writer)
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

extension MergedPatterns {
  /// What values are held to besides their type: patternProperties.
  static let schema = JSONSchema(literal: "{\"patternProperties\":{\"^x_\":{\"type\":\"number\",\"maximum\":5}}}")
}
