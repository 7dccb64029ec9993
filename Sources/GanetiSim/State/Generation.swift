import JSON
import Values

// A cluster out of a shape: everything is drawn from the seed, times included, so that two runs can be compared.

extension ClusterState {
  /// The cluster of that shape; a later generation is the cluster after it was built anew.
  init(_ shape: SimulatedCluster.Shape, generation: UInt64 = 0) {
    var random = SeededRandom(seed: shape.seed &+ generation &* 0x5851_f42d_4c95_7f2d)
    let founded = 1_760_000_000 + Double(shape.seed % 1000) * 3600
    self.init(shape, generation: generation, uuid: random.uuid(), founded: founded, random: random)
    for index in 0..<shape.groups {
      let name = index == 0 ? "default" : "rack\(index + 1)"
      groups.append(NodeGroup(uuid: self.random.uuid(), name: name, ctime: founded, mtime: founded))
    }
    for index in 0..<shape.networks {
      networks.append(
        Network(
          uuid: self.random.uuid(), name: "net\(index + 1)", prefix: "198.18.\(index).", ctime: founded, mtime: founded)
      )
    }
    for index in 0..<shape.nodes { addNode(index, founded: founded) }
    var tally = Tally()
    for index in 0..<shape.instances { addInstance(index, founded: founded, &tally) }
    makeRoom()
    recordHistory(founded: founded)
  }

  private mutating func addNode(_ index: Int, founded: Double) {
    let time = founded + Double(index) * 60
    nodes.append(
      Node(
        uuid: random.uuid(), name: "node\(index + 1).\(shape.nodeDomain)", group: groups[index % groups.count].uuid,
        isMaster: index == 0, isCandidate: index < 10, memory: shape.nodeMemory, disk: shape.nodeDisk,
        address: "10.77.\(index / 240).\(11 + index % 240)", ctime: time, mtime: time))
  }

  private mutating func addInstance(_ index: Int, founded: Double, _ tally: inout Tally) {
    let duty = Duty.all[Int(random.next() % UInt64(Duty.all.count))]
    tally.duties[duty.name, default: 0] += 1
    let number = tally.duties[duty.name] ?? 0
    let time = founded + 86_400 + Double(index) * 600
    let group = groups[index % groups.count].uuid
    let members = nodes.filter { $0.group == group }
    let place = index / groups.count % members.count
    var instance = Instance(
      uuid: random.uuid(), name: "\(duty.name)\(number).\(shape.instanceDomain)", primaryNode: members[place].uuid,
      hypervisor: shape.hypervisor, operatingSystem: operatingSystem(), diskTemplate: template(members: members.count),
      ctime: time, mtime: time)
    if instance.diskTemplate == "drbd" {
      instance.secondaryNodes = [members[(place + 1 + index % (members.count - 1)) % members.count].uuid]
    }
    let memory = Int64(random.pick(duty.memory) ?? 1024)
    instance.backendParameters = [
      "minmem": .integer(memory / (random.next() % 4 == 0 ? 2 : 1)), "maxmem": .integer(memory),
      "vcpus": .integer(Int64(random.pick([1, 1, 2, 2, 4, 8]) ?? 1)),
    ]
    if instance.diskTemplate != "diskless" {
      instance.disks.append(newDisk(["size": .integer(Int64(random.pick([5120, 10_240, 20_480]) ?? 10_240))]))
      if let data = duty.data { instance.disks.append(newDisk(["size": .integer(Int64(data)), "name": "data"])) }
    }
    addNICs(to: &instance, index, &tally)
    instance.tags = tags(duty)
    if shape.hypervisor == "kvm" { instance.networkPort = 11_000 + index }
    setState(of: &instance)
    add(instance)
  }

  private mutating func operatingSystem() -> String {
    let system = random.pick(shape.operatingSystems)
    let variant = system.flatMap { random.pick($0.variants) }
    return (system?.name ?? "none") + (variant.map { "+" + $0 } ?? "")
  }

  /// One of the first two templates; DRBD needs a second node.
  private mutating func template(members: Int) -> String {
    let usable = shape.diskTemplates.filter { $0 != "drbd" || members > 1 }.prefix(2)
    return random.pick(Array(usable)) ?? "diskless"
  }

