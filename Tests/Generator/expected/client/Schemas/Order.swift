// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// An order.
public struct Order: OpenWord {
  public static var name: Order { Order(rawValue: "name") }
  public static var nameDescending: Order { Order(rawValue: "-name") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [Order] = [
    .name,
    .nameDescending,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
