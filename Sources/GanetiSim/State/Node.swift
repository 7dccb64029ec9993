/// A node as the cluster's configuration and its own daemon know it.
struct Node: Sendable {
  let uuid: String
  var name: String
  /// The UUID of its group.
  var group: String
  var isMaster = false
  var isCandidate = true
  var isDrained = false
  /// Marked offline: never asked anything.
  var isOffline = false
  /// Whether its daemon answers.
  var isReachable = true
  /// MiB.
  var memory: Int
  var disk: Int
  var processors = 32
  var address: String
  var tags: [String] = []
  var ctime: Double
  var mtime: Double
  var serial = 1

  /// Ganeti's letter for its role.
  var role: String {
    if isMaster { return "M" }
    if isOffline { return "O" }
    if isDrained { return "D" }
    return isCandidate ? "C" : "R"
  }

  /// The role as `/2/nodes/NAME/role` gives and takes it.
  var roleName: String {
    switch role {
    case "M": "master"
    case "C": "master-candidate"
    case "D": "drained"
    case "O": "offline"
    default: "regular"
    }
  }

  /// Whether new instances may be put there.
  var takesInstances: Bool { !isOffline && !isDrained && isReachable }
}

/// A node group.
struct NodeGroup: Sendable {
  let uuid: String
  var name: String
  var allocationPolicy = "preferred"
  var tags: [String] = []
  var ctime: Double
  var mtime: Double
  var serial = 1
}

/// An IPv4 network of 256 addresses, connected to every group.
struct Network: Sendable {
  let uuid: String
  var name: String
  /// The first three numbers of its addresses, with a dot at the end.
  var prefix: String
  var mode = "bridged"
  var link = "br0"
  var tags: [String] = []
  var ctime: Double
  var mtime: Double
  var serial = 1

  /// The addresses that belong to no instance: the network's, the gateway's and the broadcast's.
  static let reserved = [0, 1, 255]
}
