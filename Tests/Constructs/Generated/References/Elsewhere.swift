// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What stands in another file, which refers to files itself.
public struct Elsewhere: Sendable, Equatable {
  public var part: Piece?
  public var unit: Unit?
  public var back: Disk?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    part: Piece? = nil,
    unit: Unit? = nil,
    back: Disk? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.part = part
    self.unit = unit
    self.back = back
    self.additionalProperties = additionalProperties
  }
}

extension Elsewhere: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Elsewhere? {
    guard var members = try reader.beginObject(names) else { return nil }
    var part: Piece?
    var unit: Unit?
    var back: Disk?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        part = try Piece.read(&reader)
      case 1:
        unit = try reader.word(Unit.self)
      case 2:
        back = try Disk.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Elsewhere(
      part: part,
      unit: unit,
      back: back,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("part"),
    .optional("unit"),
    .optional("back"),
  ]
}

extension Elsewhere: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let part {
      writer.raw(separator)
      writer.raw("\"part\":")
      part.write(to: &writer)
      separator = 44  // ,
    }
    if let unit {
      writer.raw(separator)
      writer.raw("\"unit\":")
      writer.string(unit.rawValue)
      separator = 44  // ,
    }
    if let back {
      writer.raw(separator)
      writer.raw("\"back\":")
      back.write(to: &writer)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
