// Generated from documents/older.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct OlderBounds: Sendable, Equatable {
  public var above: Double?
  public var below: Int?
  public var from: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    above: Double? = nil,
    below: Int? = nil,
    from: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.above = above
    self.below = below
    self.from = from
    self.additionalProperties = additionalProperties
  }
}

extension OlderBounds: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OlderBounds? {
    guard var members = try reader.beginObject(names) else { return nil }
    var above: Double?
    var below: Int?
    var from: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        above = try OlderBoundsAbove.read(&reader)
      case 1:
        below = try reader.integer(maximum: 9)
      case 2:
        from = try reader.integer(minimum: 0)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return OlderBounds(
      above: above,
      below: below,
      from: from,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("above"),
    .optional("below"),
    .optional("from"),
  ]
}

extension OlderBounds: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let above {
      writer.raw(separator)
      writer.raw("\"above\":")
      writer.number(above)
      separator = 44  // ,
    }
    if let below {
      writer.raw(separator)
      writer.raw("\"below\":")
      writer.integer(below)
      separator = 44  // ,
    }
    if let from {
      writer.raw(separator)
      writer.raw("\"from\":")
      writer.integer(from)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
