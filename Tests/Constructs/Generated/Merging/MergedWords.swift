// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient

public struct MergedWords: OpenWord {
  public static var b: MergedWords { MergedWords(rawValue: "b") }
  public static var c: MergedWords { MergedWords(rawValue: "c") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [MergedWords] = [
    .b,
    .c,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
