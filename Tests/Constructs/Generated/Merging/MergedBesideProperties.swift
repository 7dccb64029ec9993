// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct MergedBesideProperties: Sendable, Equatable {
  public var extra: Bool
  public var name: String
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    extra: Bool,
    name: String,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.extra = extra
    self.name = name
    self.additionalProperties = additionalProperties
  }
}

extension MergedBesideProperties: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MergedBesideProperties? {
    guard var members = try reader.beginObject(names) else { return nil }
    var extra: Bool?
    var name: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        extra = try reader.bool()
      case 1:
        name = try reader.string(minLength: 1)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let extra,
      let name
    else { return nil }
    return MergedBesideProperties(
      extra: extra,
      name: name,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("extra"),
    .required("name"),
  ]
}

extension MergedBesideProperties: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"extra\":")
    writer.bool(extra)
    writer.raw(",\"name\":")
    writer.string(name)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
