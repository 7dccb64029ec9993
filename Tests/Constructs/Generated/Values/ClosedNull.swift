// Generated from documents/values.yaml by gwm-api. Do not edit.

public enum ClosedNull: String, Sendable, CaseIterable {
  case a
  case b
}
