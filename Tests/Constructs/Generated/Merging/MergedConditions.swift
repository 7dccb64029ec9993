// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

/// Each part may have conditions and exclusions.
public struct MergedConditions: Sendable, Equatable {
  public var kind: String?
  public var size: Int?
  public var name: String
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    kind: String? = nil,
    size: Int? = nil,
    name: String,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.kind = kind
    self.size = size
    self.name = name
    self.additionalProperties = additionalProperties
  }
}

extension MergedConditions: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MergedConditions? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MergedConditions? {
    guard var members = try reader.beginObject(names) else { return nil }
    var kind: String?
    var size: Int?
    var name: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        kind = try reader.string()
      case 1:
        size = try reader.integer(minimum: nil)
      case 2:
        name = try reader.string(minLength: 1)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let name else { return nil }
    return MergedConditions(
      kind: kind,
      size: size,
      name: name,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("kind"),
    .optional("size"),
    .required("name"),
  ]
}

extension MergedConditions: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let kind {
      writer.raw(separator)
      writer.raw("\"kind\":")
      writer.string(kind)
      separator = 44  // ,
    }
    if let size {
      writer.raw(separator)
      writer.raw("\"size\":")
      writer.integer(size)
      separator = 44  // ,
    }
    writer.raw(separator)
    writer.raw("\"name\":")
    writer.string(name)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}

extension MergedConditions {
  /// What values are held to besides their type: not, if.
  static let schema = JSONSchema(literal: "{\"not\":{\"properties\":{\"name\":{\"enum\":[\"none\"]}}},\"allOf\":[{\"if\":{\"properties\":{\"kind\":{\"enum\":[\"big\"]}},\"required\":[\"kind\"]},\"then\":{\"properties\":{\"size\":{\"minimum\":10}},\"required\":[\"size\"]}},{\"if\":{\"required\":[\"size\"]},\"then\":{\"required\":[\"kind\"]}}]}")
}
