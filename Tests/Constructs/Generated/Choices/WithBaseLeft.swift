// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

public struct WithBaseLeft: Sendable, Equatable {
  public var left: String
  public var id: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    left: String,
    id: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.left = left
    self.id = id
    self.additionalProperties = additionalProperties
  }
}

extension WithBaseLeft: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> WithBaseLeft? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> WithBaseLeft? {
    guard var members = try reader.beginObject(names) else { return nil }
    var left: String?
    var id: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        left = try reader.string()
      case 1:
        id = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let left,
      let id
    else { return nil }
    return WithBaseLeft(
      left: left,
      id: id,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("left"),
    .required("id"),
  ]
}

extension WithBaseLeft: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"left\":")
    writer.string(left)
    writer.raw(",\"id\":")
    writer.integer(id)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}

extension WithBaseLeft {
  /// What values are held to besides their type: not.
  static let schema = JSONSchema(literal: "{\"not\":{\"required\":[\"right\"]}}")
}
