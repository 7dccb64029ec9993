import JSON
import Values

// Change of an instance's configuration (OP_INSTANCE_SET_PARAMS): parameters, NICs and disks.

extension ClusterState {
  mutating func beginModify(_ opcode: inout Opcode, at time: Timestamp) throws(OpcodeError) {
    let wish = opcode.parameters
    let changes = ["beparams", "hvparams", "osparams", "nics", "disks"].contains { name in
      !(wish[name]?.members ?? []).isEmpty || !(wish[name]?.array ?? []).isEmpty
    }
    guard changes || wish["os_name"] != nil || wish["offline"] != nil else {
      throw .prerequisite("No changes submitted", "wrong_input")
    }
    let instance = try beginInstance(&opcode)
    let node = try requireOnline(instance.primaryNode)
    try ClusterState.checkBackend(wish["beparams"])
    if let parameters = wish["osparams"], parameters != [:] {
      try checkOperatingSystem(instance.operatingSystem, parameters: [parameters], node: node.name)
    }
    if wish["offline"] != nil, instance.adminState == "up" {
      throw .prerequisite(
        "Instance '\(instance.name)' is marked to be up, can't change to offline without being down first",
        "wrong_state")
    }
    for change in wish["nics"]?.array ?? [] where change[0] == "add" || change[0] == "modify" {
      if let network = change[2]?["network"]?.string, networkIndex(network) == nil {
        throw .prerequisite("Network '\(network)' not found", "unknown_entity")
      }
    }
    if instance.isRunning, wish["disks"]?.array?.contains(where: { $0[0] == "remove" }) ?? false {
      throw .prerequisite(
        "Instance '\(instance.name)' is marked to be up, can't remove volume from a running instance without using "
          + "hotplug", "wrong_state")
    }
    try checkIndices(wish["nics"], "NIC", count: instance.nics.count)
    try checkIndices(wish["disks"], "disk", count: instance.disks.count)
    fillIn(&opcode, for: instance, at: time)
  }

  private func checkIndices(_ changes: JSONValue?, _ what: String, count: Int) throws(OpcodeError) {
    for change in changes?.array ?? [] where change[0] != "add" {
      let index = change[1]?.integer ?? -1
      guard count > 0, index < count else {
        throw .execution("Got \(what) index \(index), but there are only \(count)")
      }
    }
  }

  /// Decides what the wish left open, and writes it into the opcode, as Ganeti does.
  private mutating func fillIn(_ opcode: inout Opcode, for instance: Instance, at time: Timestamp) {
    let nics = (opcode.parameters["nics"]?.array ?? []).map { change -> JSONValue in
      guard change[0] == "add", var wish = change[2] else { return change }
      if wish["mac"] == nil { wish = wish.with("mac", .string(random.mac(prefix: ClusterState.macPrefix))) }
      if wish["ip"] == "pool", let network = wish["network"]?.string.flatMap(networkIndex).map({ networks[$0] }),
        let address = freeAddress(of: network)
      {
        wish = wish.with("ip", .string(address))
        opcode.note(" - INFO: Chose IP \(address) from network \(network.name)", at: time)
      }
      return ["add", change[1] ?? -1, wish]
    }
    var count = instance.disks.count
    let disks = (opcode.parameters["disks"]?.array ?? []).map { change -> JSONValue in
      guard change[0] == "add", let wish = change[2] else { return change }
      opcode.note("* disk \(count), size \(wish["size"]?.integer ?? 0)M", at: time)
      opcode.note(" - INFO: Waiting for instance \(instance.name) to sync disks", at: time)
      opcode.note(" - INFO: Instance \(instance.name)'s disks are in sync", at: time)
      count += 1
      let whole = wish.with("mode", wish["mode"] ?? "rw").with("dev_type", .string(instance.diskTemplate))
      return ["add", change[1] ?? -1, whole]
    }
    opcode.parameters = opcode.parameters.with("nics", .array(nics)).with("disks", .array(disks))
    if !disks.isEmpty, instance.diskTemplate.hasSuffix("file") {
      opcode.parameters = opcode.parameters.with("file_driver", "loop")
    }
  }

