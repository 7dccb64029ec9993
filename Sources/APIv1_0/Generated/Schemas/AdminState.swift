// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// What an instance is wanted to be.
public enum AdminState: String, Sendable, CaseIterable {
  case up
  case down
  case offline
}
