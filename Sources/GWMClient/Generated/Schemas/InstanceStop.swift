// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    guard var members = try reader.beginObject(names) else { return nil }
    var timeoutSeconds: Int = 120
    var force: Bool = false
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        if let value = try reader.integer(minimum: 0, maximum: 86400) { timeoutSeconds = value }
      case 1:
        if let value = try reader.bool() { force = value }
      default: try reader.unknown(knowing: names.texts)
      }
    }
    return InstanceStop(
      timeoutSeconds: timeoutSeconds,
      force: force)
  }

  private static let names: JSONNames = [
    .optional("timeout_seconds"),
    .optional("force"),
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
