// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

public struct TwoChoices: Sendable, Equatable {
  public var a: Int?
  public var b: Int?
  public var c: Int?
  public var d: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: Int? = nil,
    b: Int? = nil,
    c: Int? = nil,
    d: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.additionalProperties = additionalProperties
  }
}

extension TwoChoices: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> TwoChoices? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> TwoChoices? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var b: Int?
    var c: Int?
    var d: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        b = try reader.integer(minimum: nil)
      case 2:
        c = try reader.integer(minimum: nil)
      case 3:
        d = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return TwoChoices(
      a: a,
      b: b,
      c: c,
      d: d,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
    .optional("b"),
    .optional("c"),
    .optional("d"),
  ]
}

extension TwoChoices: JSONWritable {
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
    if let d {
      writer.raw(separator)
      writer.raw("\"d\":")
      writer.integer(d)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

extension TwoChoices {
  /// What values are held to besides their type: oneOf, anyOf.
  static let schema = JSONSchema(literal: "{\"oneOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}],\"anyOf\":[{\"required\":[\"c\"]},{\"required\":[\"d\"]}]}")
}
