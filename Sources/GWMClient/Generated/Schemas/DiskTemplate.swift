// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// How disks are kept.
public struct DiskTemplate: OpenWord {
  public static var diskless: DiskTemplate { DiskTemplate(rawValue: "diskless") }
  public static var file: DiskTemplate { DiskTemplate(rawValue: "file") }
  public static var sharedfile: DiskTemplate { DiskTemplate(rawValue: "sharedfile") }
  public static var plain: DiskTemplate { DiskTemplate(rawValue: "plain") }
  public static var drbd: DiskTemplate { DiskTemplate(rawValue: "drbd") }
  public static var rbd: DiskTemplate { DiskTemplate(rawValue: "rbd") }
  public static var ext: DiskTemplate { DiskTemplate(rawValue: "ext") }
  public static var gluster: DiskTemplate { DiskTemplate(rawValue: "gluster") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [DiskTemplate] = [
    .diskless,
    .file,
    .sharedfile,
    .plain,
    .drbd,
    .rbd,
    .ext,
    .gluster,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
