// Generated from documents/values.yaml by gwm-api. Do not edit.

public struct OpenOwn: RawRepresentable, CaseIterable, Hashable, Sendable {
  public static let a = OpenOwn(rawValue: "a")
  public static let b = OpenOwn(rawValue: "b")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [OpenOwn] = [
    .a,
    .b,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
