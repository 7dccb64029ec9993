// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// An order by name.
public struct NameSort: OpenWord {
  public static let name = NameSort(rawValue: "name")
  public static let nameDescending = NameSort(rawValue: "-name")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [NameSort] = [
    .name,
    .nameDescending,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
