// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

public struct SeverityClosed: OpenWord {
  public static var a: SeverityClosed { SeverityClosed(rawValue: "a") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [SeverityClosed] = [
    .a,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
