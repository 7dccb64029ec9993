// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct TwoReferences: Sendable, Equatable {
  public var name: String
  public var size: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    name: String,
    size: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.size = size
    self.additionalProperties = additionalProperties
  }
}

extension TwoReferences: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> TwoReferences? {
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    var size: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try reader.string(minLength: 1, maxLength: 3)
      case 1:
        size = try reader.integer(minimum: 1)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let name,
      let size
    else { return nil }
    return TwoReferences(
      name: name,
      size: size,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("name"),
    .required("size"),
  ]
}

extension TwoReferences: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"name\":")
    writer.string(name)
    writer.raw(",\"size\":")
    writer.integer(size)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
