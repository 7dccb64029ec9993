// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// An instance to be made.
public struct InstanceCreation: Sendable, Equatable {
  /// The cluster to make it on.
  public var clusterID: UUID
  /// Its name, fully qualified.
  public var name: String
  /// The operating system definition, with its variant after `+`; needed where `install` is not false.
  public var operatingSystem: String?
  /// How disks are kept.
  public var diskTemplate: DiskTemplate
  /// Its disks, in order.
  public var disks: [NewDisk]
  /// Its network cards, in order; none when absent.
  public var nics: [NewNic]
  /// Processors.
  public var vcpus: Int?
  /// How much memory to give, at least and at most.
  public var memoryMiB: MemorySize?
  /// What shall run it; absent, the cluster's default.
  public var hypervisor: Hypervisor?
  /// The node to run on; absent, the allocator chooses.
  public var primaryNodeID: UUID?
  /// The node to mirror disks on, with `drbd` and a primary node.
  public var secondaryNodeID: UUID?
  /// The node group within which the allocator chooses.
  public var nodeGroupID: UUID?
  /// The allocator that chooses the nodes; absent, the cluster's default.
  public var allocator: String?
  /// Its tags.
  public var tags: [String]
  /// Whether to start it.
  public var start: Bool
  /// Whether to install its operating system.
  public var install: Bool
  /// Whether its name must resolve.
  public var checkName: Bool
  /// Whether its address must be free; needs `check_name`.
  public var checkIP: Bool
  /// Whether the job waits until mirrors are in sync.
  public var waitForSync: Bool

  public init(
    clusterID: UUID,
    name: String,
    operatingSystem: String? = nil,
    diskTemplate: DiskTemplate,
    disks: [NewDisk] = [],
    nics: [NewNic] = [],
    vcpus: Int? = nil,
    memoryMiB: MemorySize? = nil,
    hypervisor: Hypervisor? = nil,
    primaryNodeID: UUID? = nil,
    secondaryNodeID: UUID? = nil,
    nodeGroupID: UUID? = nil,
    allocator: String? = nil,
    tags: [String] = [],
    start: Bool = true,
    install: Bool = true,
    checkName: Bool = false,
    checkIP: Bool = false,
    waitForSync: Bool = true
  ) {
    self.clusterID = clusterID
    self.name = name
    self.operatingSystem = operatingSystem
    self.diskTemplate = diskTemplate
    self.disks = disks
    self.nics = nics
    self.vcpus = vcpus
    self.memoryMiB = memoryMiB
    self.hypervisor = hypervisor
    self.primaryNodeID = primaryNodeID
    self.secondaryNodeID = secondaryNodeID
    self.nodeGroupID = nodeGroupID
    self.allocator = allocator
    self.tags = tags
    self.start = start
    self.install = install
    self.checkName = checkName
    self.checkIP = checkIP
    self.waitForSync = waitForSync
  }

