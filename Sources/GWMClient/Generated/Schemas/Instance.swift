// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// A virtual machine.
public struct Instance: Sendable, Equatable {
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// The instance's name.
  public var name: String
  /// The cluster that it belongs to.
  public var cluster: Reference
  /// The node that it runs on.
  public var primaryNode: Reference?
  /// The node that mirrors its disks.
  public var secondaryNode: Reference?
  /// The group of its primary node.
  public var nodeGroup: Reference?
  /// What runs it.
  public var hypervisor: String?
  /// The operating system definition, with its variant after `+`.
  public var operatingSystem: String?
  /// How its disks are kept.
  public var diskTemplate: String
  /// Processors.
  public var vcpus: Int
  /// How much memory an instance has, at least and at most.
  public var memoryMiB: MemoryRange
  /// Its disks, in order.
  public var disks: [Disk]
  /// Its network cards, in order.
  public var nics: [Nic]
  /// Its tags.
  public var tags: [String]
  /// What an instance is wanted to be.
  public var adminState: AdminState
  /// What is known of an instance at run time; what is not known is absent, and `reason` says why.
  public var live: InstanceLive
  /// The job that works on it now.
  public var pendingJob: PendingJob?
  /// Ganeti's own id; `null` before it exists there.
  public var ganetiUUID: String?
  /// Ganeti's serial number of the configuration.
  public var serial: Int
  /// When Ganeti made it.
  public var createdAt: Timestamp?
  /// When its configuration last changed.
  public var modifiedAt: Timestamp?
  /// When it was last read; `null` before it exists.
  public var observedAt: Timestamp?
  /// Whether that is too long ago.
  public var stale: Bool

  public init(
    id: UUID,
    name: String,
    cluster: Reference,
    primaryNode: Reference?,
    secondaryNode: Reference?,
    nodeGroup: Reference?,
    hypervisor: String?,
    operatingSystem: String?,
    diskTemplate: String,
    vcpus: Int,
    memoryMiB: MemoryRange,
    disks: [Disk],
    nics: [Nic],
    tags: [String],
    adminState: AdminState,
    live: InstanceLive,
    pendingJob: PendingJob?,
    ganetiUUID: String?,
    serial: Int,
    createdAt: Timestamp?,
    modifiedAt: Timestamp?,
    observedAt: Timestamp?,
    stale: Bool
  ) {
    self.id = id
    self.name = name
    self.cluster = cluster
    self.primaryNode = primaryNode
    self.secondaryNode = secondaryNode
    self.nodeGroup = nodeGroup
    self.hypervisor = hypervisor
    self.operatingSystem = operatingSystem
    self.diskTemplate = diskTemplate
    self.vcpus = vcpus
    self.memoryMiB = memoryMiB
    self.disks = disks
    self.nics = nics
    self.tags = tags
    self.adminState = adminState
    self.live = live
    self.pendingJob = pendingJob
    self.ganetiUUID = ganetiUUID
    self.serial = serial
    self.createdAt = createdAt
    self.modifiedAt = modifiedAt
    self.observedAt = observedAt
    self.stale = stale
  }
}

