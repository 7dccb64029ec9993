// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A Ganeti cluster that is registered here.
public struct Cluster: Sendable, Equatable {
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// What it is called here.
  public var name: String
  /// Where its RAPI is.
  public var host: String
  /// The port of its RAPI.
  public var port: Int
  /// The RAPI user.
  public var username: String
  /// How the cluster proves who it is: by its public key (`pinned_key`, best for Ganeti's self-signed certificates), by
  /// an authority (`certificate_authority`), by the machine's authorities (`system`), or not at all (`off`, which is
  /// refused unless the service was started for tests).
  public var tls: TLSTrust
  /// Neither read nor changed.
  public var disabled: Bool
  /// No new instances.
  public var drained: Bool
  /// Read, not changed.
  public var readOnly: Bool
  /// What the cluster calls itself.
  public var ganetiName: String?
  /// Ganeti's own id.
  public var ganetiUUID: String?
  /// Ganeti's version.
  public var softwareVersion: String?
  /// The name of the master node.
  public var master: String?
  /// The hypervisor of new instances.
  public var defaultHypervisor: String?
  /// The enabled hypervisors.
  public var hypervisors: [String]
  /// The enabled disk templates.
  public var diskTemplates: [String]
  /// How many nodes it has.
  public var nodeCount: Int
  /// How many instances it has.
  public var instanceCount: Int
  /// The cluster's tags.
  public var tags: [String]
  /// How fresh the copy of a cluster is.
  public var sync: ClusterSync
  /// When it was registered.
  public var createdAt: Timestamp
  /// When its registration was last changed.
  public var modifiedAt: Timestamp
  /// When it was last read; `null` for never.
  public var observedAt: Timestamp?
  /// Whether that is too long ago.
  public var stale: Bool

  public init(
    id: UUID,
    name: String,
    host: String,
    port: Int,
    username: String,
    tls: TLSTrust,
    disabled: Bool,
    drained: Bool,
    readOnly: Bool,
    ganetiName: String?,
    ganetiUUID: String?,
    softwareVersion: String?,
    master: String?,
    defaultHypervisor: String?,
    hypervisors: [String],
    diskTemplates: [String],
    nodeCount: Int,
    instanceCount: Int,
    tags: [String],
    sync: ClusterSync,
    createdAt: Timestamp,
    modifiedAt: Timestamp,
    observedAt: Timestamp?,
    stale: Bool
  ) {
    self.id = id
    self.name = name
    self.host = host
    self.port = port
    self.username = username
    self.tls = tls
    self.disabled = disabled
    self.drained = drained
    self.readOnly = readOnly
    self.ganetiName = ganetiName
    self.ganetiUUID = ganetiUUID
    self.softwareVersion = softwareVersion
    self.master = master
    self.defaultHypervisor = defaultHypervisor
    self.hypervisors = hypervisors
    self.diskTemplates = diskTemplates
    self.nodeCount = nodeCount
    self.instanceCount = instanceCount
    self.tags = tags
    self.sync = sync
    self.createdAt = createdAt
    self.modifiedAt = modifiedAt
    self.observedAt = observedAt
    self.stale = stale
  }
}

