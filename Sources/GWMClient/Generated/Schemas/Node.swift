// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// A machine of a cluster.
public struct Node: Sendable, Equatable {
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// The node's name.
  public var name: String
  /// The cluster that it belongs to.
  public var cluster: Reference
  /// The node's group.
  public var nodeGroup: Reference?
  /// What a node does in its cluster.
  public var role: NodeRole
  /// Whether it may become master.
  public var masterCapable: Bool
  /// Whether it may hold instances.
  public var vmCapable: Bool
  /// Its address.
  public var primaryIP: String?
  /// Its address for replication.
  public var secondaryIP: String?
  /// Instances whose primary node it is.
  public var primaryInstanceCount: Int
  /// Instances whose secondary node it is.
  public var secondaryInstanceCount: Int
  /// The node's tags.
  public var tags: [String]
  /// What a node last said of itself; what is not known is absent, and `reason` says why.
  public var live: NodeLive
  /// Ganeti's own id.
  public var ganetiUUID: String
  /// Ganeti's serial number of the configuration.
  public var serial: Int
  /// When Ganeti made it.
  public var createdAt: Timestamp?
  /// When its configuration last changed.
  public var modifiedAt: Timestamp?
  /// When it was last read.
  public var observedAt: Timestamp
  /// Whether that is too long ago.
  public var stale: Bool

  public init(
    id: UUID,
    name: String,
    cluster: Reference,
    nodeGroup: Reference?,
    role: NodeRole,
    masterCapable: Bool,
    vmCapable: Bool,
    primaryIP: String?,
    secondaryIP: String?,
    primaryInstanceCount: Int,
    secondaryInstanceCount: Int,
    tags: [String],
    live: NodeLive,
    ganetiUUID: String,
    serial: Int,
    createdAt: Timestamp?,
    modifiedAt: Timestamp?,
    observedAt: Timestamp,
    stale: Bool
  ) {
    self.id = id
    self.name = name
    self.cluster = cluster
    self.nodeGroup = nodeGroup
    self.role = role
    self.masterCapable = masterCapable
    self.vmCapable = vmCapable
    self.primaryIP = primaryIP
    self.secondaryIP = secondaryIP
    self.primaryInstanceCount = primaryInstanceCount
    self.secondaryInstanceCount = secondaryInstanceCount
    self.tags = tags
    self.live = live
    self.ganetiUUID = ganetiUUID
    self.serial = serial
    self.createdAt = createdAt
    self.modifiedAt = modifiedAt
    self.observedAt = observedAt
    self.stale = stale
  }
}

extension Node: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Node? {
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var name: String?
    var cluster: Reference?
    var nodeGroup: Reference?
    var role: NodeRole?
    var masterCapable: Bool?
    var vmCapable: Bool?
    var primaryIP: String?
    var secondaryIP: String?
    var primaryInstanceCount: Int?
    var secondaryInstanceCount: Int?
    var tags: [String]?
    var live: NodeLive?
    var ganetiUUID: String?
    var serial: Int?
    var createdAt: Timestamp?
    var modifiedAt: Timestamp?
    var observedAt: Timestamp?
    var stale: Bool?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try ID.read(&reader)
      case 1:
        name = try reader.string()
      case 2:
        cluster = try Reference.read(&reader)
      case 3:
        if try !reader.null() { nodeGroup = try Reference.read(&reader) }
      case 4:
        role = try reader.word(NodeRole.self)
      case 5:
        masterCapable = try reader.bool()
      case 6:
        vmCapable = try reader.bool()
      case 7:
        if try !reader.null() { primaryIP = try reader.string() }
      case 8:
        if try !reader.null() { secondaryIP = try reader.string() }
      case 9:
        primaryInstanceCount = try reader.integer(minimum: nil)
      case 10:
        secondaryInstanceCount = try reader.integer(minimum: nil)
      case 11:
        tags = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      case 12:
        live = try NodeLive.read(&reader)
      case 13:
        ganetiUUID = try reader.string()
      case 14:
        serial = try reader.integer(minimum: nil)
      case 15:
        if try !reader.null() { createdAt = try reader.timestamp() }
      case 16:
        if try !reader.null() { modifiedAt = try reader.timestamp() }
      case 17:
        observedAt = try reader.timestamp()
      case 18:
        stale = try reader.bool()
      default: try reader.skip()
      }
    }
    guard
      let id,
      let name,
      let cluster,
      let role,
      let masterCapable,
      let vmCapable,
      let primaryInstanceCount,
      let secondaryInstanceCount,
      let tags,
      let live,
      let ganetiUUID,
      let serial,
      let observedAt,
      let stale
    else { return nil }
    return Node(
      id: id,
      name: name,
      cluster: cluster,
      nodeGroup: nodeGroup,
      role: role,
      masterCapable: masterCapable,
      vmCapable: vmCapable,
      primaryIP: primaryIP,
      secondaryIP: secondaryIP,
      primaryInstanceCount: primaryInstanceCount,
      secondaryInstanceCount: secondaryInstanceCount,
      tags: tags,
      live: live,
      ganetiUUID: ganetiUUID,
      serial: serial,
      createdAt: createdAt,
      modifiedAt: modifiedAt,
      observedAt: observedAt,
      stale: stale)
  }

  private static let names: JSONNames = [
    .required("id"),
    .required("name"),
    .required("cluster"),
    .required("node_group"),
    .required("role"),
    .required("master_capable"),
    .required("vm_capable"),
    .required("primary_ip"),
    .required("secondary_ip"),
    .required("primary_instance_count"),
    .required("secondary_instance_count"),
    .required("tags"),
    .required("live"),
    .required("ganeti_uuid"),
    .required("serial"),
    .required("created_at"),
    .required("modified_at"),
    .required("observed_at"),
    .required("stale"),
  ]
}

extension Node: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"name\":")
    writer.string(name)
    writer.raw(",\"cluster\":")
    cluster.write(to: &writer)
    writer.raw(",\"node_group\":")
    if let nodeGroup { nodeGroup.write(to: &writer) } else { writer.null() }
    writer.raw(",\"role\":")
    writer.string(role.rawValue)
    writer.raw(",\"master_capable\":")
    writer.bool(masterCapable)
    writer.raw(",\"vm_capable\":")
    writer.bool(vmCapable)
    writer.raw(",\"primary_ip\":")
    if let primaryIP { writer.string(primaryIP) } else { writer.null() }
    writer.raw(",\"secondary_ip\":")
    if let secondaryIP { writer.string(secondaryIP) } else { writer.null() }
    writer.raw(",\"primary_instance_count\":")
    writer.integer(primaryInstanceCount)
    writer.raw(",\"secondary_instance_count\":")
    writer.integer(secondaryInstanceCount)
    writer.raw(",\"tags\":")
    writer.array(tags) { writer, item in writer.string(item) }
    writer.raw(",\"live\":")
    live.write(to: &writer)
    writer.raw(",\"ganeti_uuid\":")
    writer.string(ganetiUUID)
    writer.raw(",\"serial\":")
    writer.integer(serial)
    writer.raw(",\"created_at\":")
    if let createdAt { writer.timestamp(createdAt) } else { writer.null() }
    writer.raw(",\"modified_at\":")
    if let modifiedAt { writer.timestamp(modifiedAt) } else { writer.null() }
    writer.raw(",\"observed_at\":")
    writer.timestamp(observedAt)
    writer.raw(",\"stale\":")
    writer.bool(stale)
    writer.raw("}")
  }
}
