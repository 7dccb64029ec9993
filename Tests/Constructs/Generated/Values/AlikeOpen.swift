// Generated from documents/values.yaml by gwm-api. Do not edit.

public struct AlikeOpen: RawRepresentable, CaseIterable, Hashable, Sendable {
  public static let aB = AlikeOpen(rawValue: "a-b")
  public static let aB2 = AlikeOpen(rawValue: "a_b")
  public static let allCases2 = AlikeOpen(rawValue: "allCases")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [AlikeOpen] = [
    .aB,
    .aB2,
    .allCases2,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
