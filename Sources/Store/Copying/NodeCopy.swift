public import Values

/// A node as it was read from Ganeti, to be copied. Sizes are MiB.
public struct NodeCopy: Sendable, Equatable {
  public var ganetiUUID: UUID
  public var name: String
  public var groupUUID: UUID?
  public var role: String
  public var isMasterCapable: Bool
  public var isVMCapable: Bool
  public var primaryIP: String?
  public var secondaryIP: String?
  public var tags: [String]
  public var primaryInstanceCount: Int64
  public var secondaryInstanceCount: Int64
  public var serial: Int64
  public var createdAt: Timestamp?
  public var modifiedAt: Timestamp?
  public var liveStatus: String
  public var liveReason: String?
  public var memoryTotal: Int64?
  public var memoryFree: Int64?
  public var memoryNode: Int64?
  public var diskTotal: Int64?
  public var diskFree: Int64?
  public var cpus: Int64?
  public var fingerprint: Int64
  public var liveFingerprint: Int64

  public init(
    ganetiUUID: UUID, name: String, groupUUID: UUID?, role: String, isMasterCapable: Bool, isVMCapable: Bool,
    primaryIP: String?, secondaryIP: String?, tags: [String], primaryInstanceCount: Int64,
    secondaryInstanceCount: Int64, serial: Int64, createdAt: Timestamp?, modifiedAt: Timestamp?, liveStatus: String,
    liveReason: String?, memoryTotal: Int64?, memoryFree: Int64?, memoryNode: Int64?, diskTotal: Int64?,
    diskFree: Int64?, cpus: Int64?, fingerprint: Int64, liveFingerprint: Int64
  ) {
    self.ganetiUUID = ganetiUUID
    self.name = name
    self.groupUUID = groupUUID
    self.role = role
    self.isMasterCapable = isMasterCapable
    self.isVMCapable = isVMCapable
    self.primaryIP = primaryIP
    self.secondaryIP = secondaryIP
    self.tags = tags
    self.primaryInstanceCount = primaryInstanceCount
    self.secondaryInstanceCount = secondaryInstanceCount
    self.serial = serial
    self.createdAt = createdAt
    self.modifiedAt = modifiedAt
    self.liveStatus = liveStatus
    self.liveReason = liveReason
    self.memoryTotal = memoryTotal
    self.memoryFree = memoryFree
    self.memoryNode = memoryNode
    self.diskTotal = diskTotal
    self.diskFree = diskFree
    self.cpus = cpus
    self.fingerprint = fingerprint
    self.liveFingerprint = liveFingerprint
  }
}

/// A node group as it was read from Ganeti, to be copied.
public struct GroupCopy: Sendable, Equatable {
  public var ganetiUUID: UUID
  public var name: String
  public var allocationPolicy: String
  public var tags: [String]
  public var fingerprint: Int64

  public init(ganetiUUID: UUID, name: String, allocationPolicy: String, tags: [String], fingerprint: Int64) {
    self.ganetiUUID = ganetiUUID
    self.name = name
    self.allocationPolicy = allocationPolicy
    self.tags = tags
    self.fingerprint = fingerprint
  }
}
