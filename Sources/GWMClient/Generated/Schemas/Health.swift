// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    public static var ok: Status { Status(rawValue: "ok") }

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
    guard var members = try reader.beginObject(names) else { return nil }
    var status: Status?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        status = try reader.word(Status.self)
      default: try reader.skip()
      }
    }
    guard let status else { return nil }
    return Health(
      status: status)
  }

  private static let names: JSONNames = [
    .required("status"),
  ]
}

extension Health: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"status\":")
    writer.string(status.rawValue)
    writer.raw("}")
  }
}
