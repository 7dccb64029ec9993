// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

public struct OpenOwn: OpenWord {
  public static var a: OpenOwn { OpenOwn(rawValue: "a") }
  public static var b: OpenOwn { OpenOwn(rawValue: "b") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [OpenOwn] = [
    .a,
    .b,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
