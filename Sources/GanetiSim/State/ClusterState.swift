import JSON
import Values

/// All that a simulated cluster is, apart from its server. Names and UUIDs both resolve, as in Ganeti.
struct ClusterState: Sendable {
  let shape: SimulatedCluster.Shape
  /// How often it was built anew.
  let generation: UInt64
  var uuid: String
  var ctime: Double
  var mtime: Double
  var tags: [String] = []
  var nodes: [Node] = []
  var groups: [NodeGroup] = []
  var networks: [Network] = []
  private(set) var instances: [String: Instance] = [:]
  /// UUIDs in the natural order of the names, in which Ganeti lists instances: `web2` before `web10`.
  private(set) var instanceOrder: [String] = []
  private var instanceNames: [String: String] = [:]
  var rows = RowCache()
  var random: SeededRandom
  var queue = JobQueue()
  var filters: [JobFilter] = []
  /// False while the server is stopped: whoever waits gives up.
  var isServing = true
  /// How long `/2/jobs/ID/wait` waits for a change.
  var longPollLimit = Duration.seconds(10)

  /// A cluster of which nothing is there yet but itself.
  init(_ shape: SimulatedCluster.Shape, generation: UInt64, uuid: String, founded: Double, random: SeededRandom) {
    self.shape = shape
    self.generation = generation
    self.uuid = uuid
    (ctime, mtime) = (founded, founded)
    self.random = random
  }

  static let macPrefix = "aa:00:00"
}

// MARK: - Finding

extension ClusterState {
  func instance(_ reference: String) -> Instance? {
    if let found = instances[reference] { return found }
    if let uuid = instanceNames[reference] { return instances[uuid] }
    // A short name that begins just one.
    let candidates = instanceOrder.filter { instances[$0]?.name.hasPrefix(reference + ".") ?? false }
    return candidates.count == 1 ? candidates.first.flatMap { instances[$0] } : nil
  }

  func node(_ reference: String) -> Node? { nodeIndex(reference).map { nodes[$0] } }

  func nodeIndex(_ reference: String) -> Int? {
    nodes.firstIndex { $0.uuid == reference || $0.name == reference }
  }

  func nodeName(_ uuid: String) -> String { node(uuid)?.name ?? uuid }

  func groupIndex(_ reference: String) -> Int? { groups.firstIndex { $0.uuid == reference || $0.name == reference } }

  func group(_ reference: String) -> NodeGroup? { groupIndex(reference).map { groups[$0] } }

  func group(ofNode uuid: String) -> NodeGroup? { node(uuid).flatMap { group($0.group) } }

  func networkIndex(_ reference: String) -> Int? {
    networks.firstIndex { $0.uuid == reference || $0.name == reference }
  }

  /// The instances in the order of their names.
  var orderedInstances: [Instance] { instanceOrder.compactMap { instances[$0] } }

  /// The values of a whole instance's backend parameters.
  func filledBackendParameters(_ instance: Instance) -> JSONValue {
    ClusterParameters.backend.merged(with: instance.backendParameters)
  }

  /// MiB that the instance takes while it runs.
  func memory(of instance: Instance) -> Int {
    Int(instance.backendParameters["maxmem"]?.integer ?? ClusterParameters.defaultMemory)
  }

  /// MiB that a node has left for instances.
  func freeMemory(_ node: Node) -> Int {
    var free = node.memory - ClusterParameters.nodeOwnMemory
    for instance in instances.values where instance.primaryNode == node.uuid && instance.isRunning {
      free -= memory(of: instance)
    }
    return free
  }

  /// MiB of disk that a node has left.
  func freeDisk(_ node: Node) -> Int {
    var free = node.disk
    for instance in instances.values
    where instance.primaryNode == node.uuid || instance.secondaryNodes.contains(node.uuid) {
      free -= instance.diskUsage
    }
    return free
  }
}

// MARK: - Changing

extension ClusterState {
  mutating func add(_ instance: Instance) {
    instances[instance.uuid] = instance
    instanceNames[instance.name] = instance.uuid
    place(instance)
  }

  private mutating func place(_ instance: Instance) {
    var range = instanceOrder.startIndex..<instanceOrder.endIndex
    while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
      let isBefore = naturallyPrecedes(instance.name, instances[instanceOrder[middle]]?.name ?? "")
      range = isBefore ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    instanceOrder.insert(instance.uuid, at: range.lowerBound)
  }

  mutating func remove(_ uuid: String) {
    guard let instance = instances.removeValue(forKey: uuid) else { return }
    instanceNames[instance.name] = nil
    instanceOrder.removeAll { $0 == uuid }
    rows.forget(uuid)
  }

  /// Changes what the hypervisor would see: neither serial number nor time of change move.
  mutating func changeFact(of uuid: String, _ change: (inout Instance) -> Void) {
    guard var instance = instances[uuid] else { return }
    let former = instance.name
    change(&instance)
    instances[uuid] = instance
    rows.forget(uuid)
    guard former != instance.name else { return }
    instanceNames[former] = nil
    instanceNames[instance.name] = uuid
    instanceOrder.removeAll { $0 == uuid }
    place(instance)
  }

  /// Changes the configuration, in `steps` writes of it.
  mutating func changeConfiguration(
    of uuid: String, at time: Timestamp, steps: Int = 1, _ change: (inout Instance) -> Void
  ) {
    changeFact(of: uuid) { instance in
      change(&instance)
      instance.serial += steps
      instance.mtime = time.seconds
    }
  }

  /// Changes a node; what its instances show may depend on it.
  mutating func changeNode(_ index: Int, at time: Timestamp, steps: Int = 1, _ change: (inout Node) -> Void) {
    change(&nodes[index])
    nodes[index].serial += steps
    nodes[index].mtime = time.seconds
    rows.forgetAll()
  }
}

/// Whether a name stands before another when runs of digits are compared as numbers (`utils.NiceSort`).
func naturallyPrecedes(_ left: String, _ right: String) -> Bool {
  var left = left.utf8[...]
  var right = right.utf8[...]
  func number(_ text: inout Substring.UTF8View) -> Int {
    let digits = text.prefix { (48...57).contains($0) }.prefix(18)
    text = text.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }
  while let first = left.first, let second = right.first {
    if (48...57).contains(first), (48...57).contains(second) {
      let first = number(&left)
      let second = number(&right)
      if first != second { return first < second }
    } else if first != second {
      return first < second
    } else {
      left.removeFirst()
      right.removeFirst()
    }
  }
  return left.isEmpty && !right.isEmpty
}

extension Timestamp {
  /// Seconds since 1970, as Ganeti's `ctime` and `mtime`.
  var seconds: Double { Double(microseconds) / 1_000_000 }

  /// Ganeti's pair of seconds and microseconds.
  var pair: JSONValue { [.integer(microseconds / 1_000_000), .integer(microseconds % 1_000_000)] }
}
