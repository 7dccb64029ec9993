// Generated from everything.yaml by gwm-api. Do not edit.

/// How much.
public enum Level: String, Sendable, CaseIterable {
  case low
  case veryHigh = "very-high"
  case lowDescending = "-low"
  case _3d = "3d"
  case `default`
  case itself = "self"
  case `init`
  case off
}
