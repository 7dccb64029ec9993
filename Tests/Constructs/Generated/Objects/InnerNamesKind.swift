// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient

public struct InnerNamesKind: OpenWord {
  public static var b: InnerNamesKind { InnerNamesKind(rawValue: "b") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [InnerNamesKind] = [
    .b,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
