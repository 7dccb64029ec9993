// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Deep: Sendable, Equatable {
  public var deep: Bool?
  public var name: String
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    deep: Bool? = nil,
    name: String,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.deep = deep
    self.name = name
    self.additionalProperties = additionalProperties
  }
}

extension Deep: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Deep? {
    guard var members = try reader.beginObject(names) else { return nil }
    var deep: Bool?
    var name: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        deep = try reader.bool()
      case 1:
        name = try reader.string(minLength: 1)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let name else { return nil }
    return Deep(
      deep: deep,
      name: name,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("deep"),
    .required("name"),
  ]
}

extension Deep: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let deep {
      writer.raw(separator)
      writer.raw("\"deep\":")
      writer.bool(deep)
      separator = 44  // ,
    }
    writer.raw(separator)
    writer.raw("\"name\":")
    writer.string(name)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
