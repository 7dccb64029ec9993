import JSON
import Values

// Roles of nodes (OP_NODE_SET_PARAMS) and tags of everything (OP_TAGS_SET, OP_TAGS_DEL).

extension ClusterState {
  mutating func beginNodeModify(_ opcode: inout Opcode, at time: Timestamp) throws(OpcodeError) {
    let name = opcode.parameters["node_name"]?.string ?? ""
    guard let node = node(name) else { throw .unknown("Node", name) }
    if node.isMaster {
      throw .prerequisite("The master role can be changed only via master-failover", "wrong_input")
    }
    if node.isOffline, opcode.parameters["offline"] != true {
      opcode.note(
        " - WARNING: Transitioning node from offline to online state without using re-add. Please make sure the "
          + "node is healthy!", at: time)
    }
    var members = opcode.parameters.members ?? []
    members.insert(.init("node_uuid", .string(node.uuid)), at: 1)
    opcode.parameters = .object(members)
  }

  mutating func completeNodeModify(_ opcode: Opcode, at time: Timestamp) throws(OpcodeError) -> JSONValue {
    guard let index = opcode.parameters["node_uuid"]?.string.flatMap(nodeIndex) else { return [] }
    let former = nodes[index]
    // One flag at most is set; setting one clears the others. A node that comes back fills the pool of candidates.
    changeNode(index, at: time, steps: 2) { node in
      let comesBack = (node.isOffline || node.isDrained) && opcode.parameters["master_candidate"] == false
      node.isCandidate = opcode.parameters["master_candidate"] == true || comesBack
      node.isDrained = opcode.parameters["drained"] == true
      node.isOffline = opcode.parameters["offline"] == true
    }
    let node = nodes[index]
    let flags = [
      ("master_candidate", former.isCandidate, node.isCandidate), ("drained", former.isDrained, node.isDrained),
      ("offline", former.isOffline, node.isOffline),
    ]
    return .array(
      flags.filter { $0.1 != $0.2 }.map { [.string($0.0), $0.2 ? "True" : "False"] })
  }

  func beginTags(_ opcode: Opcode) throws(OpcodeError) {
    let tags = (opcode.parameters["tags"]?.array ?? []).compactMap(\.string)
    for tag in tags {
      if tag.isEmpty { throw OpcodeError(kind: "TagError", arguments: ["Tags cannot be empty"]) }
      if tag.utf8.count > 128 { throw OpcodeError(kind: "TagError", arguments: ["Tag too long (>128)"]) }
      guard tag.utf8.allSatisfy(ClusterState.isTagByte) else {
        throw OpcodeError(kind: "TagError", arguments: ["Tag contains invalid characters"])
      }
    }
    let present = try self.tags(of: opcode)
    if opcode.kind == .tagsDelete, let missing = tags.first(where: { !present.contains($0) }) {
      throw .prerequisite("Tag(s) '\(missing)' not found", "unknown_entity")
    }
  }

  mutating func completeTags(_ opcode: Opcode, at time: Timestamp) throws(OpcodeError) -> JSONValue {
    let given = (opcode.parameters["tags"]?.array ?? []).compactMap(\.string)
    let isSetting = opcode.kind == .tagsSet
    func changed(_ tags: [String]) -> [String] {
      let others = tags.filter { !given.contains($0) }
      return isSetting ? Set(others + given).sorted() : others
    }
    let name = opcode.parameters["name"]?.string ?? ""
    switch opcode.parameters["kind"]?.string {
    case "instance":
      guard let instance = instance(name) else { throw .unknown("Instance", name) }
      changeConfiguration(of: instance.uuid, at: time) { $0.tags = changed($0.tags) }
    case "node":
      guard let index = nodeIndex(name) else { throw .unknown("Node", name) }
      changeNode(index, at: time) { $0.tags = changed($0.tags) }
    case "nodegroup":
      guard let index = groupIndex(name) else { throw .notFound("Node group", name) }
      groups[index].tags = changed(groups[index].tags)
      groups[index].serial += 1
      groups[index].mtime = time.seconds
    case "network":
      guard let index = networkIndex(name) else { throw .notFound("Network", name) }
      networks[index].tags = changed(networks[index].tags)
      networks[index].serial += 1
      networks[index].mtime = time.seconds
    default:
      tags = changed(tags)
      mtime = time.seconds
    }
    return nil
  }

  private func tags(of opcode: Opcode) throws(OpcodeError) -> [String] {
    let name = opcode.parameters["name"]?.string ?? ""
    guard let kind = opcode.parameters["kind"]?.string, let tags = tags(kind: kind, name: name) else {
      switch opcode.parameters["kind"] {
      case "instance": throw .unknown("Instance", name)
      case "node": throw .unknown("Node", name)
      case "nodegroup": throw .notFound("Node group", name)
      default: throw .notFound("Network", name)
      }
    }
    return tags
  }

  /// The tags of an object; nil when there is none of that name.
  func tags(kind: String, name: String) -> [String]? {
    switch kind {
    case "instance": instance(name)?.tags
    case "node": node(name)?.tags
    case "nodegroup": group(name)?.tags
    case "network": networkIndex(name).map { networks[$0].tags }
    default: tags
    }
  }

  /// Letters, digits and `.+*/:@_-` (`constants.TAG_CHARS`).
  private static func isTagByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: ".+*/:@_-".utf8.contains(byte)
    }
  }
}
