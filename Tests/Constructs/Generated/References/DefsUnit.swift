// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient

public struct DefsUnit: OpenWord {
  public static var mm: DefsUnit { DefsUnit(rawValue: "mm") }
  public static var `in`: DefsUnit { DefsUnit(rawValue: "in") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [DefsUnit] = [
    .mm,
    .`in`,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
