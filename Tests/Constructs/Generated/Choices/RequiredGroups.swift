// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

/// One of several groups of names.
public struct RequiredGroups: Sendable, Equatable {
  public var id: Int?
  public var name: String?
  public var size: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    id: Int? = nil,
    name: String? = nil,
    size: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.name = name
    self.size = size
    self.additionalProperties = additionalProperties
  }
}

extension RequiredGroups: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> RequiredGroups? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> RequiredGroups? {
    guard var members = try reader.beginObject(names) else { return nil }
    var id: Int?
    var name: String?
    var size: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try reader.integer(minimum: nil)
      case 1:
        name = try reader.string()
      case 2:
        size = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return RequiredGroups(
      id: id,
      name: name,
      size: size,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("id"),
    .optional("name"),
    .optional("size"),
  ]
}

extension RequiredGroups: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let id {
      writer.raw(separator)
      writer.raw("\"id\":")
      writer.integer(id)
      separator = 44  // ,
    }
    if let name {
      writer.raw(separator)
      writer.raw("\"name\":")
      writer.string(name)
      separator = 44  // ,
    }
    if let size {
      writer.raw(separator)
      writer.raw("\"size\":")
      writer.integer(size)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

extension RequiredGroups {
  /// What values are held to besides their type: oneOf.
  static let schema = JSONSchema(literal: "{\"oneOf\":[{\"required\":[\"id\"]},{\"required\":[\"name\"]}]}")
}
