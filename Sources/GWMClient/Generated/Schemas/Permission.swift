// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// A right. `system:admin` includes all others; `cluster:admin` includes all of `cluster:` and `instance:`;
/// `instance:admin` includes all of `instance:`; `system:read` includes the reads.
public struct Permission: OpenWord {
  public static var systemAdmin: Permission { Permission(rawValue: "system:admin") }
  public static var systemRead: Permission { Permission(rawValue: "system:read") }
  public static var clusterAdmin: Permission { Permission(rawValue: "cluster:admin") }
  public static var clusterRead: Permission { Permission(rawValue: "cluster:read") }
  public static var clusterCreateInstance: Permission { Permission(rawValue: "cluster:create-instance") }
  public static var instanceAdmin: Permission { Permission(rawValue: "instance:admin") }
  public static var instanceRead: Permission { Permission(rawValue: "instance:read") }
  public static var instancePower: Permission { Permission(rawValue: "instance:power") }
  public static var instanceRemove: Permission { Permission(rawValue: "instance:remove") }

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
