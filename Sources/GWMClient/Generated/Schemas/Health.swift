// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A sign of life.
public struct Health: Sendable, Equatable {
  /// Always `ok`.
  public var status: Status

  public init(
    status: Status
  ) {
    self.status = status
  }

  /// Always `ok`.
  public struct Status: OpenWord {
    public static let ok = Status(rawValue: "ok")

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Status] = [
      .ok,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Health: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Health? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var status: Status?
    while try reader.nextName() {
      switch reader.nameLength {
      case 6:
        if reader.nameIs("status") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          status = try reader.word(Status.self)
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("status") }
    guard let status else { return nil }
    return Health(
      status: status)
  }
}

extension Health: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"status\":")
    writer.string(status.rawValue)
    writer.raw("}")
  }
}
