// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// How much memory to give, at least and at most.
public struct MemorySize: Sendable, Equatable {
  /// In MiB; absent, the maximum.
  public var minimum: Int?
  /// In MiB.
  public var maximum: Int

  public init(
    minimum: Int? = nil,
    maximum: Int
  ) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

extension MemorySize: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MemorySize? {
    guard var members = try reader.beginObject(names) else { return nil }
    var minimum: Int?
    var maximum: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        minimum = try reader.integer(minimum: 1, maximum: 16777216)
      case 1:
        maximum = try reader.integer(minimum: 1, maximum: 16777216)
      default: try reader.unknown(knowing: names.texts)
      }
    }
    guard let maximum else { return nil }
    return MemorySize(
      minimum: minimum,
      maximum: maximum)
  }

  private static let names: JSONNames = [
    .optional("minimum"),
    .required("maximum"),
  ]
}

extension MemorySize: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let minimum {
      writer.raw(separator)
      writer.raw("\"minimum\":")
      writer.integer(minimum)
      separator = 44  // ,
    }
    writer.raw(separator)
    writer.raw("\"maximum\":")
    writer.integer(maximum)
    writer.raw("}")
  }
}
