// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// An order.
public enum Order: String, Sendable, CaseIterable {
  case name
  case nameDescending = "-name"
}
