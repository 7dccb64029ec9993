// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// How disks are kept.
public struct DiskTemplate: OpenWord {
  public static let diskless = DiskTemplate(rawValue: "diskless")
  public static let file = DiskTemplate(rawValue: "file")
  public static let sharedfile = DiskTemplate(rawValue: "sharedfile")
  public static let plain = DiskTemplate(rawValue: "plain")
  public static let drbd = DiskTemplate(rawValue: "drbd")
  public static let rbd = DiskTemplate(rawValue: "rbd")
  public static let ext = DiskTemplate(rawValue: "ext")
  public static let gluster = DiskTemplate(rawValue: "gluster")

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
