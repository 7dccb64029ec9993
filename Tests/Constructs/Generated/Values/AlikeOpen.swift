// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

public struct AlikeOpen: OpenWord {
  public static var aB: AlikeOpen { AlikeOpen(rawValue: "a-b") }
  public static var aUnderscoreB: AlikeOpen { AlikeOpen(rawValue: "a_b") }
  public static var allCases2: AlikeOpen { AlikeOpen(rawValue: "allCases") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [AlikeOpen] = [
    .aB,
    .aUnderscoreB,
    .allCases2,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
