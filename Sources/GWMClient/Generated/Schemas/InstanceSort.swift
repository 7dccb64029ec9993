// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// An order of instances.
public struct InstanceSort: OpenWord {
  public static var name: InstanceSort { InstanceSort(rawValue: "name") }
  public static var nameDescending: InstanceSort { InstanceSort(rawValue: "-name") }
  public static var createdAt: InstanceSort { InstanceSort(rawValue: "created_at") }
  public static var createdAtDescending: InstanceSort { InstanceSort(rawValue: "-created_at") }

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
