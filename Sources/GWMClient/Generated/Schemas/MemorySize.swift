// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var minimum: Int?
    var maximum: Int?
    while try reader.nextName() {
      switch reader.nameLength {
      case 7:
        if reader.nameIs("minimum") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          minimum = try reader.integer(minimum: 1, maximum: 16777216)
          continue
        }
        if reader.nameIs("maximum") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          maximum = try reader.integer(minimum: 1, maximum: 16777216)
          continue
        }
      default: break
      }
      try reader.unknown(knowing: names)
    }
    if seen0 & 1 << 1 == 0 { reader.missing("maximum") }
    guard let maximum else { return nil }
    return MemorySize(
      minimum: minimum,
      maximum: maximum)
  }

  private static let names = [
    "minimum",
    "maximum",
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