extension Cluster: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Cluster? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var id: UUID?
    var name: String?
    var host: String?
    var port: Int?
    var username: String?
    var tls: TLSTrust?
    var disabled: Bool?
    var drained: Bool?
    var readOnly: Bool?
    var ganetiName: String?
    var ganetiUUID: String?
    var softwareVersion: String?
    var master: String?
    var defaultHypervisor: String?
    var hypervisors: [String]?
    var diskTemplates: [String]?
    var nodeCount: Int?
    var instanceCount: Int?
    var tags: [String]?
    var sync: ClusterSync?
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
      case 3:
        if reader.nameIs("tls") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          tls = try TLSTrust.read(&reader)
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
        if reader.nameIs("host") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          host = try reader.string()
          continue
        }
        if reader.nameIs("port") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          port = try reader.integer(minimum: nil)
          continue
        }
        if reader.nameIs("tags") {
          if seen0 & 1 << 18 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 18
          tags = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
          continue
        }
        if reader.nameIs("sync") {
          if seen0 & 1 << 19 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 19
          sync = try ClusterSync.read(&reader)
          continue
        }
      case 5:
        if reader.nameIs("stale") {
          if seen0 & 1 << 23 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 23
          stale = try reader.bool()
          continue
        }
      case 6:
        if reader.nameIs("master") {
          if seen0 & 1 << 12 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 12
          if try !reader.null() { master = try reader.string() }
          continue
        }
      case 7:
        if reader.nameIs("drained") {
          if seen0 & 1 << 7 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 7
          drained = try reader.bool()
          continue
        }
      case 8:
        if reader.nameIs("username") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          username = try reader.string()
          continue
        }
        if reader.nameIs("disabled") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          disabled = try reader.bool()
          continue
        }
      case 9:
        if reader.nameIs("read_only") {
          if seen0 & 1 << 8 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 8
          readOnly = try reader.bool()
          continue
        }
      case 10:
        if reader.nameIs("node_count") {
          if seen0 & 1 << 16 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 16
          nodeCount = try reader.integer(minimum: nil)
          continue
        }
        if reader.nameIs("created_at") {
          if seen0 & 1 << 20 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 20
          createdAt = try reader.timestamp()
          continue
        }
      case 11:
        if reader.nameIs("ganeti_name") {
          if seen0 & 1 << 9 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 9
          if try !reader.null() { ganetiName = try reader.string() }
          continue
        }
        if reader.nameIs("ganeti_uuid") {
          if seen0 & 1 << 10 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 10
          if try !reader.null() { ganetiUUID = try reader.string() }
          continue
        }
        if reader.nameIs("hypervisors") {
          if seen0 & 1 << 14 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 14
          hypervisors = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
          continue
        }
        if reader.nameIs("modified_at") {
          if seen0 & 1 << 21 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 21
          modifiedAt = try reader.timestamp()
          continue
        }
        if reader.nameIs("observed_at") {
          if seen0 & 1 << 22 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 22
          if try !reader.null() { observedAt = try reader.timestamp() }
          continue
        }
      case 14:
        if reader.nameIs("disk_templates") {
          if seen0 & 1 << 15 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 15
          diskTemplates = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
          continue
        }
        if reader.nameIs("instance_count") {
          if seen0 & 1 << 17 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 17
          instanceCount = try reader.integer(minimum: nil)
          continue
        }
      case 16:
        if reader.nameIs("software_version") {
          if seen0 & 1 << 11 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 11
          if try !reader.null() { softwareVersion = try reader.string() }
          continue
        }
      case 18:
        if reader.nameIs("default_hypervisor") {
          if seen0 & 1 << 13 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 13
          if try !reader.null() { defaultHypervisor = try reader.string() }
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("id") }
    if seen0 & 1 << 1 == 0 { reader.missing("name") }
    if seen0 & 1 << 2 == 0 { reader.missing("host") }
    if seen0 & 1 << 3 == 0 { reader.missing("port") }
    if seen0 & 1 << 4 == 0 { reader.missing("username") }
    if seen0 & 1 << 5 == 0 { reader.missing("tls") }
    if seen0 & 1 << 6 == 0 { reader.missing("disabled") }
    if seen0 & 1 << 7 == 0 { reader.missing("drained") }
    if seen0 & 1 << 8 == 0 { reader.missing("read_only") }
    if seen0 & 1 << 9 == 0 { reader.missing("ganeti_name") }
    if seen0 & 1 << 10 == 0 { reader.missing("ganeti_uuid") }
    if seen0 & 1 << 11 == 0 { reader.missing("software_version") }
    if seen0 & 1 << 12 == 0 { reader.missing("master") }
    if seen0 & 1 << 13 == 0 { reader.missing("default_hypervisor") }
    if seen0 & 1 << 14 == 0 { reader.missing("hypervisors") }
    if seen0 & 1 << 15 == 0 { reader.missing("disk_templates") }
    if seen0 & 1 << 16 == 0 { reader.missing("node_count") }
    if seen0 & 1 << 17 == 0 { reader.missing("instance_count") }
    if seen0 & 1 << 18 == 0 { reader.missing("tags") }
    if seen0 & 1 << 19 == 0 { reader.missing("sync") }
    if seen0 & 1 << 20 == 0 { reader.missing("created_at") }
    if seen0 & 1 << 21 == 0 { reader.missing("modified_at") }
    if seen0 & 1 << 22 == 0 { reader.missing("observed_at") }
    if seen0 & 1 << 23 == 0 { reader.missing("stale") }
    guard
      let id,
      let name,
      let host,
      let port,
      let username,
      let tls,
      let disabled,
      let drained,
      let readOnly,
      let hypervisors,
      let diskTemplates,
      let nodeCount,
      let instanceCount,
      let tags,
      let sync,
      let createdAt,
      let modifiedAt,
      let stale
    else { return nil }
    return Cluster(
      id: id,
      name: name,
      host: host,
      port: port,
      username: username,
      tls: tls,
      disabled: disabled,
      drained: drained,
      readOnly: readOnly,
      ganetiName: ganetiName,
      ganetiUUID: ganetiUUID,
      softwareVersion: softwareVersion,
      master: master,
      defaultHypervisor: defaultHypervisor,
      hypervisors: hypervisors,
      diskTemplates: diskTemplates,
      nodeCount: nodeCount,
      instanceCount: instanceCount,
      tags: tags,
      sync: sync,
      createdAt: createdAt,
      modifiedAt: modifiedAt,
      observedAt: observedAt,
      stale: stale)
  }
}

