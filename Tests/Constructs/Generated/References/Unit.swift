// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient

public struct Unit: OpenWord {
  public static var mm: Unit { Unit(rawValue: "mm") }
  public static var `in`: Unit { Unit(rawValue: "in") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [Unit] = [
    .mm,
    .`in`,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
