// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct AnythingTrue: Sendable, Equatable {
  public var a: JSONValue
  public var b: JSONValue?
  public var none: JSONValue?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: JSONValue,
    b: JSONValue? = nil,
    none: JSONValue? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.b = b
    self.none = none
    self.additionalProperties = additionalProperties
  }
}

extension AnythingTrue: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> AnythingTrue? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: JSONValue?
    var b: JSONValue?
    var none: JSONValue?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.value()
      case 1:
        b = try reader.value()
      case 2:
        none = try reader.nothing()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let a else { return nil }
    return AnythingTrue(
      a: a,
      b: b,
      none: none,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("a"),
    .optional("b"),
    .optional("none"),
  ]
}

extension AnythingTrue: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    a.write(to: &writer)
    if let b {
      writer.raw(",\"b\":")
      b.write(to: &writer)
    }
    if let none {
      writer.raw(",\"none\":")
      none.write(to: &writer)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
