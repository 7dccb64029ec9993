// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// An order.
public struct Order: OpenWord {
  public static let name = Order(rawValue: "name")
  public static let nameDescending = Order(rawValue: "-name")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [Order] = [
    .name,
    .nameDescending,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