extension Instance: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Instance? {
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var name: String?
    var cluster: Reference?
    var primaryNode: Reference?
    var secondaryNode: Reference?
    var nodeGroup: Reference?
    var hypervisor: String?
    var operatingSystem: String?
    var diskTemplate: String?
    var vcpus: Int?
    var memoryMiB: MemoryRange?
    var disks: [Disk]?
    var nics: [Nic]?
    var tags: [String]?
    var adminState: AdminState?
    var live: InstanceLive?
    var pendingJob: PendingJob?
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
        if try !reader.null() { primaryNode = try Reference.read(&reader) }
      case 4:
        if try !reader.null() { secondaryNode = try Reference.read(&reader) }
      case 5:
        if try !reader.null() { nodeGroup = try Reference.read(&reader) }
      case 6:
        if try !reader.null() { hypervisor = try reader.string() }
      case 7:
        if try !reader.null() { operatingSystem = try reader.string() }
      case 8:
        diskTemplate = try reader.string()
      case 9:
        vcpus = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      case 10:
        memoryMiB = try MemoryRange.read(&reader)
      case 11:
        disks = try reader.array { (reader) throws(JSONSyntaxError) in try Disk.read(&reader) }
      case 12:
        nics = try reader.array { (reader) throws(JSONSyntaxError) in try Nic.read(&reader) }
      case 13:
        tags = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      case 14:
        adminState = try reader.word(AdminState.self)
      case 15:
        live = try InstanceLive.read(&reader)
      case 16:
        if try !reader.null() { pendingJob = try PendingJob.read(&reader) }
      case 17:
        if try !reader.null() { ganetiUUID = try reader.string() }
      case 18:
        serial = try reader.integer(minimum: nil)
      case 19:
        if try !reader.null() { createdAt = try reader.timestamp() }
      case 20:
        if try !reader.null() { modifiedAt = try reader.timestamp() }
      case 21:
        if try !reader.null() { observedAt = try reader.timestamp() }
      case 22:
        stale = try reader.bool()
      default: try reader.skip()
      }
    }
    guard
      let id,
      let name,
      let cluster,
      let diskTemplate,
      let vcpus,
      let memoryMiB,
      let disks,
      let nics,
      let tags,
      let adminState,
      let live,
      let serial,
      let stale
    else { return nil }
    return Instance(
      id: id,
      name: name,
      cluster: cluster,
      primaryNode: primaryNode,
      secondaryNode: secondaryNode,
      nodeGroup: nodeGroup,
      hypervisor: hypervisor,
      operatingSystem: operatingSystem,
      diskTemplate: diskTemplate,
      vcpus: vcpus,
      memoryMiB: memoryMiB,
      disks: disks,
      nics: nics,
      tags: tags,
      adminState: adminState,
      live: live,
      pendingJob: pendingJob,
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
    .required("primary_node"),
    .required("secondary_node"),
    .required("node_group"),
    .required("hypervisor"),
    .required("operating_system"),
    .required("disk_template"),
    .required("vcpus"),
    .required("memory_mib"),
    .required("disks"),
    .required("nics"),
    .required("tags"),
    .required("admin_state"),
    .required("live"),
    .required("pending_job"),
    .required("ganeti_uuid"),
    .required("serial"),
    .required("created_at"),
    .required("modified_at"),
    .required("observed_at"),
    .required("stale"),
  ]
}

extension Instance: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"name\":")
    writer.string(name)
    writer.raw(",\"cluster\":")
    cluster.write(to: &writer)
    writer.raw(",\"primary_node\":")
    if let primaryNode { primaryNode.write(to: &writer) } else { writer.null() }
    writer.raw(",\"secondary_node\":")
    if let secondaryNode { secondaryNode.write(to: &writer) } else { writer.null() }
    writer.raw(",\"node_group\":")
    if let nodeGroup { nodeGroup.write(to: &writer) } else { writer.null() }
    writer.raw(",\"hypervisor\":")
    if let hypervisor { writer.string(hypervisor) } else { writer.null() }
    writer.raw(",\"operating_system\":")
    if let operatingSystem { writer.string(operatingSystem) } else { writer.null() }
    writer.raw(",\"disk_template\":")
    writer.string(diskTemplate)
    writer.raw(",\"vcpus\":")
    writer.integer(vcpus)
    writer.raw(",\"memory_mib\":")
    memoryMiB.write(to: &writer)
    writer.raw(",\"disks\":")
    writer.array(disks) { writer, item in item.write(to: &writer) }
    writer.raw(",\"nics\":")
    writer.array(nics) { writer, item in item.write(to: &writer) }
    writer.raw(",\"tags\":")
    writer.array(tags) { writer, item in writer.string(item) }
    writer.raw(",\"admin_state\":")
    writer.string(adminState.rawValue)
    writer.raw(",\"live\":")
    live.write(to: &writer)
    writer.raw(",\"pending_job\":")
    if let pendingJob { pendingJob.write(to: &writer) } else { writer.null() }
    writer.raw(",\"ganeti_uuid\":")
    if let ganetiUUID { writer.string(ganetiUUID) } else { writer.null() }
    writer.raw(",\"serial\":")
    writer.integer(serial)
    writer.raw(",\"created_at\":")
    if let createdAt { writer.timestamp(createdAt) } else { writer.null() }
    writer.raw(",\"modified_at\":")
    if let modifiedAt { writer.timestamp(modifiedAt) } else { writer.null() }
    writer.raw(",\"observed_at\":")
    if let observedAt { writer.timestamp(observedAt) } else { writer.null() }
    writer.raw(",\"stale\":")
    writer.bool(stale)
    writer.raw("}")
  }
}
