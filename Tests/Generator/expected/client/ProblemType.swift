// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// A kind of problem: the last part of the `type` of a `Problem`.
public struct ProblemType: OpenWord {
  /// Not here.
  public static let notFound = ProblemType(rawValue: "not-found")
  /// In the way.
  public static let conflict = ProblemType(rawValue: "conflict")
  /// Broken.
  public static let broken = ProblemType(rawValue: "broken")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [ProblemType] = [
    .notFound,
    .conflict,
    .broken,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
