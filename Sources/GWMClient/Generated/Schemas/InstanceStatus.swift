// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// What an instance is: `running`, `stopped` (wanted down), `stopped_by_user`, `offline`, `crashed` (wanted up, not
/// running), `running_against_will` (wanted down, running), `running_elsewhere` (not on its primary node),
/// `node_down`, `node_offline`, `reserved`, `creating`, `removing`, `missing` (gone from Ganeti), `unknown`.
public struct InstanceStatus: OpenWord {
  public static let running = InstanceStatus(rawValue: "running")
  public static let stopped = InstanceStatus(rawValue: "stopped")
  public static let stoppedByUser = InstanceStatus(rawValue: "stopped_by_user")
  public static let offline = InstanceStatus(rawValue: "offline")
  public static let crashed = InstanceStatus(rawValue: "crashed")
  public static let runningAgainstWill = InstanceStatus(rawValue: "running_against_will")
  public static let runningElsewhere = InstanceStatus(rawValue: "running_elsewhere")
  public static let nodeDown = InstanceStatus(rawValue: "node_down")
  public static let nodeOffline = InstanceStatus(rawValue: "node_offline")
  public static let reserved = InstanceStatus(rawValue: "reserved")
  public static let creating = InstanceStatus(rawValue: "creating")
  public static let removing = InstanceStatus(rawValue: "removing")
  public static let missing = InstanceStatus(rawValue: "missing")
  public static let unknown = InstanceStatus(rawValue: "unknown")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [InstanceStatus] = [
    .running,
    .stopped,
    .stoppedByUser,
    .offline,
    .crashed,
    .runningAgainstWill,
    .runningElsewhere,
    .nodeDown,
    .nodeOffline,
    .reserved,
    .creating,
    .removing,
    .missing,
    .unknown,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
