import JSON
import Values

extension ClusterState {
  /// What an opcode checks and does first, when it has its locks.
  mutating func begin(_ opcode: inout Opcode, at time: Timestamp) throws(OpcodeError) {
    switch opcode.kind {
    case .instanceCreate: try beginCreate(&opcode, at: time)
    case .instanceRemove: try beginInstance(&opcode)
    case .instanceStartup: try beginStartup(&opcode)
    case .instanceShutdown: try beginShutdown(&opcode)
    case .instanceReboot: try beginReboot(&opcode)
    case .instanceModify: try beginModify(&opcode, at: time)
    case .nodeModify: try beginNodeModify(&opcode, at: time)
    case .tagsSet, .tagsDelete: try beginTags(opcode)
    case .clusterPostInit, .nodeAdd, .osDiagnose: break
    }
    if opcode.isDryRun == true {
      opcode.note(" - INFO: dry-run mode requested, not actually executing the operation", at: time)
    }
  }

  /// What an opcode has done when its time is over, and its result.
  mutating func complete(_ opcode: inout Opcode, at time: Timestamp) throws(OpcodeError) -> JSONValue {
    if opcode.kind == .instanceCreate { return try completeCreate(&opcode, at: time) }
    if opcode.isDryRun == true { return nil }
    switch opcode.kind {
    case .instanceRemove:
      remove(try uuid(of: opcode))
      return nil
    case .instanceStartup: return try completeStartup(opcode, at: time)
    case .instanceShutdown: return try completeShutdown(opcode, at: time)
    case .instanceReboot: return try completeReboot(opcode, at: time)
    case .instanceModify: return try completeModify(&opcode, at: time)
    case .nodeModify: return try completeNodeModify(opcode, at: time)
    case .tagsSet, .tagsDelete: return try completeTags(opcode, at: time)
    case .clusterPostInit: return true
    case .instanceCreate, .nodeAdd: return nil
    case .osDiagnose: return operatingSystemNames
    }
  }

  /// Finds the instance that the opcode names and notes its UUID beside the name, as Ganeti does.
  @discardableResult
  mutating func beginInstance(_ opcode: inout Opcode) throws(OpcodeError) -> Instance {
    let name = opcode.parameters["instance_name"]?.string ?? ""
    guard let instance = instance(name) else { throw .unknown("Instance", name) }
    var members = opcode.parameters.members ?? []
    let place = members.firstIndex { $0.name == "instance_name" } ?? -1
    members.insert(.init("instance_uuid", .string(instance.uuid)), at: place + 1)
    opcode.parameters = .object(members)
    return instance
  }

  /// The instance that was found at the beginning; it may be gone since.
  func uuid(of opcode: Opcode) throws(OpcodeError) -> String {
    guard let uuid = opcode.parameters["instance_uuid"]?.string, instances[uuid] != nil else {
      throw .unknown("Instance", opcode.parameters["instance_name"]?.string ?? "")
    }
    return uuid
  }

  func requireOnline(_ uuid: String) throws(OpcodeError) -> Node {
    guard let node = node(uuid) else { throw .unknown("Node", uuid) }
    if node.isOffline { throw .prerequisite("Can't use offline node: \(node.name)", "wrong_state") }
    if !node.isReachable {
      throw .prerequisite(
        "Error checking node \(node.name): Error while executing backend function", "environment_error")
    }
    return node
  }

  /// `name+variant` of all that are installed, in order.
  var operatingSystemNames: JSONValue {
    let names = shape.operatingSystems.flatMap { system in system.variants.map { system.name + "+" + $0 } }
    return JSONValue(names.sorted())
  }
}
