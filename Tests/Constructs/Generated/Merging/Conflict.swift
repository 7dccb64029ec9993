// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// No value is both.
public struct Conflict: Sendable, Equatable {
  public var never: JSONValue?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    never: JSONValue? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.never = never
    self.additionalProperties = additionalProperties
  }
}

extension Conflict: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Conflict? {
    guard var members = try reader.beginObject(names) else { return nil }
    var never: JSONValue?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        never = try reader.nothing()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Conflict(
      never: never,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("never"),
  ]
}

extension Conflict: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let never {
      writer.raw(separator)
      writer.raw("\"never\":")
      never.write(to: &writer)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
