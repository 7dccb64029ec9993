// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// How much memory an instance has, at least and at most.
public struct MemoryRange: Sendable, Equatable {
  /// In MiB.
  public var minimum: Int
  /// In MiB.
  public var maximum: Int

  public init(
    minimum: Int,
    maximum: Int
  ) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

extension MemoryRange: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MemoryRange? {
    guard var members = try reader.beginObject(names) else { return nil }
    var minimum: Int?
    var maximum: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        minimum = try reader.integer(minimum: nil)
      case 1:
        maximum = try reader.integer(minimum: nil)
      default: try reader.skip()
      }
    }
    guard
      let minimum,
      let maximum
    else { return nil }
    return MemoryRange(
      minimum: minimum,
      maximum: maximum)
  }

  private static let names: JSONNames = [
    .required("minimum"),
    .required("maximum"),
  ]
}

extension MemoryRange: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"minimum\":")
    writer.integer(minimum)
    writer.raw(",\"maximum\":")
    writer.integer(maximum)
    writer.raw("}")
  }
}
