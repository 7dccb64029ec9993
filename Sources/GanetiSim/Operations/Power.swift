import JSON
import Values

// Startup, shutdown and reboot of an instance.

extension OpcodeError {
  /// An instance marked offline takes no part in running and stopping.
  fileprivate static func isOffline(_ instance: Instance) -> OpcodeError {
    .prerequisite(
      "Instance '\(instance.name)' is marked to be offline, can't use instance from outside down, up states",
      "wrong_state")
  }

  /// A node has too little memory free; `purpose` is `starting` or `creating`.
  static func lacksMemory(
    _ node: Node, _ purpose: String, _ instance: String, needed: Int, free: Int
  ) -> OpcodeError {
    .prerequisite(
      "Not enough memory on node \(node.name) for \(purpose) instance \(instance): needed \(needed) MiB, "
        + "available \(free) MiB", "insufficient_resources")
  }
}

extension ClusterState {
  mutating func beginStartup(_ opcode: inout Opcode) throws(OpcodeError) {
    let instance = try beginInstance(&opcode)
    if instance.adminState == "offline" {
      throw .isOffline(instance)
    }
    let node = try requireOnline(instance.primaryNode)
    guard !instance.isRunning else { return }
    let needed = memory(of: instance)
    let free = freeMemory(node)
    if needed > free { throw .lacksMemory(node, "starting", instance.name, needed: needed, free: free) }
  }

  mutating func completeStartup(_ opcode: Opcode, at time: Timestamp) throws(OpcodeError) -> JSONValue {
    let uuid = try uuid(of: opcode)
    let remembers = opcode.parameters["no_remember"] != true
    if remembers, instances[uuid]?.adminState != "up" {
      changeConfiguration(of: uuid, at: time, steps: powerSteps(uuid)) { instance in
        instance.adminState = "up"
        instance.adminStateSource = "admin"
      }
    }
    changeFact(of: uuid) { $0.isRunning = true }
    return nil
  }

  /// Writes of the configuration: the wish, and where there are disks, that they are active or not.
  private func powerSteps(_ uuid: String) -> Int { instances[uuid]?.disks.isEmpty ?? true ? 1 : 2 }

  mutating func beginShutdown(_ opcode: inout Opcode) throws(OpcodeError) {
    let instance = try beginInstance(&opcode)
    let isForced = opcode.parameters["force"] == true
    if instance.adminState == "offline", !isForced {
      throw .isOffline(instance)
    }
    if opcode.parameters["ignore_offline_nodes"] != true { _ = try requireOnline(instance.primaryNode) }
  }

  mutating func completeShutdown(_ opcode: Opcode, at time: Timestamp) throws(OpcodeError) -> JSONValue {
    let uuid = try uuid(of: opcode)
    if opcode.parameters["no_remember"] != true, instances[uuid]?.adminState == "up" {
      let source = opcode.parameters["admin_state_source"]?.string ?? "admin"
      changeConfiguration(of: uuid, at: time, steps: powerSteps(uuid)) { instance in
        instance.adminState = "down"
        instance.adminStateSource = source
      }
    }
    changeFact(of: uuid) { $0.isRunning = false }
    return nil
  }

  mutating func beginReboot(_ opcode: inout Opcode) throws(OpcodeError) {
    let instance = try beginInstance(&opcode)
    if instance.adminState == "offline" {
      throw .isOffline(instance)
    }
    _ = try requireOnline(instance.primaryNode)
  }

  mutating func completeReboot(_ opcode: Opcode, at time: Timestamp) throws(OpcodeError) -> JSONValue {
    let uuid = try uuid(of: opcode)
    if opcode.parameters["reboot_type"] != "soft" || instances[uuid]?.adminState != "up" {
      changeConfiguration(of: uuid, at: time) { $0.adminState = "up" }
    }
    changeFact(of: uuid) { $0.isRunning = true }
    return nil
  }
}
