// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Piece: Sendable, Equatable {
  public var unit: Unit?
  public var count: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    unit: Unit? = nil,
    count: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.unit = unit
    self.count = count
    self.additionalProperties = additionalProperties
  }
}

extension Piece: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Piece? {
    guard var members = try reader.beginObject(names) else { return nil }
    var unit: Unit?
    var count: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        unit = try reader.word(Unit.self)
      case 1:
        count = try reader.integer(minimum: 1)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let count else { return nil }
    return Piece(
      unit: unit,
      count: count,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("unit"),
    .required("count"),
  ]
}

extension Piece: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let unit {
      writer.raw(separator)
      writer.raw("\"unit\":")
      writer.string(unit.rawValue)
      separator = 44  // ,
    }
    writer.raw(separator)
    writer.raw("\"count\":")
    writer.integer(count)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
