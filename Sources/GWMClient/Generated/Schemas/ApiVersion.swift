// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A version of the API.
public struct ApiVersion: Sendable, Equatable {
  /// The version, such as `v1.0`.
  public var version: String
  /// Open to change, current (sealed for ever), or deprecated.
  public var status: Status
  /// Where its paths begin.
  public var url: String
  /// Its reference for people.
  public var reference: String
  /// Its contract for programs.
  public var contract: String

  public init(
    version: String,
    status: Status,
    url: String,
    reference: String,
    contract: String
  ) {
    self.version = version
    self.status = status
    self.url = url
    self.reference = reference
    self.contract = contract
  }

  /// Open to change, current (sealed for ever), or deprecated.
  public struct Status: OpenWord {
    public static let open = Status(rawValue: "open")
    public static let current = Status(rawValue: "current")
    public static let deprecated = Status(rawValue: "deprecated")

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Status] = [
      .open,
      .current,
      .deprecated,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension ApiVersion: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ApiVersion? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var version: String?
    var status: Status?
    var url: String?
    var reference: String?
    var contract: String?
    while try reader.nextName() {
      switch reader.nameLength {
      case 3:
        if reader.nameIs("url") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          url = try reader.string()
          continue
        }
      case 6:
        if reader.nameIs("status") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          status = try reader.word(Status.self)
          continue
        }
      case 7:
        if reader.nameIs("version") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          version = try reader.string()
          continue
        }
      case 8:
        if reader.nameIs("contract") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          contract = try reader.string()
          continue
        }
      case 9:
        if reader.nameIs("reference") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          reference = try reader.string()
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("version") }
    if seen0 & 1 << 1 == 0 { reader.missing("status") }
    if seen0 & 1 << 2 == 0 { reader.missing("url") }
    if seen0 & 1 << 3 == 0 { reader.missing("reference") }
    if seen0 & 1 << 4 == 0 { reader.missing("contract") }
    guard
      let version,
      let status,
      let url,
      let reference,
      let contract
    else { return nil }
    return ApiVersion(
      version: version,
      status: status,
      url: url,
      reference: reference,
      contract: contract)
  }
}

extension ApiVersion: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"version\":")
    writer.string(version)
    writer.raw(",\"status\":")
    writer.string(status.rawValue)
    writer.raw(",\"url\":")
    writer.string(url)
    writer.raw(",\"reference\":")
    writer.string(reference)
    writer.raw(",\"contract\":")
    writer.string(contract)
    writer.raw("}")
  }
}
