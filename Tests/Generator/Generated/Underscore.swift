// Generated from everything.yaml by gwm-api. Do not edit.

/// A name without a letter.
public enum Underscore: String, Sendable, CaseIterable {
  case underscore = "_"
}
