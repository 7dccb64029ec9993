// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

public struct ClosedNamed: OpenWord {
  /// Good.
  public static var good: ClosedNamed { ClosedNamed(rawValue: "A") }
  /// Nothing is better.
  public static var best: ClosedNamed { ClosedNamed(rawValue: "A+") }
  public static var fair: ClosedNamed { ClosedNamed(rawValue: "B") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [ClosedNamed] = [
    .good,
    .best,
    .fair,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
