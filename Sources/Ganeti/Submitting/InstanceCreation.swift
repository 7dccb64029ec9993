import JSON

/// What an instance shall be: the parameters of `POST /2/instances` (OP_INSTANCE_CREATE).
///
/// `wait_for_sync`, `name_check` and `ip_check` are always said: their defaults differ between versions of Ganeti.
public struct InstanceCreation: Sendable, Equatable {
  /// Fully qualified.
  public var name: String
  /// `diskless`, `file`, `sharedfile`, `plain`, `drbd`, …
  public var diskTemplate: String
  public var disks: [Disk]
  public var nics: [NIC]
  /// `name+variant`.
  public var operatingSystem: String
  /// Nil for the cluster's default, as all that follows.
  public var hypervisor: String?
  public var primaryNode: String?
  public var secondaryNode: String?
  /// Chooses the nodes in their stead; `.` for the cluster's own. Excludes `primaryNode`.
  public var iallocator: String?
  /// The node group within which the allocator chooses.
  public var group: String?
  public var vcpus: Int?
  /// MiB.
  public var minimumMemory: Int?
  /// MiB.
  public var maximumMemory: Int?
  /// A JSON object.
  public var hypervisorParameters: String?
  /// A JSON object.
  public var osParameters: String?
  public var tags: [String]
  public var start: Bool
  public var noInstall: Bool
  public var nameCheck: Bool
  public var ipCheck: Bool
  /// Whether the job waits until DRBD disks are in step.
  public var waitForSync: Bool

  public struct Disk: Sendable, Equatable {
    /// MiB.
    public var size: Int
    /// `rw` or `ro`.
    public var mode: String?
    public var name: String?
    public var spindles: Int?

    public init(size: Int, mode: String? = nil, name: String? = nil, spindles: Int? = nil) {
      self.size = size
      self.mode = mode
      self.name = name
      self.spindles = spindles
    }
  }

  /// Nil everywhere is a NIC as the cluster has them by default.
  public struct NIC: Sendable, Equatable {
    public var mac: String?
    /// An address, or `pool` for a free one of `network`.
    public var ip: String?
    public var mode: String?
    public var link: String?
    public var vlan: String?
    /// Excludes `mode` and `link`.
    public var network: String?
    public var name: String?

    public init(
      mac: String? = nil, ip: String? = nil, mode: String? = nil, link: String? = nil, vlan: String? = nil,
      network: String? = nil, name: String? = nil
    ) {
      self.mac = mac
      self.ip = ip
      self.mode = mode
      self.link = link
      self.vlan = vlan
      self.network = network
      self.name = name
    }
  }

  public init(
    name: String, diskTemplate: String, disks: [Disk], nics: [NIC], operatingSystem: String,
    hypervisor: String? = nil, primaryNode: String? = nil, secondaryNode: String? = nil, iallocator: String? = nil,
    group: String? = nil, vcpus: Int? = nil, minimumMemory: Int? = nil, maximumMemory: Int? = nil,
    hypervisorParameters: String? = nil, osParameters: String? = nil, tags: [String] = [], start: Bool = true,
    noInstall: Bool = false, nameCheck: Bool = false, ipCheck: Bool = false, waitForSync: Bool = true
  ) {
    self.name = name
    self.diskTemplate = diskTemplate
    self.disks = disks
    self.nics = nics
    self.operatingSystem = operatingSystem
    self.hypervisor = hypervisor
    self.primaryNode = primaryNode
    self.secondaryNode = secondaryNode
    self.iallocator = iallocator
    self.group = group
    self.vcpus = vcpus
    self.minimumMemory = minimumMemory
    self.maximumMemory = maximumMemory
    self.hypervisorParameters = hypervisorParameters
    self.osParameters = osParameters
    self.tags = tags
    self.start = start
    self.noInstall = noInstall
    self.nameCheck = nameCheck
    self.ipCheck = ipCheck
    self.waitForSync = waitForSync
  }
}
