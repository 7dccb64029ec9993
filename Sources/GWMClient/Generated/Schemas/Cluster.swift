// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
  /// How the cluster proves who it is.
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
    guard var members = try reader.beginObject(names) else { return nil }
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
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try ID.read(&reader)
      case 1:
        name = try reader.string()
      case 2:
        host = try reader.string()
      case 3:
        port = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      case 4:
        username = try reader.string()
      case 5:
        tls = try TLSTrust.read(&reader)
      case 6:
        disabled = try reader.bool()
      case 7:
        drained = try reader.bool()
      case 8:
        readOnly = try reader.bool()
      case 9:
        if try !reader.null() { ganetiName = try reader.string() }
      case 10:
        if try !reader.null() { ganetiUUID = try reader.string() }
      case 11:
        if try !reader.null() { softwareVersion = try reader.string() }
      case 12:
        if try !reader.null() { master = try reader.string() }
      case 13:
        if try !reader.null() { defaultHypervisor = try reader.string() }
      case 14:
        hypervisors = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      case 15:
        diskTemplates = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      case 16:
        nodeCount = try reader.integer(minimum: nil)
      case 17:
        instanceCount = try reader.integer(minimum: nil)
      case 18:
        tags = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      case 19:
        sync = try ClusterSync.read(&reader)
      case 20:
        createdAt = try reader.timestamp()
      case 21:
        modifiedAt = try reader.timestamp()
      case 22:
        if try !reader.null() { observedAt = try reader.timestamp() }
      case 23:
        stale = try reader.bool()
      default: try reader.skip()
      }
    }
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

  private static let names: JSONNames = [
    .required("id"),
    .required("name"),
    .required("host"),
    .required("port"),
    .required("username"),
    .required("tls"),
    .required("disabled"),
    .required("drained"),
    .required("read_only"),
    .required("ganeti_name"),
    .required("ganeti_uuid"),
    .required("software_version"),
    .required("master"),
    .required("default_hypervisor"),
    .required("hypervisors"),
    .required("disk_templates"),
    .required("node_count"),
    .required("instance_count"),
    .required("tags"),
    .required("sync"),
    .required("created_at"),
    .required("modified_at"),
    .required("observed_at"),
    .required("stale"),
  ]
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