  /// What shall run it; absent, the cluster's default.
  public struct Hypervisor: OpenWord {
    public static var kvm: Hypervisor { Hypervisor(rawValue: "kvm") }
    public static var xenPvm: Hypervisor { Hypervisor(rawValue: "xen-pvm") }
    public static var xenHvm: Hypervisor { Hypervisor(rawValue: "xen-hvm") }
    public static var lxc: Hypervisor { Hypervisor(rawValue: "lxc") }
    public static var chroot: Hypervisor { Hypervisor(rawValue: "chroot") }
    public static var fake: Hypervisor { Hypervisor(rawValue: "fake") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Hypervisor] = [
      .kvm,
      .xenPvm,
      .xenHvm,
      .lxc,
      .chroot,
      .fake,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension InstanceCreation: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> InstanceCreation? {
    guard var members = try reader.beginObject(names) else { return nil }
    var clusterID: UUID?
    var name: String?
    var operatingSystem: String?
    var diskTemplate: DiskTemplate?
    var disks: [NewDisk] = []
    var nics: [NewNic] = []
    var vcpus: Int?
    var memoryMiB: MemorySize?
    var hypervisor: Hypervisor?
    var primaryNodeID: UUID?
    var secondaryNodeID: UUID?
    var nodeGroupID: UUID?
    var allocator: String?
    var tags: [String] = []
    var start: Bool = true
    var install: Bool = true
    var checkName: Bool = false
    var checkIP: Bool = false
    var waitForSync: Bool = true
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        clusterID = try ID.read(&reader)
      case 1:
        name = try HostName.read(&reader)
      case 2:
        operatingSystem = try Word.read(&reader)
      case 3:
        diskTemplate = try reader.word(DiskTemplate.self)
      case 4:
        if let value = try reader.array(maxItems: 16, { (reader) throws(JSONSyntaxError) in try NewDisk.read(&reader) }) {
          disks = value
        }
      case 5:
        if let value = try reader.array(maxItems: 8, { (reader) throws(JSONSyntaxError) in try NewNic.read(&reader) }) {
          nics = value
        }
      case 6:
        vcpus = try reader.integer(minimum: 1, maximum: 1024)
      case 7:
        memoryMiB = try MemorySize.read(&reader)
      case 8:
        hypervisor = try reader.word(Hypervisor.self)
      case 9:
        primaryNodeID = try ID.read(&reader)
      case 10:
        secondaryNodeID = try ID.read(&reader)
      case 11:
        nodeGroupID = try ID.read(&reader)
      case 12:
        allocator = try Word.read(&reader)
      case 13:
        if let value = try reader.array(maxItems: 100, { (reader) throws(JSONSyntaxError) in try Tag.read(&reader) }) {
          tags = value
        }
      case 14:
        if let value = try reader.bool() { start = value }
      case 15:
        if let value = try reader.bool() { install = value }
      case 16:
        if let value = try reader.bool() { checkName = value }
      case 17:
        if let value = try reader.bool() { checkIP = value }
      case 18:
        if let value = try reader.bool() { waitForSync = value }
      default: try reader.unknown(knowing: names.texts)
      }
    }
    guard
      let clusterID,
      let name,
      let diskTemplate
    else { return nil }
    return InstanceCreation(
      clusterID: clusterID,
      name: name,
      operatingSystem: operatingSystem,
      diskTemplate: diskTemplate,
      disks: disks,
      nics: nics,
      vcpus: vcpus,
      memoryMiB: memoryMiB,
      hypervisor: hypervisor,
      primaryNodeID: primaryNodeID,
      secondaryNodeID: secondaryNodeID,
      nodeGroupID: nodeGroupID,
      allocator: allocator,
      tags: tags,
      start: start,
      install: install,
      checkName: checkName,
      checkIP: checkIP,
      waitForSync: waitForSync)
  }

  private static let names: JSONNames = [
    .required("cluster_id"),
    .required("name"),
    .optional("operating_system"),
    .required("disk_template"),
    .optional("disks"),
    .optional("nics"),
    .optional("vcpus"),
    .optional("memory_mib"),
    .optional("hypervisor"),
    .optional("primary_node_id"),
    .optional("secondary_node_id"),
    .optional("node_group_id"),
    .optional("allocator"),
    .optional("tags"),
    .optional("start"),
    .optional("install"),
    .optional("check_name"),
    .optional("check_ip"),
    .optional("wait_for_sync"),
  ]
}

extension InstanceCreation: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"cluster_id\":")
    writer.uuid(clusterID)
    writer.raw(",\"name\":")
    writer.string(name)
    if let operatingSystem {
      writer.raw(",\"operating_system\":")
      writer.string(operatingSystem)
    }
    writer.raw(",\"disk_template\":")
    writer.string(diskTemplate.rawValue)
    writer.raw(",\"disks\":")
    writer.array(disks) { writer, item in item.write(to: &writer) }
    writer.raw(",\"nics\":")
    writer.array(nics) { writer, item in item.write(to: &writer) }
    if let vcpus {
      writer.raw(",\"vcpus\":")
      writer.integer(vcpus)
    }
    if let memoryMiB {
      writer.raw(",\"memory_mib\":")
      memoryMiB.write(to: &writer)
    }
    if let hypervisor {
      writer.raw(",\"hypervisor\":")
      writer.string(hypervisor.rawValue)
    }
    if let primaryNodeID {
      writer.raw(",\"primary_node_id\":")
      writer.uuid(primaryNodeID)
    }
    if let secondaryNodeID {
      writer.raw(",\"secondary_node_id\":")
      writer.uuid(secondaryNodeID)
    }
    if let nodeGroupID {
      writer.raw(",\"node_group_id\":")
      writer.uuid(nodeGroupID)
    }
    if let allocator {
      writer.raw(",\"allocator\":")
      writer.string(allocator)
    }
    writer.raw(",\"tags\":")
    writer.array(tags) { writer, item in writer.string(item) }
    writer.raw(",\"start\":")
    writer.bool(start)
    writer.raw(",\"install\":")
    writer.bool(install)
    writer.raw(",\"check_name\":")
    writer.bool(checkName)
    writer.raw(",\"check_ip\":")
    writer.bool(checkIP)
    writer.raw(",\"wait_for_sync\":")
    writer.bool(waitForSync)
    writer.raw("}")
  }
}
