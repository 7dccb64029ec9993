// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// What a node does in its cluster.
public struct NodeRole: OpenWord {
  public static var master: NodeRole { NodeRole(rawValue: "master") }
  public static var masterCandidate: NodeRole { NodeRole(rawValue: "master_candidate") }
  public static var regular: NodeRole { NodeRole(rawValue: "regular") }
  public static var drained: NodeRole { NodeRole(rawValue: "drained") }
  public static var offline: NodeRole { NodeRole(rawValue: "offline") }

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
