// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

/// A word each, with what it means.
public struct Documented: OpenWord {
  /// It runs.
  public static var on: Documented { Documented(rawValue: "on") }
  /// Stopped.
  public static var off: Documented { Documented(rawValue: "off") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [Documented] = [
    .on,
    .off,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
