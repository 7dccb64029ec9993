// Generated from documents/values.yaml by gwm-api. Do not edit.

/// May grow, as `anyOf` says.
public struct OpenBeside: RawRepresentable, CaseIterable, Hashable, Sendable {
  public static let low = OpenBeside(rawValue: "low")
  public static let high = OpenBeside(rawValue: "high")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [OpenBeside] = [
    .low,
    .high,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
