public import Values

/// An instance, as `/2/query/instance` tells it.
public struct InstanceRecord: Sendable, Equatable {
  public var uuid: UUID
  /// Whether it is only reserved: nothing runs or will by itself. Its texts may be empty; its status is `ADMIN_down`.
  public var isForthcoming: Bool
  public var name: String
  public var primaryNode: String
  public var secondaryNodes: [String]
  /// The primary node's group.
  public var group: String?
  public var groupUUID: UUID?
  public var hypervisor: String
  public var operatingSystem: String
  public var diskTemplate: String
  /// The wish: `up`, `down` or `offline`.
  public var adminState: String
  /// Who wished it, `admin` or `user`; nil from versions that do not note it.
  public var adminStateSource: String?
  public var vcpus: Int64
  /// MiB.
  public var minimumMemory: Int64
  /// MiB.
  public var maximumMemory: Int64
  public var disks: [Disk]
  public var nics: [NIC]
  /// The console's port, where the hypervisor gives one.
  public var networkPort: Int64?
  public var tags: [String]
  public var createdAt: Timestamp?
  public var modifiedAt: Timestamp?
  public var serial: Int64
  /// What was set for this instance alone, as JSON objects; nil from versions that do not tell.
  public var customHypervisorParameters: String?
  public var customBackendParameters: String?
  public var customOSParameters: String?
  /// A JSON array with an object for each NIC.
  public var customNICParameters: String?
  /// Hash of everything above, as it came: the same from both ways of reading.
  public var fingerprint: UInt64
  /// What the hypervisor says; nil when only the configuration was asked for.
  public var live: InstanceLive?

  public struct Disk: Sendable, Equatable {
    public var uuid: UUID?
    public var name: String?
    /// MiB.
    public var size: Int64
    public var spindles: Int64?
  }

  public struct NIC: Sendable, Equatable {
    public var uuid: UUID?
    public var name: String?
    public var mac: String
    public var ip: String?
    /// `bridged`, `routed`, `openvswitch`, …
    public var mode: String?
    public var link: String?
    public var vlan: String?
    public var networkUUID: UUID?
    public var networkName: String?
    /// Nil where the NIC is not bridged.
    public var bridge: String?
  }
}

/// What runs.
public struct InstanceLive: Sendable, Equatable {
  /// Ganeti's word: `running`, `ADMIN_down`, `ERROR_nodedown`, …
  public var status: Field<String>
  public var isRunning: Field<Bool>
  /// MiB.
  public var memory: Field<Int64>
  public var vcpus: Field<Int64>
  public var fingerprint: UInt64
}
