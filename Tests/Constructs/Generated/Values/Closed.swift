// Generated from documents/values.yaml by gwm-api. Do not edit.

public enum Closed: String, Sendable, CaseIterable {
  case up
  case down
  case leftHand = "left-hand"
  case _3d = "3d"
  case `default`
}
