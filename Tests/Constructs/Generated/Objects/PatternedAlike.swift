// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

/// Members of one type, whichever pattern they match.
public struct PatternedAlike: Sendable, Equatable {
  public var a: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: String?]

  public init(
    a: Int? = nil,
    additionalProperties: [String: String?] = [:]
  ) {
    self.a = a
    self.additionalProperties = additionalProperties
  }
}

extension PatternedAlike: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedAlike? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedAlike? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var additionalProperties: [String: String?] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      default:
        try reader.additional(&additionalProperties) { (reader) throws(JSONSyntaxError) -> String?? in
          try reader.null() ? .some(nil) : try reader.string().map(Optional.some)
        }
      }
    }
    return PatternedAlike(
      a: a,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
  ]
}

extension PatternedAlike: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.integer(a)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator) { writer, item in
      if let item { writer.string(item) } else { writer.null() }
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

extension PatternedAlike {
  /// What values are held to besides their type: patternProperties, additionalProperties.
  static let schema = JSONSchema(literal: "{\"properties\":{\"a\":true},\"additionalProperties\":{\"type\":[\"null\",\"string\"],\"minLength\":2},\"patternProperties\":{\"^x_\":{\"type\":\"string\",\"maxLength\":3},\"_s$\":{\"type\":\"string\",\"enum\":[\"on\",\"off\"]},\"_n$\":false}}")
}
