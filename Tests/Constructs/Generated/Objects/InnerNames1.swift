// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient

public struct InnerNames1: OpenWord {
  public static var c: InnerNames1 { InnerNames1(rawValue: "c") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [InnerNames1] = [
    .c,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
