// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct ScalarSibling: Sendable, Equatable {
  public var small: Int?
  /// A count all the same.
  public var described: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    small: Int? = nil,
    described: Int = 3,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.small = small
    self.described = described
    self.additionalProperties = additionalProperties
  }
}

extension ScalarSibling: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ScalarSibling? {
    guard var members = try reader.beginObject(names) else { return nil }
    var small: Int?
    var described: Int = 3
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        small = try reader.integer(minimum: 0, maximum: 5)
      case 1:
        if let value = try reader.integer(minimum: 0, maximum: 10) { described = value }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return ScalarSibling(
      small: small,
      described: described,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("small"),
    .optional("described"),
  ]
}

extension ScalarSibling: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let small {
      writer.raw(separator)
      writer.raw("\"small\":")
      writer.integer(small)
      separator = 44  // ,
    }
    writer.raw(separator)
    writer.raw("\"described\":")
    writer.integer(described)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
