// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// What an instance is wanted to be.
public struct AdminState: OpenWord {
  public static var up: AdminState { AdminState(rawValue: "up") }
  public static var down: AdminState { AdminState(rawValue: "down") }
  public static var offline: AdminState { AdminState(rawValue: "offline") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [AdminState] = [
    .up,
    .down,
    .offline,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
