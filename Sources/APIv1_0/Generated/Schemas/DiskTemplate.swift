// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// How disks are kept.
public enum DiskTemplate: String, Sendable, CaseIterable {
  case diskless
  case file
  case sharedfile
  case plain
  case drbd
  case rbd
  case ext
  case gluster
}
