// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

public struct SizedProperties: Sendable, Equatable {
  public var a: Int?
  public var b: Int?
  public var c: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: Int? = nil,
    b: Int? = nil,
    c: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.b = b
    self.c = c
    self.additionalProperties = additionalProperties
  }
}

extension SizedProperties: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> SizedProperties? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> SizedProperties? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var b: Int?
    var c: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        b = try reader.integer(minimum: nil)
      case 2:
        c = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    reader.check(members: members.count, minProperties: 1)
    return SizedProperties(
      a: a,
      b: b,
      c: c,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
    .optional("b"),
    .optional("c"),
  ]
}

extension SizedProperties: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.integer(a)
      separator = 44  // ,
    }
    if let b {
      writer.raw(separator)
      writer.raw("\"b\":")
      writer.integer(b)
      separator = 44  // ,
    }
    if let c {
      writer.raw(separator)
      writer.raw("\"c\":")
      writer.integer(c)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

extension SizedProperties {
  /// What values are held to besides their type: maxProperties.
  static let schema = JSONSchema(literal: "{\"maxProperties\":2}")
}
