// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// An order by name.
public struct NameSort: OpenWord {
  public static var name: NameSort { NameSort(rawValue: "name") }
  public static var nameDescending: NameSort { NameSort(rawValue: "-name") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [NameSort] = [
    .name,
    .nameDescending,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
