// Generated from documents/older.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct OlderCircle: Sendable, Equatable {
  public var shape: Shape
  public var radius: Double
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    shape: Shape,
    radius: Double,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.shape = shape
    self.radius = radius
    self.additionalProperties = additionalProperties
  }

  public struct Shape: OpenWord {
    public static var circle: Shape { Shape(rawValue: "circle") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Shape] = [
      .circle,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension OlderCircle: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OlderCircle? {
    guard var members = try reader.beginObject(names) else { return nil }
    var shape: Shape?
    var radius: Double?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        shape = try reader.word(Shape.self)
      case 1:
        radius = try reader.number(minimum: nil, maximum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let shape,
      let radius
    else { return nil }
    return OlderCircle(
      shape: shape,
      radius: radius,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("shape"),
    .required("radius"),
  ]
}

extension OlderCircle: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"shape\":")
    writer.string(shape.rawValue)
    writer.raw(",\"radius\":")
    writer.number(radius)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
