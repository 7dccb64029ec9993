// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// Where a job came from.
public enum JobOrigin: String, Sendable, CaseIterable {
  case gwm
  case ganeti
}
