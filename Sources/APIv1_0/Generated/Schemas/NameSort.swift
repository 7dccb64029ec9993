// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// An order by name.
public enum NameSort: String, Sendable, CaseIterable {
  case name
  case nameDescending = "-name"
}
