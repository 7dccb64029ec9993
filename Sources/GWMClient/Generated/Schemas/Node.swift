// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
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
    while try reader.nextName() {
      switch reader.nameLength {
      case 2:
        if reader.nameIs("id") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          id = try ID.read(&reader)
          continue
        }
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          name = try reader.string()
          continue
        }
        if reader.nameIs("role") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          role = try reader.word(NodeRole.self)
          continue
        }
        if reader.nameIs("tags") {
          if seen0 & 1 << 11 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 11
          tags = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
          continue
        }
        if reader.nameIs("live") {
          if seen0 & 1 << 12 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 12
          live = try NodeLive.read(&reader)
          continue
        }
      case 5:
        if reader.nameIs("stale") {
          if seen0 & 1 << 18 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 18
          stale = try reader.bool()
          continue
        }
      case 6:
        if reader.nameIs("serial") {
          if seen0 & 1 << 14 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 14
          serial = try reader.integer(minimum: nil)
          continue
        }
      case 7:
        if reader.nameIs("cluster") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          cluster = try Reference.read(&reader)
          continue
        }
      case 10:
        if reader.nameIs("node_group") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          if try !reader.null() { nodeGroup = try Reference.read(&reader) }
          continue
        }
        if reader.nameIs("vm_capable") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          vmCapable = try reader.bool()
          continue
        }
        if reader.nameIs("primary_ip") {
          if seen0 & 1 << 7 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 7
          if try !reader.null() { primaryIP = try reader.string() }
          continue
        }
        if reader.nameIs("created_at") {
          if seen0 & 1 << 15 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 15
          if try !reader.null() { createdAt = try reader.timestamp() }
          continue
        }
      case 11:
        if reader.nameIs("ganeti_uuid") {
          if seen0 & 1 << 13 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 13
          ganetiUUID = try reader.string()
          continue
        }
        if reader.nameIs("modified_at") {
          if seen0 & 1 << 16 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 16
          if try !reader.null() { modifiedAt = try reader.timestamp() }
          continue
        }
        if reader.nameIs("observed_at") {
          if seen0 & 1 << 17 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 17
          observedAt = try reader.timestamp()
          continue
        }
      case 12:
        if reader.nameIs("secondary_ip") {
          if seen0 & 1 << 8 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 8
          if try !reader.null() { secondaryIP = try reader.string() }
          continue
        }
      case 14:
        if reader.nameIs("master_capable") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          masterCapable = try reader.bool()
          continue
        }
      case 22:
        if reader.nameIs("primary_instance_count") {
          if seen0 & 1 << 9 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 9
          primaryInstanceCount = try reader.integer(minimum: nil)
          continue
        }
      case 24:
        if reader.nameIs("secondary_instance_count") {
          if seen0 & 1 << 10 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 10
          secondaryInstanceCount = try reader.integer(minimum: nil)
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("id") }
    if seen0 & 1 << 1 == 0 { reader.missing("name") }
    if seen0 & 1 << 2 == 0 { reader.missing("cluster") }
    if seen0 & 1 << 3 == 0 { reader.missing("node_group") }
    if seen0 & 1 << 4 == 0 { reader.missing("role") }
    if seen0 & 1 << 5 == 0 { reader.missing("master_capable") }
    if seen0 & 1 << 6 == 0 { reader.missing("vm_capable") }
    if seen0 & 1 << 7 == 0 { reader.missing("primary_ip") }
    if seen0 & 1 << 8 == 0 { reader.missing("secondary_ip") }
    if seen0 & 1 << 9 == 0 { reader.missing("primary_instance_count") }
    if seen0 & 1 << 10 == 0 { reader.missing("secondary_instance_count") }
    if seen0 & 1 << 11 == 0 { reader.missing("tags") }
    if seen0 & 1 << 12 == 0 { reader.missing("live") }
    if seen0 & 1 << 13 == 0 { reader.missing("ganeti_uuid") }
    if seen0 & 1 << 14 == 0 { reader.missing("serial") }
    if seen0 & 1 << 15 == 0 { reader.missing("created_at") }
    if seen0 & 1 << 16 == 0 { reader.missing("modified_at") }
    if seen0 & 1 << 17 == 0 { reader.missing("observed_at") }
    if seen0 & 1 << 18 == 0 { reader.missing("stale") }
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
