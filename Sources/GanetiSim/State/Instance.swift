import JSON

/// An instance as the cluster's configuration and its hypervisor know it.
struct Instance: Sendable {
  struct Disk: Sendable {
    var uuid: String
    var name: String?
    /// MiB.
    var size: Int
    var mode = "rw"
  }

  struct NIC: Sendable {
    var uuid: String
    var name: String?
    var mac: String
    var ip: String?
    /// What was set at the NIC: `mode`, `link` and `vlan`, each only where it was.
    var parameters: JSONValue = [:]
    /// The UUID of the network.
    var network: String?
  }

  let uuid: String
  var name: String
  /// `up`, `down` or `offline`: the wish.
  var adminState = "down"
  var adminStateSource = "admin"
  /// The fact.
  var isRunning = false
  /// UUIDs of nodes.
  var primaryNode: String
  var secondaryNodes: [String] = []
  var hypervisor: String
  var operatingSystem: String
  var diskTemplate: String
  var disks: [Disk] = []
  var nics: [NIC] = []
  var backendParameters: JSONValue = [:]
  var hypervisorParameters: JSONValue = [:]
  var osParameters: JSONValue = [:]
  var networkPort: Int?
  var tags: [String] = []
  var ctime: Double
  var mtime: Double
  var serial = 1

  /// MiB on each of its nodes, with 128 MiB of metadata for each DRBD disk.
  var diskUsage: Int {
    diskTemplate == "diskless" ? 0 : disks.reduce(0) { $0 + $1.size + (diskTemplate == "drbd" ? 128 : 0) }
  }
}
