// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// What a node does in its cluster.
public enum NodeRole: String, Sendable, CaseIterable {
  case master
  case masterCandidate = "master_candidate"
  case regular
  case drained
  case offline
}
