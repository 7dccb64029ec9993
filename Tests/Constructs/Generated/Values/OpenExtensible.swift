// Generated from documents/values.yaml by gwm-api. Do not edit.

/// May grow, as the extension says.
public struct OpenExtensible: RawRepresentable, CaseIterable, Hashable, Sendable {
  public static let red = OpenExtensible(rawValue: "red")
  public static let green = OpenExtensible(rawValue: "green")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [OpenExtensible] = [
    .red,
    .green,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