extension Cluster: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"name\":")
    writer.string(name)
    writer.raw(",\"host\":")
    writer.string(host)
    writer.raw(",\"port\":")
    writer.integer(port)
    writer.raw(",\"username\":")
    writer.string(username)
    writer.raw(",\"tls\":")
    tls.write(to: &writer)
    writer.raw(",\"disabled\":")
    writer.bool(disabled)
    writer.raw(",\"drained\":")
    writer.bool(drained)
    writer.raw(",\"read_only\":")
    writer.bool(readOnly)
    writer.raw(",\"ganeti_name\":")
    if let ganetiName { writer.string(ganetiName) } else { writer.null() }
    writer.raw(",\"ganeti_uuid\":")
    if let ganetiUUID { writer.string(ganetiUUID) } else { writer.null() }
    writer.raw(",\"software_version\":")
    if let softwareVersion { writer.string(softwareVersion) } else { writer.null() }
    writer.raw(",\"master\":")
    if let master { writer.string(master) } else { writer.null() }
    writer.raw(",\"default_hypervisor\":")
    if let defaultHypervisor { writer.string(defaultHypervisor) } else { writer.null() }
    writer.raw(",\"hypervisors\":")
    writer.array(hypervisors) { writer, item in writer.string(item) }
    writer.raw(",\"disk_templates\":")
    writer.array(diskTemplates) { writer, item in writer.string(item) }
    writer.raw(",\"node_count\":")
    writer.integer(nodeCount)
    writer.raw(",\"instance_count\":")
    writer.integer(instanceCount)
    writer.raw(",\"tags\":")
    writer.array(tags) { writer, item in writer.string(item) }
    writer.raw(",\"sync\":")
    sync.write(to: &writer)
    writer.raw(",\"created_at\":")
    writer.timestamp(createdAt)
    writer.raw(",\"modified_at\":")
    writer.timestamp(modifiedAt)
    writer.raw(",\"observed_at\":")
    if let observedAt { writer.timestamp(observedAt) } else { writer.null() }
    writer.raw(",\"stale\":")
    writer.bool(stale)
    writer.raw("}")
  }
}
