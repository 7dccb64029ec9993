// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// What an instance is: `running`, `stopped` (wanted down), `stopped_by_user`, `offline`, `crashed` (wanted up, not
/// running), `running_against_will` (wanted down, running), `running_elsewhere` (not on its primary node),
/// `node_down`, `node_offline`, `reserved`, `creating`, `removing`, `missing` (gone from Ganeti), `unknown`.
public enum InstanceStatus: String, Sendable, CaseIterable {
  case running
  case stopped
  case stoppedByUser = "stopped_by_user"
  case offline
  case crashed
  case runningAgainstWill = "running_against_will"
  case runningElsewhere = "running_elsewhere"
  case nodeDown = "node_down"
  case nodeOffline = "node_offline"
  case reserved
  case creating
  case removing
  case missing
  case unknown
}
