// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

public struct OpenMaybe: OpenWord {
  public static var a: OpenMaybe { OpenMaybe(rawValue: "a") }
  public static var b: OpenMaybe { OpenMaybe(rawValue: "b") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [OpenMaybe] = [
    .a,
    .b,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
