extension SimulatedCluster {
  /// What a cluster is made of. The same shape gives the same cluster, to the last UUID and MAC address.
  public struct Shape: Sendable {
    /// The cluster's name.
    public var name: String
    /// How many nodes; `node1` is the master.
    public var nodes: Int
    /// How many node groups; the first is `default`, the others `rack2`, `rack3`, … Nodes are dealt out in turn.
    public var groups: Int
    public var instances: Int
    /// How many IPv4 networks, connected to every group, of 254 addresses each.
    public var networks: Int
    /// What everything random is drawn from.
    public var seed: UInt64
    /// The domain of the nodes' names; `node1.` and so on stand before it.
    public var nodeDomain: String
    /// The domain of the instances' names; `web1.`, `db2.` and so on stand before it.
    public var instanceDomain: String
    /// The one hypervisor that is enabled: `kvm`, `xen-pvm`, `xen-hvm`, `lxc`, `chroot` or `fake`.
    public var hypervisor = "kvm"
    /// The disk templates that are enabled; instances are dealt out over the first two.
    public var diskTemplates = ["drbd", "plain", "diskless", "file", "sharedfile"]
    public var operatingSystems = [
      OperatingSystem(name: "debootstrap", variants: ["bookworm", "trixie"], parameters: ["packages"]),
      OperatingSystem(name: "image", variants: ["alma9", "ubuntu2404"], parameters: ["url"]),
    ]
    /// Those who may log in.
    public var users = [User(name: "gwm", password: "gwm")]
    /// Names that DNS does not know: a create with `name_check` fails for them.
    public var unresolvable: Set<String> = []
    /// How many jobs may be waiting or running at once.
    public var maximumRunningJobs = 20
    /// Memory of each node, in MiB.
    public var nodeMemory = 262_144
    /// Disk of each node, in MiB.
    public var nodeDisk = 8_388_608

    /// A cluster of that name, whose nodes and instances are in the domain of that name.
    public init(name: String, nodes: Int = 3, groups: Int = 1, instances: Int = 30, networks: Int = 1, seed: UInt64 = 1)
    {
      self.name = name
      self.nodes = max(nodes, 1)
      self.groups = min(max(groups, 1), self.nodes)
      self.instances = max(instances, 0)
      self.networks = min(max(networks, 0), 250)
      self.seed = seed
      nodeDomain = name
      instanceDomain = name
    }
  }

  /// One who may log in at the cluster's RAPI.
  public struct User: Sendable {
    public var name: String
    public var password: String
    /// Whether it may change something (Ganeti's option `write`), or only read.
    public var mayWrite: Bool

    public init(name: String, password: String, mayWrite: Bool = true) {
      self.name = name
      self.password = password
      self.mayWrite = mayWrite
    }
  }

  /// An operating system definition that is on all nodes.
  public struct OperatingSystem: Sendable {
    public var name: String
    public var variants: [String]
    /// The names of the parameters it takes.
    public var parameters: [String]

    public init(name: String, variants: [String], parameters: [String] = []) {
      self.name = name
      self.variants = variants
      self.parameters = parameters
    }
  }
}
