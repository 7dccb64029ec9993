// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

public struct OpenConstants: OpenWord {
  /// As little as there is.
  public static var low: OpenConstants { OpenConstants(rawValue: "low") }
  public static var high: OpenConstants { OpenConstants(rawValue: "high") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [OpenConstants] = [
    .low,
    .high,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
