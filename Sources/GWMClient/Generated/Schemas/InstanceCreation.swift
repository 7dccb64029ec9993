// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    public static let kvm = Hypervisor(rawValue: "kvm")
    public static let xenPvm = Hypervisor(rawValue: "xen-pvm")
    public static let xenHvm = Hypervisor(rawValue: "xen-hvm")
    public static let lxc = Hypervisor(rawValue: "lxc")
    public static let chroot = Hypervisor(rawValue: "chroot")
    public static let fake = Hypervisor(rawValue: "fake")

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
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
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          name = try HostName.read(&reader)
          continue
        }
        if reader.nameIs("nics") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          if let value = try reader.array(maxItems: 8, { (reader) throws(JSONSyntaxError) in try NewNic.read(&reader) }) {
            nics = value
          }
          continue
        }
        if reader.nameIs("tags") {
          if seen0 & 1 << 13 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 13
          if let value = try reader.array(maxItems: 100, { (reader) throws(JSONSyntaxError) in try Tag.read(&reader) }) {
            tags = value
          }
          continue
        }
      case 5:
        if reader.nameIs("disks") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          if let value = try reader.array(maxItems: 16, { (reader) throws(JSONSyntaxError) in try NewDisk.read(&reader) }) {
            disks = value
          }
          continue
        }
        if reader.nameIs("vcpus") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          vcpus = try reader.integer(minimum: 1, maximum: 1024)
          continue
        }
        if reader.nameIs("start") {
          if seen0 & 1 << 14 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 14
          if let value = try reader.bool() { start = value }
          continue
        }
      case 7:
        if reader.nameIs("install") {
          if seen0 & 1 << 15 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 15
          if let value = try reader.bool() { install = value }
          continue
        }
      case 8:
        if reader.nameIs("check_ip") {
          if seen0 & 1 << 17 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 17
          if let value = try reader.bool() { checkIP = value }
          continue
        }
      case 9:
        if reader.nameIs("allocator") {
          if seen0 & 1 << 12 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 12
          allocator = try Word.read(&reader)
          continue
        }
      case 10:
        if reader.nameIs("cluster_id") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          clusterID = try ID.read(&reader)
          continue
        }
        if reader.nameIs("memory_mib") {
          if seen0 & 1 << 7 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 7
          memoryMiB = try MemorySize.read(&reader)
          continue
        }
        if reader.nameIs("hypervisor") {
          if seen0 & 1 << 8 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 8
          hypervisor = try reader.word(Hypervisor.self)
          continue
        }
        if reader.nameIs("check_name") {
          if seen0 & 1 << 16 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 16
          if let value = try reader.bool() { checkName = value }
          continue
        }
      case 13:
        if reader.nameIs("disk_template") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          diskTemplate = try reader.word(DiskTemplate.self)
          continue
        }
        if reader.nameIs("node_group_id") {
          if seen0 & 1 << 11 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 11
          nodeGroupID = try ID.read(&reader)
          continue
        }
        if reader.nameIs("wait_for_sync") {
          if seen0 & 1 << 18 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 18
          if let value = try reader.bool() { waitForSync = value }
          continue
        }
      case 15:
        if reader.nameIs("primary_node_id") {
          if seen0 & 1 << 9 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 9
          primaryNodeID = try ID.read(&reader)
          continue
        }
      case 16:
        if reader.nameIs("operating_system") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          operatingSystem = try Word.read(&reader)
          continue
        }
      case 17:
        if reader.nameIs("secondary_node_id") {
          if seen0 & 1 << 10 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 10
          secondaryNodeID = try ID.read(&reader)
          continue
        }
      default: break
      }
      try reader.unknown(knowing: names)
    }
    if seen0 & 1 << 0 == 0 { reader.missing("cluster_id") }
    if seen0 & 1 << 1 == 0 { reader.missing("name") }
    if seen0 & 1 << 3 == 0 { reader.missing("disk_template") }
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

  private static let names = [
    "cluster_id",
    "name",
    "operating_system",
    "disk_template",
    "disks",
    "nics",
    "vcpus",
    "memory_mib",
    "hypervisor",
    "primary_node_id",
    "secondary_node_id",
    "node_group_id",
    "allocator",
    "tags",
    "start",
    "install",
    "check_name",
    "check_ip",
    "wait_for_sync",
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
