// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Point: Sendable, Equatable {
  public var x: Int
  public var y: Double
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    x: Int,
    y: Double,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.x = x
    self.y = y
    self.additionalProperties = additionalProperties
  }
}

extension Point: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Point? {
    guard var members = try reader.beginObject(names) else { return nil }
    var x: Int?
    var y: Double?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        x = try reader.integer(minimum: nil)
      case 1:
        y = try reader.number(minimum: nil, maximum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let x,
      let y
    else { return nil }
    return Point(
      x: x,
      y: y,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("x"),
    .required("y"),
  ]
}

extension Point: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"x\":")
    writer.integer(x)
    writer.raw(",\"y\":")
    writer.number(y)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
