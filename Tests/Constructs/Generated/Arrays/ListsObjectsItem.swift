// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct ListsObjectsItem: Sendable, Equatable {
  public var a: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.additionalProperties = additionalProperties
  }
}

extension ListsObjectsItem: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ListsObjectsItem? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let a else { return nil }
    return ListsObjectsItem(
      a: a,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("a"),
  ]
}

extension ListsObjectsItem: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    writer.integer(a)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
