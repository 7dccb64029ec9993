// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// Where a job came from.
public struct JobOrigin: OpenWord {
  public static var gwm: JobOrigin { JobOrigin(rawValue: "gwm") }
  public static var ganeti: JobOrigin { JobOrigin(rawValue: "ganeti") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [JobOrigin] = [
    .gwm,
    .ganeti,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
