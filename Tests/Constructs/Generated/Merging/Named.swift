// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Named: Sendable, Equatable {
  public var name: String
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    name: String,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.additionalProperties = additionalProperties
  }
}

extension Named: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Named? {
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try reader.string(minLength: 1)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let name else { return nil }
    return Named(
      name: name,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("name"),
  ]
}

extension Named: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"name\":")
    writer.string(name)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
