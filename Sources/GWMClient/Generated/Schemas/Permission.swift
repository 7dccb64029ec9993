// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// A right. `system:admin` includes all others; `cluster:admin` includes all of `cluster:` and `instance:`;
/// `instance:admin` includes all of `instance:`; `system:read` includes the reads.
public struct Permission: OpenWord {
  public static let systemAdmin = Permission(rawValue: "system:admin")
  public static let systemRead = Permission(rawValue: "system:read")
  public static let clusterAdmin = Permission(rawValue: "cluster:admin")
  public static let clusterRead = Permission(rawValue: "cluster:read")
  public static let clusterCreateInstance = Permission(rawValue: "cluster:create-instance")
  public static let instanceAdmin = Permission(rawValue: "instance:admin")
  public static let instanceRead = Permission(rawValue: "instance:read")
  public static let instancePower = Permission(rawValue: "instance:power")
  public static let instanceRemove = Permission(rawValue: "instance:remove")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [Permission] = [
    .systemAdmin,
    .systemRead,
    .clusterAdmin,
    .clusterRead,
    .clusterCreateInstance,
    .instanceAdmin,
    .instanceRead,
    .instancePower,
    .instanceRemove,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
