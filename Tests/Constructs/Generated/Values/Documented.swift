// Generated from documents/values.yaml by gwm-api. Do not edit.

/// A word each, with what it means.
public enum Documented: String, Sendable, CaseIterable {
  case on
  case off
}
