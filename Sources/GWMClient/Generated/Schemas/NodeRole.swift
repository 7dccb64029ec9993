// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// What a node does in its cluster.
public struct NodeRole: OpenWord {
  public static let master = NodeRole(rawValue: "master")
  public static let masterCandidate = NodeRole(rawValue: "master_candidate")
  public static let regular = NodeRole(rawValue: "regular")
  public static let drained = NodeRole(rawValue: "drained")
  public static let offline = NodeRole(rawValue: "offline")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [NodeRole] = [
    .master,
    .masterCandidate,
    .regular,
    .drained,
    .offline,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
