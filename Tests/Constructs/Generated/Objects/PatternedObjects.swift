// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

/// The members of one pattern have a type of their own.
public struct PatternedObjects: Sendable, Equatable {
  public var a: Int
  public var xA: PatternedObjectsItem
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: PatternedObjectsItem]

  public init(
    a: Int,
    xA: PatternedObjectsItem,
    additionalProperties: [String: PatternedObjectsItem] = [:]
  ) {
    self.a = a
    self.xA = xA
    self.additionalProperties = additionalProperties
  }
}

extension PatternedObjects: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedObjects? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedObjects? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var xA: PatternedObjectsItem?
    var additionalProperties: [String: PatternedObjectsItem] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        xA = try PatternedObjectsItem.read(&reader)
      default:
        try reader.additional(&additionalProperties) { (reader) throws(JSONSyntaxError) in
          try PatternedObjectsItem.read(&reader)
        }
      }
    }
    guard
      let a,
      let xA
    else { return nil }
    return PatternedObjects(
      a: a,
      xA: xA,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("a"),
    .required("x_a"),
  ]
}

extension PatternedObjects: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    writer.integer(a)
    writer.raw(",\"x_a\":")
    xA.write(to: &writer)
    writer.members(additionalProperties) { writer, item in
      item.write(to: &writer)
    }
    writer.raw("}")
  }
}

extension PatternedObjects {
  /// What values are held to besides their type: patternProperties, additionalProperties.
  static let schema = JSONSchema(literal: "{\"properties\":{\"a\":true},\"additionalProperties\":false,\"patternProperties\":{\"^x_\":{\"$ref\":\"#/$defs/PatternedObjectsItem\"}},\"$defs\":{\"PatternedObjectsItem\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"}},\"required\":[\"n\"]}}}")
}
