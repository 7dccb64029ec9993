// Generated from documents/older.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct OlderSquare: Sendable, Equatable {
  public var shape: Shape
  public var side: Double
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    shape: Shape,
    side: Double,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.shape = shape
    self.side = side
    self.additionalProperties = additionalProperties
  }

  public struct Shape: OpenWord {
    public static var square: Shape { Shape(rawValue: "square") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Shape] = [
      .square,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension OlderSquare: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OlderSquare? {
    guard var members = try reader.beginObject(names) else { return nil }
    var shape: Shape?
    var side: Double?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        shape = try reader.word(Shape.self)
      case 1:
        side = try reader.number(minimum: nil, maximum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let shape,
      let side
    else { return nil }
    return OlderSquare(
      shape: shape,
      side: side,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("shape"),
    .required("side"),
  ]
}

extension OlderSquare: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"shape\":")
    writer.string(shape.rawValue)
    writer.raw(",\"side\":")
    writer.number(side)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
