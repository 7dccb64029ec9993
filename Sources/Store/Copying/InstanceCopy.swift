public import Values

/// An instance as it was read from Ganeti, to be copied.
public struct InstanceCopy: Sendable, Equatable {
  public var ganetiUUID: UUID
  public var name: String
  public var primaryNode: String?
  public var secondaryNode: String?
  public var groupUUID: UUID?
  public var groupName: String?
  public var hypervisor: String?
  public var operatingSystem: String?
  public var diskTemplate: String
  public var vcpus: Int64
  public var memoryMinimum: Int64
  public var memoryMaximum: Int64
  /// A JSON array of `{id, index, name, size_mib, mode}`.
  public var disks: String
  /// A JSON array of `{id, index, name, mac, ip, mode, link, vlan, network}`.
  public var nics: String
  public var tags: [String]
  public var adminState: String
  public var liveStatus: String
  public var ganetiStatus: String?
  public var liveReason: String?
  public var liveMemory: Int64?
  public var liveVCPUs: Int64?
  public var serial: Int64
  public var createdAt: Timestamp?
  public var modifiedAt: Timestamp?
  public var fingerprint: Int64
  public var liveFingerprint: Int64

  public init(
    ganetiUUID: UUID, name: String, primaryNode: String?, secondaryNode: String?, groupUUID: UUID?, groupName: String?,
    hypervisor: String?, operatingSystem: String?, diskTemplate: String, vcpus: Int64, memoryMinimum: Int64,
    memoryMaximum: Int64, disks: String, nics: String, tags: [String], adminState: String, liveStatus: String,
    ganetiStatus: String?, liveReason: String?, liveMemory: Int64?, liveVCPUs: Int64?, serial: Int64,
    createdAt: Timestamp?, modifiedAt: Timestamp?, fingerprint: Int64, liveFingerprint: Int64
  ) {
    self.ganetiUUID = ganetiUUID
    self.name = name
    self.primaryNode = primaryNode
    self.secondaryNode = secondaryNode
    self.groupUUID = groupUUID
    self.groupName = groupName
    self.hypervisor = hypervisor
    self.operatingSystem = operatingSystem
    self.diskTemplate = diskTemplate
    self.vcpus = vcpus
    self.memoryMinimum = memoryMinimum
    self.memoryMaximum = memoryMaximum
    self.disks = disks
    self.nics = nics
    self.tags = tags
    self.adminState = adminState
    self.liveStatus = liveStatus
    self.ganetiStatus = ganetiStatus
    self.liveReason = liveReason
    self.liveMemory = liveMemory
    self.liveVCPUs = liveVCPUs
    self.serial = serial
    self.createdAt = createdAt
    self.modifiedAt = modifiedAt
    self.fingerprint = fingerprint
    self.liveFingerprint = liveFingerprint
  }
}

/// What the copy knows of an object without reading it: enough to tell whether it changed.
public struct KnownFingerprints: Sendable, Equatable {
  public let configuration: Int64
  public let live: Int64
  /// Whether it was marked as gone from Ganeti.
  public let isMissing: Bool

  public init(configuration: Int64, live: Int64, isMissing: Bool = false) {
    self.configuration = configuration
    self.live = live
    self.isMissing = isMissing
  }
}
