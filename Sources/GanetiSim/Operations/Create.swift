import JSON
import Values

// Creation of an instance (OP_INSTANCE_CREATE). It stands in lists from the time at which its job runs.

extension ClusterState {
  mutating func beginCreate(_ opcode: inout Opcode, at time: Timestamp) throws(OpcodeError) {
    let wish = opcode.parameters
    let name = (wish["instance_name"]?.string ?? "").lowercased()
    if wish["name_check"] == true, shape.unresolvable.contains(name) {
      throw .prerequisite("The given name (\(name)) does not resolve: Name or service not known", "resolver_error")
    }
    opcode.parameters = wish.with("helper_startup_timeout", 300).with("helper_shutdown_timeout", 7200)
    let template = wish["disk_template"]?.string ?? shape.diskTemplates.first ?? "diskless"
    guard shape.diskTemplates.contains(template) else {
      let enabled = shape.diskTemplates.joined(separator: ",")
      throw .prerequisite(
        "Disk template '\(template)' is not enabled in cluster. Enabled disk templates are: \(enabled)", nil)
    }
    if instances.values.contains(where: { $0.name == name }) {
      throw .prerequisite("Instance '\(name)' is already in the cluster", "already_exists")
    }
    try ClusterState.checkBackend(wish["beparams"])
    let nodes = try choose(for: &opcode, template: template, name: name, at: time)
    if let hypervisor = wish["hypervisor"]?.string, hypervisor != shape.hypervisor {
      throw .prerequisite(
        "Selected hypervisor (\(hypervisor)) not enabled in the cluster (\(shape.hypervisor))", "wrong_state")
    }
    do throws(OpcodeError) {
      try checkCreate(opcode, node: nodes[0])
    } catch {
      // The node is asked while the job runs: it fails at its end.
      return
    }
    if opcode.isDryRun != true { add(newInstance(opcode, name: name, template: template, nodes: nodes, at: time)) }
    noteCreation(&opcode, name: name, at: time)
  }

  mutating func completeCreate(_ opcode: inout Opcode, at time: Timestamp) throws(OpcodeError) -> JSONValue {
    let wish = opcode.parameters
    opcode.parameters =
      wish
      .with("osparams_private", wish["osparams_private"] ?? [:])
      .with("osparams_secret", .object((wish["osparams_secret"]?.members ?? []).map { .init($0.name, nil) }))
    let nodes = [wish["pnode_uuid"], wish["snode_uuid"]].compactMap { $0?.string }
    guard let node = nodes.first.flatMap(node) else { return nil }
    try checkCreate(opcode, node: node)
    if opcode.isDryRun == true { return JSONValue(nodes) }
    let name = (opcode.parameters["instance_name"]?.string ?? "").lowercased()
    guard let instance = instances.values.first(where: { $0.name == name }) else { return nil }
    if opcode.parameters["start"] == true, opcode.parameters["no_install"] != true {
      changeConfiguration(of: instance.uuid, at: time, steps: 1 + instance.disks.count) { $0.adminState = "up" }
      changeFact(of: instance.uuid) { $0.isRunning = true }
      opcode.note("* starting instance...", at: time)
    }
    return JSONValue(([instance.primaryNode] + instance.secondaryNodes).map(nodeName))
  }

  /// The nodes it is put on, primary first, which are also noted in the opcode.
  private func choose(
    for opcode: inout Opcode, template: String, name: String, at time: Timestamp
  ) throws(OpcodeError) -> [Node] {
    let wish = opcode.parameters
    let memory = Int(wish["beparams"]?["maxmem"]?.integer ?? ClusterParameters.defaultMemory)
    var chosen: [Node] = []
    if let primary = wish["pnode"]?.string {
      if wish["iallocator"] != nil { throw .prerequisite("Do not specify both, iallocator and node", "wrong_input") }
      guard let node = node(primary) else { throw .unknown("Node", primary) }
      chosen.append(try requireOnline(node.uuid))
      if template == "drbd" {
        guard let secondary = wish["snode"]?.string else {
          throw .prerequisite("The networked disk templates need a mirror node", "wrong_input")
        }
        guard let node = self.node(secondary) else { throw .unknown("Node", secondary) }
        chosen.append(try requireOnline(node.uuid))
      }
    } else {
      if let group = wish["group_name"]?.string, self.group(group) == nil {
        throw .prerequisite(
          "Can't compute nodes using iallocator 'hail': Request failed: Wrong number of elems found with name "
            + group, "insufficient_resources")
      }
      chosen = allocate(count: template == "drbd" ? 2 : 1, memory: memory, group: wish["group_name"]?.string)
      guard !chosen.isEmpty else {
        throw .prerequisite(
          "Can't compute nodes using iallocator 'hail': Request failed: No valid allocation solutions, failure "
            + "reasons: FailMem: \(nodes.count)", "insufficient_resources")
      }
      let names = chosen.map(\.name).joined(separator: ", ")
      opcode.note(" - INFO: Selected nodes for instance \(name) via iallocator hail: \(names)", at: time)
    }
    opcode.parameters = wish.with("pnode", .string(chosen[0].name)).with("pnode_uuid", .string(chosen[0].uuid))
    if chosen.count > 1 {
      opcode.parameters = opcode.parameters
        .with("snode", .string(chosen[1].name)).with("snode_uuid", .string(chosen[1].uuid))
    }
    return chosen
  }

