// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
  /// From when on clients should leave it (RFC 9745); `null` while they may stay.
  public var deprecatedAt: Timestamp?
  /// When it goes (RFC 8594); `null` where nobody knows.
  public var sunsetAt: Timestamp?
  /// Where its paths begin.
  public var url: String
  /// Its reference for people.
  public var reference: String
  /// Its contract for programs.
  public var contract: String

  public init(
    version: String,
    status: Status,
    deprecatedAt: Timestamp?,
    sunsetAt: Timestamp?,
    url: String,
    reference: String,
    contract: String
  ) {
    self.version = version
    self.status = status
    self.deprecatedAt = deprecatedAt
    self.sunsetAt = sunsetAt
    self.url = url
    self.reference = reference
    self.contract = contract
  }

  /// Open to change, current (sealed for ever), or deprecated.
  public struct Status: OpenWord {
    public static var open: Status { Status(rawValue: "open") }
    public static var current: Status { Status(rawValue: "current") }
    public static var deprecated: Status { Status(rawValue: "deprecated") }

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
    guard var members = try reader.beginObject(names) else { return nil }
    var version: String?
    var status: Status?
    var deprecatedAt: Timestamp?
    var sunsetAt: Timestamp?
    var url: String?
    var reference: String?
    var contract: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        version = try reader.string()
      case 1:
        status = try reader.word(Status.self)
      case 2:
        if try !reader.null() { deprecatedAt = try reader.timestamp() }
      case 3:
        if try !reader.null() { sunsetAt = try reader.timestamp() }
      case 4:
        url = try reader.string()
      case 5:
        reference = try reader.string()
      case 6:
        contract = try reader.string()
      default: try reader.skip()
      }
    }
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
      deprecatedAt: deprecatedAt,
      sunsetAt: sunsetAt,
      url: url,
      reference: reference,
      contract: contract)
  }

  private static let names: JSONNames = [
    .required("version"),
    .required("status"),
    .required("deprecated_at"),
    .required("sunset_at"),
    .required("url"),
    .required("reference"),
    .required("contract"),
  ]
}

extension ApiVersion: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"version\":")
    writer.string(version)
    writer.raw(",\"status\":")
    writer.string(status.rawValue)
    writer.raw(",\"deprecated_at\":")
    if let deprecatedAt { writer.timestamp(deprecatedAt) } else { writer.null() }
    writer.raw(",\"sunset_at\":")
    if let sunsetAt { writer.timestamp(sunsetAt) } else { writer.null() }
    writer.raw(",\"url\":")
    writer.string(url)
    writer.raw(",\"reference\":")
    writer.string(reference)
    writer.raw(",\"contract\":")
    writer.string(contract)
    writer.raw("}")
  }
}
