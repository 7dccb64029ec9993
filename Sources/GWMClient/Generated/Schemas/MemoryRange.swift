// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
          minimum = try reader.integer(minimum: nil)
          continue
        }
        if reader.nameIs("maximum") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          maximum = try reader.integer(minimum: nil)
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("minimum") }
    if seen0 & 1 << 1 == 0 { reader.missing("maximum") }
    guard
      let minimum,
      let maximum
    else { return nil }
    return MemoryRange(
      minimum: minimum,
      maximum: maximum)
  }
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
