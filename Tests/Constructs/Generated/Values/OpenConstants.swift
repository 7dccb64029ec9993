// Generated from documents/values.yaml by gwm-api. Do not edit.

public struct OpenConstants: RawRepresentable, CaseIterable, Hashable, Sendable {
  public static let low = OpenConstants(rawValue: "low")
  public static let high = OpenConstants(rawValue: "high")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [OpenConstants] = [
    .low,
    .high,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