  /// The emptiest nodes of one group, as `hail` would roughly choose.
  private func allocate(count: Int, memory: Int, group: String?) -> [Node] {
    let groups = groups.filter { candidate in
      group.map { candidate.name == $0 || candidate.uuid == $0 } ?? (candidate.allocationPolicy != "unallocable")
    }
    let choices = groups.map { group in
      nodes.filter { $0.group == group.uuid && $0.takesInstances && freeMemory($0) >= memory }
        .sorted { (-freeMemory($0), $0.name) < (-freeMemory($1), $1.name) }
    }
    let fitting = choices.filter { $0.count >= count }
    return fitting.max { freeMemory($0[0]) < freeMemory($1[0]) }.map { Array($0.prefix(count)) } ?? []
  }

  /// What Ganeti checks while the job runs already.
  private func checkCreate(_ opcode: Opcode, node: Node) throws(OpcodeError) {
    try checkPolicy(opcode, node: node)
    let wish = opcode.parameters
    if wish["start"] == true, wish["no_install"] != true, instance(wish["instance_name"]?.string ?? "") == nil {
      let needed = Int(wish["beparams"]?["maxmem"]?.integer ?? ClusterParameters.defaultMemory)
      let free = freeMemory(node)
      let name = wish["instance_name"]?.string ?? ""
      if needed > free { throw .lacksMemory(node, "creating", name, needed: needed, free: free) }
    }
    try checkOperatingSystem(
      wish["os_type"]?.string, parameters: [wish["osparams"], wish["osparams_secret"], wish["osparams_private"]],
      node: node.name)
  }

  private func checkPolicy(_ opcode: Opcode, node: Node) throws(OpcodeError) {
    let limits = ClusterParameters.policy["minmax"]?[0]
    let backend = ClusterParameters.backend.merged(with: opcode.parameters["beparams"] ?? [:])
    let disks = opcode.parameters["disks"]?.array ?? []
    var values = [
      ("memory-size", backend["maxmem"]?.integer ?? 0), ("cpu-count", backend["vcpus"]?.integer ?? 0),
      ("disk-count", Int64(disks.count)), ("nic-count", Int64(opcode.parameters["nics"]?.array?.count ?? 0)),
    ]
    values += disks.map { ("disk-size", $0["size"]?.integer ?? 0) }
    guard opcode.parameters["ignore_ipolicy"] != true, let group = group(node.group) else { return }
    for (name, value) in values {
      let least = limits?["min"]?[name]?.integer ?? 0
      let most = limits?["max"]?[name]?.integer ?? .max
      if value < least || value > most {
        throw .prerequisite(
          "Instance allocation to group \(group.uuid) (\(group.name)) violates policy: \(name) value \(value) is not "
            + "in range [\(least), \(most)]", "wrong_input")
      }
    }
  }

  /// Every parameter must be one.
  static func checkBackend(_ parameters: JSONValue?) throws(OpcodeError) {
    for member in parameters?.members ?? [] where ClusterParameters.backend[member.name] == nil {
      throw OpcodeError(kind: "TypeEnforcementError", arguments: ["Unknown parameter '\(member.name)'"])
    }
  }

