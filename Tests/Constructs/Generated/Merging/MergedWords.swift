// Generated from documents/merging.yaml by gwm-api. Do not edit.

public enum MergedWords: String, Sendable, CaseIterable {
  case b
  case c
}