  mutating func completeModify(_ opcode: inout Opcode, at time: Timestamp) throws(OpcodeError) -> JSONValue {
    let uuid = try uuid(of: opcode)
    guard var instance = instances[uuid] else { return [] }
    var result: [JSONValue] = []
    for (prefix, list) in [("be", "beparams"), ("hv", "hvparams"), ("os", "osparams")] {
      for member in opcode.parameters[list]?.members ?? [] {
        set(member, in: list, of: &instance)
        result.append([.string("\(prefix)/\(member.name)"), member.value])
      }
    }
    if let system = opcode.parameters["os_name"]?.string {
      // Neither checked nor reported.
      instance.operatingSystem = system
    }
    if let isOffline = opcode.parameters["offline"]?.bool {
      instance.adminState = isOffline ? "offline" : "down"
      result.append(["admin_state", .string(isOffline ? "offline" : "down")])
    }
    for change in opcode.parameters["nics"]?.array ?? [] { result += changeNICs(of: &instance, change) }
    for change in opcode.parameters["disks"]?.array ?? [] { result += changeDisks(of: &instance, change) }
    let changed = instance
    changeConfiguration(of: uuid, at: time) { $0 = changed }
    return .array(result)
  }

  private func set(_ member: JSONValue.Member, in list: String, of instance: inout Instance) {
    func changed(_ parameters: JSONValue) -> JSONValue {
      member.value == "default" ? parameters.without(member.name) : parameters.with(member.name, member.value)
    }
    switch list {
    case "beparams": instance.backendParameters = changed(instance.backendParameters)
    case "hvparams": instance.hypervisorParameters = changed(instance.hypervisorParameters)
    default: instance.osParameters = changed(instance.osParameters)
    }
  }

  private mutating func changeNICs(of instance: inout Instance, _ change: JSONValue) -> [JSONValue] {
    let wish = change[2] ?? [:]
    let index = place(change, in: instance.nics.count)
    switch change[0] {
    case "add":
      var nic = newNIC(wish)
      // Unlike at creation, the whole set is kept.
      let filled = ClusterParameters.nic.merged(with: nic.parameters)
      nic.parameters = filled
      instance.nics.append(nic)
      let text =
        "add:mac=\(nic.mac),ip=\(nic.ip ?? "None"),mode=\(filled["mode"]?.string ?? ""),"
        + "link=\(filled["link"]?.string ?? ""),network=\(nic.network ?? "None")"
      return [[.string("nic.\(instance.nics.count - 1)"), .string(text)]]
    case "remove":
      instance.nics.remove(at: index)
      return [[.string("NIC/\(index)"), "remove"]]
    default:
      let former = instance.nics[index]
      var given = former.parameters
      given = given.with("mac", .string(former.mac)).with("name", JSONValue(former.name)).with(
        "ip", JSONValue(former.ip))
      given = given.with("network", JSONValue(former.network))
      var nic = newNIC(given.merged(with: wish))
      nic.uuid = former.uuid
      nic.parameters = ClusterParameters.nic.merged(with: nic.parameters)
      instance.nics[index] = nic
      let filled = ["link", "mode", "vlan"].map { JSONValue.Member($0, nic.parameters[$0] ?? nil) }
      let others = (wish.members ?? []).filter { nic.parameters[$0.name] == nil }
      return (others + filled).map { [.string("nic.\($0.name)/\(index)"), $0.value] }
    }
  }

  private mutating func changeDisks(of instance: inout Instance, _ change: JSONValue) -> [JSONValue] {
    let wish = change[2] ?? [:]
    let index = place(change, in: instance.disks.count)
    switch change[0] {
    case "add":
      let disk = newDisk(wish)
      instance.disks.append(disk)
      return [[.string("disk/\(instance.disks.count - 1)"), .string("add:size=\(disk.size),mode=\(disk.mode)")]]
    case "remove":
      instance.disks.remove(at: index)
      return [[.string("disk/\(index)"), "remove"]]
    default:
      if let mode = wish["mode"]?.string { instance.disks[index].mode = mode }
      if let name = wish["name"] { instance.disks[index].name = name.string }
      return (wish.members ?? []).map { [.string("disk.\($0.name)/\(index)"), $0.value] }
    }
  }

  /// The index that a change names; −1 is the last.
  private func place(_ change: JSONValue, in count: Int) -> Int {
    let index = Int(change[1]?.integer ?? -1)
    return index < 0 ? max(count - 1, 0) : min(index, max(count - 1, 0))
  }
}
