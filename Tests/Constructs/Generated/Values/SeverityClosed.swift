// Generated from documents/values.yaml by gwm-api. Do not edit.

public enum SeverityClosed: String, Sendable, CaseIterable {
  case a
}
