// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// What an instance is: `running`, `stopped` (wanted down), `stopped_by_user`, `offline`, `crashed` (wanted up, not
/// running), `running_against_will` (wanted down, running), `running_elsewhere` (not on its primary node),
/// `node_down`, `node_offline`, `reserved`, `creating`, `removing`, `missing` (gone from Ganeti), `unknown`.
public struct InstanceStatus: OpenWord {
  public static var running: InstanceStatus { InstanceStatus(rawValue: "running") }
  public static var stopped: InstanceStatus { InstanceStatus(rawValue: "stopped") }
  public static var stoppedByUser: InstanceStatus { InstanceStatus(rawValue: "stopped_by_user") }
  public static var offline: InstanceStatus { InstanceStatus(rawValue: "offline") }
  public static var crashed: InstanceStatus { InstanceStatus(rawValue: "crashed") }
  public static var runningAgainstWill: InstanceStatus { InstanceStatus(rawValue: "running_against_will") }
  public static var runningElsewhere: InstanceStatus { InstanceStatus(rawValue: "running_elsewhere") }
  public static var nodeDown: InstanceStatus { InstanceStatus(rawValue: "node_down") }
  public static var nodeOffline: InstanceStatus { InstanceStatus(rawValue: "node_offline") }
  public static var reserved: InstanceStatus { InstanceStatus(rawValue: "reserved") }
  public static var creating: InstanceStatus { InstanceStatus(rawValue: "creating") }
  public static var removing: InstanceStatus { InstanceStatus(rawValue: "removing") }
  public static var missing: InstanceStatus { InstanceStatus(rawValue: "missing") }
  public static var unknown: InstanceStatus { InstanceStatus(rawValue: "unknown") }

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
