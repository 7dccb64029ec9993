// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient

public struct State: OpenWord {
  public static var new: State { State(rawValue: "new") }
  public static var old: State { State(rawValue: "old") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [State] = [
    .new,
    .old,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
