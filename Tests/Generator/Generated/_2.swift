// Generated from everything.yaml by gwm-api. Do not edit.

/// A name without a letter.
public enum _2: String, Sendable, CaseIterable {
  case empty = "_"
}