  private mutating func addNICs(to instance: inout Instance, _ index: Int, _ tally: inout Tally) {
    // Every third instance stands in no network: bridged to the cluster's default.
    if networks.isEmpty || index % 3 == 2 {
      instance.nics.append(newNIC([:]))
    } else {
      let network = networks[index % networks.count]
      // The gateway is the first; a network that is used up gives no more addresses.
      let last = tally.addresses[network.uuid, default: 1] + 1
      tally.addresses[network.uuid] = last
      let address: JSONValue = last < 255 ? .string(network.prefix + String(last)) : nil
      instance.nics.append(newNIC(["network": .string(network.name), "ip": address]))
    }
    if random.next() % 5 == 0 {
      instance.nics.append(newNIC(["mode": "bridged", "link": "br1", "vlan": "", "name": "backup"]))
    }
  }

  private mutating func tags(_ duty: Duty) -> [String] {
    let stage = random.pick(["production", "production", "staging", "test"]) ?? "test"
    let owner = random.pick(["alice", "bob", "library", "physics"]) ?? "library"
    return ["env:\(stage)", "owner:\(owner)", "service:\(duty.name)"]
  }

  /// Of a hundred, eighty run, fourteen are stopped, four have crashed and two are offline.
  private mutating func setState(of instance: inout Instance) {
    switch random.next() % 100 {
    case 0..<80:
      instance.adminState = "up"
      instance.isRunning = true
    case 80..<94: instance.adminState = "down"
    case 94..<98: instance.adminState = "up"
    default: instance.adminState = "offline"
    }
    instance.serial = 1 + Int(random.next() % 12)
    instance.mtime += Double(random.next() % 10_000_000)
  }

  /// Gives the nodes what their instances need, and a quarter more.
  private mutating func makeRoom() {
    for index in nodes.indices {
      let usedMemory = nodes[index].memory - freeMemory(nodes[index])
      nodes[index].memory = max(nodes[index].memory, (usedMemory * 5 / 4 + 16_383) / 16_384 * 16_384)
      let usedDisk = nodes[index].disk - freeDisk(nodes[index])
      nodes[index].disk = max(nodes[index].disk, usedDisk * 5 / 4)
    }
  }

  /// The jobs that every cluster begins with.
  private mutating func recordHistory(founded: Double) {
    func reason(_ source: String, _ text: String, _ time: Double) -> Opcode.Reason {
      Opcode.Reason(source: source, text: text, time: Timestamp(seconds: time).microseconds * 1000)
    }
    var founding = Opcode(kind: .clusterPostInit, parameters: [:])
    founding.reasons = [reason("gnt:client:gnt-cluster", "init", founded)]
    record(founding, at: Timestamp(seconds: founded))
    for node in nodes.dropFirst() {
      var opcode = Opcode(
        kind: .nodeAdd,
        parameters: [
          "node_name": .string(node.name), "hv_state": [:], "disk_state": [:], "primary_ip": .string(node.address),
          "secondary_ip": .string(node.address), "readd": false, "master_capable": true, "vm_capable": true,
          "node_setup": false,
        ])
      opcode.subject = node.name
      opcode.reasons = [reason("gnt:client:gnt-node", "add", node.ctime)]
      record(opcode, at: Timestamp(seconds: node.ctime))
    }
  }
}

/// How many there are so far.
private struct Tally {
  /// Instances, by what they are for.
  var duties: [String: Int] = [:]
  /// The last number of the address given last, by network.
  var addresses: [String: Int] = [:]
}

/// What an instance is for, which gives it its name and its measure.
private struct Duty {
  let name: String
  /// MiB to choose from.
  let memory: [Int]
  /// MiB of a second disk.
  var data: Int?

  static let all = [
    Duty(name: "web", memory: [1024, 2048, 4096]), Duty(name: "web", memory: [1024, 2048]),
    Duty(name: "app", memory: [2048, 4096, 8192]), Duty(name: "db", memory: [4096, 8192, 16_384], data: 51_200),
    Duty(name: "cache", memory: [2048, 4096]), Duty(name: "mail", memory: [2048], data: 102_400),
    Duty(name: "ldap", memory: [512, 1024]), Duty(name: "dns", memory: [512]),
    Duty(name: "git", memory: [4096], data: 102_400), Duty(name: "build", memory: [8192], data: 40_960),
    Duty(name: "wiki", memory: [1024]), Duty(name: "monitor", memory: [2048], data: 20_480),
  ]
}
