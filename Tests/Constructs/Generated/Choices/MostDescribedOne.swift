// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct MostDescribedOne: Sendable, Equatable {
  public var a: Int
  public var unit: String
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: Int,
    unit: String = "a long default that nobody said",
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.unit = unit
    self.additionalProperties = additionalProperties
  }
}

extension MostDescribedOne: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MostDescribedOne? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var unit: String = "a long default that nobody said"
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        if let value = try reader.string() { unit = value }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let a else { return nil }
    return MostDescribedOne(
      a: a,
      unit: unit,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("a"),
    .optional("unit"),
  ]
}

extension MostDescribedOne: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    writer.integer(a)
    writer.raw(",\"unit\":")
    writer.string(unit)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
