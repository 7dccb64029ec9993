// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

/// May grow, as `anyOf` says.
public struct OpenBeside: OpenWord {
  public static var low: OpenBeside { OpenBeside(rawValue: "low") }
  public static var high: OpenBeside { OpenBeside(rawValue: "high") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [OpenBeside] = [
    .low,
    .high,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
