// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

public struct SeveritySeverity: OpenWord {
  public static var low: SeveritySeverity { SeveritySeverity(rawValue: "low") }
  public static var high: SeveritySeverity { SeveritySeverity(rawValue: "high") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [SeveritySeverity] = [
    .low,
    .high,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
