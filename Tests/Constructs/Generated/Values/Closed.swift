// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient

public struct Closed: OpenWord {
  public static var up: Closed { Closed(rawValue: "up") }
  public static var down: Closed { Closed(rawValue: "down") }
  public static var leftHand: Closed { Closed(rawValue: "left-hand") }
  public static var _3d: Closed { Closed(rawValue: "3d") }
  public static var `default`: Closed { Closed(rawValue: "default") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [Closed] = [
    .up,
    .down,
    .leftHand,
    ._3d,
    .`default`,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
