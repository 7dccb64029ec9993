// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// How to stop.
public struct InstanceStop: Sendable, Equatable {
  /// How long the guest may take to stop by itself before it is killed.
  public var timeoutSeconds: Int
  /// Stop it even where it is marked offline.
  public var force: Bool

  public init(
    timeoutSeconds: Int = 120,
    force: Bool = false
  ) {
    self.timeoutSeconds = timeoutSeconds
    self.force = force
  }
}

extension InstanceStop: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> InstanceStop? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var timeoutSeconds: Int = 120
    var force: Bool = false
    while try reader.nextName() {
      switch reader.nameLength {
      case 5:
        if reader.nameIs("force") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          if let value = try reader.bool() { force = value }
          continue
        }
      case 15:
        if reader.nameIs("timeout_seconds") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          if let value = try reader.integer(minimum: 0, maximum: 86400) { timeoutSeconds = value }
          continue
        }
      default: break
      }
      try reader.unknown(knowing: names)
    }
    return InstanceStop(
      timeoutSeconds: timeoutSeconds,
      force: force)
  }

  private static let names = [
    "timeout_seconds",
    "force",
  ]
}

extension InstanceStop: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"timeout_seconds\":")
    writer.integer(timeoutSeconds)
    writer.raw(",\"force\":")
    writer.bool(force)
    writer.raw("}")
  }
}
