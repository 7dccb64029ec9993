// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

public struct ClosedWithoutNull: OpenWord {
  public static var a: ClosedWithoutNull { ClosedWithoutNull(rawValue: "a") }
  public static var b: ClosedWithoutNull { ClosedWithoutNull(rawValue: "b") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [ClosedWithoutNull] = [
    .a,
    .b,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
