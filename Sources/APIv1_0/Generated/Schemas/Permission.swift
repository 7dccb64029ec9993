// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// A right. `system:admin` includes all others; `cluster:admin` includes all of `cluster:` and `instance:`;
/// `instance:admin` includes all of `instance:`; `system:read` includes the reads.
public enum Permission: String, Sendable, CaseIterable {
  case systemAdmin = "system:admin"
  case systemRead = "system:read"
  case clusterAdmin = "cluster:admin"
  case clusterRead = "cluster:read"
  case clusterCreateInstance = "cluster:create-instance"
  case instanceAdmin = "instance:admin"
  case instanceRead = "instance:read"
  case instancePower = "instance:power"
  case instanceRemove = "instance:remove"
}
