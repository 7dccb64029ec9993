// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

/// May grow, as the extension says.
public struct OpenExtensible: OpenWord {
  public static var red: OpenExtensible { OpenExtensible(rawValue: "red") }
  public static var green: OpenExtensible { OpenExtensible(rawValue: "green") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [OpenExtensible] = [
    .red,
    .green,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
