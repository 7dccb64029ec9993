// Generated from documents/values.yaml by gwm-api. Do not edit.

public enum SeveritySeverity: String, Sendable, CaseIterable {
  case low
  case high
}
