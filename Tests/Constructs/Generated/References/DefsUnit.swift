// Generated from documents/references.yaml by gwm-api. Do not edit.

public enum DefsUnit: String, Sendable, CaseIterable {
  case mm
  case `in`
}