  /// What the OS scripts on the node say of a system and its parameters.
  func checkOperatingSystem(_ name: String?, parameters: [JSONValue?], node: String) throws(OpcodeError) {
    let parts = (name ?? "").split(separator: "+", maxSplits: 1)
    let base = parts.first.map(String.init) ?? ""
    func refused(_ why: String) -> OpcodeError {
      .execution("OS Parameters validation failed on node \(node): \(why)")
    }
    guard let system = shape.operatingSystems.first(where: { $0.name == base }) else {
      throw refused("Directory for OS \(base) not found in search path")
    }
    guard parts.count == 2 else { throw refused("OS name '\(base)' must include a variant") }
    guard system.variants.contains(String(parts[1])) else {
      throw refused("Variant \(parts[1]) is not supported by the OS \(base)")
    }
    let given = parameters.flatMap { $0?.members ?? [] }.map(\.name)
    let unknown = given.filter { !system.parameters.contains($0) }
    if !unknown.isEmpty {
      throw refused("The following parameters are not supported by the OS \(base): \(unknown.joined(separator: ", "))")
    }
  }

  private mutating func newInstance(
    _ opcode: Opcode, name: String, template: String, nodes: [Node], at time: Timestamp
  ) -> Instance {
    let wish = opcode.parameters
    var instance = Instance(
      uuid: random.uuid(), name: name, primaryNode: nodes[0].uuid, secondaryNodes: nodes.dropFirst().map(\.uuid),
      hypervisor: shape.hypervisor, operatingSystem: wish["os_type"]?.string ?? "", diskTemplate: template,
      ctime: time.seconds, mtime: time.seconds)
    instance.backendParameters = wish["beparams"] ?? [:]
    instance.hypervisorParameters = wish["hvparams"] ?? [:]
    instance.osParameters = wish["osparams"] ?? [:]
    instance.tags = (wish["tags"]?.array ?? []).compactMap(\.string).sorted()
    for disk in wish["disks"]?.array ?? [] { instance.disks.append(newDisk(disk)) }
    for nic in wish["nics"]?.array ?? [] { instance.nics.append(newNIC(nic)) }
    return instance
  }

  mutating func newDisk(_ wish: JSONValue) -> Instance.Disk {
    Instance.Disk(
      uuid: random.uuid(), name: wish["name"]?.string, size: Int(wish["size"]?.integer ?? 0),
      mode: wish["mode"]?.string ?? "rw")
  }

  mutating func newNIC(_ wish: JSONValue) -> Instance.NIC {
    let network = wish["network"]?.string.flatMap(networkIndex).map { networks[$0] }
    var nic = Instance.NIC(uuid: random.uuid(), name: wish["name"]?.string, mac: wish["mac"]?.string ?? "auto")
    if nic.mac == "auto" || nic.mac == "generate" { nic.mac = random.mac(prefix: ClusterState.macPrefix) }
    nic.ip = wish["ip"]?.string
    nic.network = network?.uuid
    if nic.ip == "pool" { nic.ip = network.flatMap(freeAddress) }
    for name in ["mode", "link", "vlan"] {
      if let value = wish[name], !value.isNull { nic.parameters = nic.parameters.with(name, value) }
    }
    if let network {
      nic.parameters = nic.parameters.with("mode", .string(network.mode)).with("link", .string(network.link))
    }
    return nic
  }

  /// The lowest address of the network that nobody has.
  func freeAddress(of network: Network) -> String? {
    let used = Set(instances.values.flatMap(\.nics).filter { $0.network == network.uuid }.compactMap(\.ip))
    return (0...255).lazy.filter { !Network.reserved.contains($0) }.map { network.prefix + String($0) }
      .first { !used.contains($0) }
  }

  private func noteCreation(_ opcode: inout Opcode, name: String, at time: Timestamp) {
    guard opcode.isDryRun != true else { return }
    let disks = opcode.parameters["disks"]?.array ?? []
    for (index, disk) in disks.enumerated() {
      opcode.note("* disk \(index), size \(disk["size"]?.integer ?? 0)M", at: time)
    }
    opcode.note("* creating instance disks...", at: time)
    opcode.note("adding instance \(name) to cluster config", at: time)
    opcode.note("adding disks to cluster config", at: time)
    if !disks.isEmpty {
      opcode.note(" - INFO: Waiting for instance \(name) to sync disks", at: time)
      opcode.note(" - INFO: Instance \(name)'s disks are in sync", at: time)
      opcode.note("* running the instance OS create scripts...", at: time)
    }
  }
}
