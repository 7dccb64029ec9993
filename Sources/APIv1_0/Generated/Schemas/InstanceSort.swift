// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// An order of instances.
public enum InstanceSort: String, Sendable, CaseIterable {
  case name
  case nameDescending = "-name"
  case createdAt = "created_at"
  case createdAtDescending = "-created_at"
}
