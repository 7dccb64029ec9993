// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// An order of instances.
public struct InstanceSort: OpenWord {
  public static let name = InstanceSort(rawValue: "name")
  public static let nameDescending = InstanceSort(rawValue: "-name")
  public static let createdAt = InstanceSort(rawValue: "created_at")
  public static let createdAtDescending = InstanceSort(rawValue: "-created_at")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [InstanceSort] = [
    .name,
    .nameDescending,
    .createdAt,
    .createdAtDescending,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
