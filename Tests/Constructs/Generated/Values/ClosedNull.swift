// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

public struct ClosedNull: OpenWord {
  public static var a: ClosedNull { ClosedNull(rawValue: "a") }
  public static var b: ClosedNull { ClosedNull(rawValue: "b") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [ClosedNull] = [
    .a,
    .b,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
