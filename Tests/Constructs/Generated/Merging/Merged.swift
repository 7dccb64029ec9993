// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Merged: Sendable, Equatable {
  public var size: Int
  public var name: String
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    size: Int,
    name: String,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.size = size
    self.name = name
    self.additionalProperties = additionalProperties
  }
}

extension Merged: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Merged? {
    guard var members = try reader.beginObject(names) else { return nil }
    var size: Int?
    var name: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        size = try reader.integer(minimum: 1)
      case 1:
        name = try reader.string(minLength: 1, maxLength: 3)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let size,
      let name
    else { return nil }
    return Merged(
      size: size,
      name: name,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("size"),
    .required("name"),
  ]
}

extension Merged: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"size\":")
    writer.integer(size)
    writer.raw(",\"name\":")
    writer.string(name)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
