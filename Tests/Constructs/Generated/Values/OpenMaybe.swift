// Generated from documents/values.yaml by gwm-api. Do not edit.

public struct OpenMaybe: RawRepresentable, CaseIterable, Hashable, Sendable {
  public static let a = OpenMaybe(rawValue: "a")
  public static let b = OpenMaybe(rawValue: "b")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [OpenMaybe] = [
    .a,
    .b,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
