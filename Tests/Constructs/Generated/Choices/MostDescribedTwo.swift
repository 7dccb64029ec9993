// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct MostDescribedTwo: Sendable, Equatable {
  public var a: Int
  public var b: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: Int,
    b: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.b = b
    self.additionalProperties = additionalProperties
  }
}

extension MostDescribedTwo: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MostDescribedTwo? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var b: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        b = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let a else { return nil }
    return MostDescribedTwo(
      a: a,
      b: b,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("a"),
    .optional("b"),
  ]
}

extension MostDescribedTwo: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    writer.integer(a)
    if let b {
      writer.raw(",\"b\":")
      writer.integer(b)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
