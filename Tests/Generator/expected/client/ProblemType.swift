// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// A kind of problem: the last part of the `type` of a `Problem`.
public struct ProblemType: OpenWord {
  /// Not here.
  public static var notFound: ProblemType { ProblemType(rawValue: "not-found") }
  /// In the way.
  public static var conflict: ProblemType { ProblemType(rawValue: "conflict") }
  /// Broken.
  public static var broken: ProblemType { ProblemType(rawValue: "broken") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [ProblemType] = [
    .notFound,
    .conflict,
    .broken,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
