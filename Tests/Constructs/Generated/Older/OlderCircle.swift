// Generated from documents/older.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct OlderCircle: Sendable, Equatable {
  public var shape: Shape
  public var radius: Double

  public init(
    shape: Shape,
    radius: Double
  ) {
    self.shape = shape
    self.radius = radius
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
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        shape = try reader.word(Shape.self)
      case 1:
        radius = try reader.number(minimum: nil, maximum: nil)
      default: try reader.skip()
      }
    }
    guard
      let shape,
      let radius
    else { return nil }
    return OlderCircle(
      shape: shape,
      radius: radius)
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
    writer.raw("}")
  }
}
