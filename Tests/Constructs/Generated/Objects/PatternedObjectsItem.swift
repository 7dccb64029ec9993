// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct PatternedObjectsItem: Sendable, Equatable {
  public var n: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    n: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.n = n
    self.additionalProperties = additionalProperties
  }
}

extension PatternedObjectsItem: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedObjectsItem? {
    guard var members = try reader.beginObject(names) else { return nil }
    var n: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        n = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let n else { return nil }
    return PatternedObjectsItem(
      n: n,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("n"),
  ]
}

extension PatternedObjectsItem: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"n\":")
    writer.integer(n)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
