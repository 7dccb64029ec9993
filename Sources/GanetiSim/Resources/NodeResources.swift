import JSON

extension Router {
  static let nodeRoutes: [Route] = [
    Route(
      "/2/nodes",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard try call.flag("bulk") else {
            return list(cluster.nodes.map(\.name).sorted(), under: "nodes", key: "id")
          }
          return objects(cluster.nodes, NodeFields.table, NodeFields.classic, cluster)
        }
      ]),
    Route(
      "/2/nodes/*",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard let node = cluster.node(call.name) else { throw .notFound }
          let object = NodeFields.table.object(NodeFields.classic, node, cluster)
          return .value(object.with("secondary_ip", .string(node.address)))
        }
      ]),
    Route(
      "/2/nodes/*/role",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard let node = cluster.node(call.name) else {
            throw Refusal(status: 500, message: "list index out of range")
          }
          return .value(.string(node.roleName))
        },
        "PUT": change { (cluster, call) throws(Refusal) in
          .job(cluster.submit(try role(call), at: call.time))
        },
      ]),
    Route("/2/nodes/*/tags", tagMethods(kind: "node", handler: "nodes_name_tags")),
  ]

  static let groupAndNetworkRoutes: [Route] = [
    Route(
      "/2/groups",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard try call.flag("bulk") else { return list(cluster.groups.map(\.name), under: "groups", key: "name") }
          return objects(cluster.groups, GroupFields.table, GroupFields.classic, cluster)
        }
      ]),
    Route(
      "/2/groups/*",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard let group = cluster.group(call.name) else { throw .notFound }
          return .value(GroupFields.table.object(GroupFields.classic, group, cluster))
        }
      ]),
    Route("/2/groups/*/tags", tagMethods(kind: "nodegroup", handler: "groups_name_tags")),
    Route(
      "/2/networks",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard try call.flag("bulk") else { return list(cluster.networks.map(\.name), under: "networks", key: "name") }
          return objects(cluster.networks, NetworkFields.table, NetworkFields.classic, cluster)
        }
      ]),
    Route(
      "/2/networks/*",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard let index = cluster.networkIndex(call.name) else { throw .notFound }
          return .value(NetworkFields.table.object(NetworkFields.classic, cluster.networks[index], cluster))
        }
      ]),
    Route("/2/networks/*/tags", tagMethods(kind: "network", handler: "networks_name_tags")),
  ]

  /// The short list of a kind of object: names and where more is to be had.
  static func list(_ names: [String], under collection: String, key: String) -> Answer {
    .value(.array(names.map { .object([.init(key, .string($0)), .init("uri", .string("/2/\(collection)/\($0)"))]) }))
  }

  /// The long list of a kind of object.
  private static func objects<Row>(
    _ rows: [Row], _ table: FieldTable<Row>, _ names: [String], _ cluster: ClusterState
  ) -> Answer {
    .value(.array(rows.map { table.object(names, $0, cluster) }))
  }

  /// The role in the body, which is a string on its own, as flags of an opcode.
  private static func role(_ call: Call) throws(Refusal) -> Opcode {
    guard let role = call.body?.string else {
      throw .badRequest("Body contents: Type is '\((call.body ?? nil).pythonType)', but 'str' is expected")
    }
    let flag: (String, JSONValue)? =
      switch role {
      case "regular": ("master_candidate", false)
      case "master-candidate": ("master_candidate", true)
      case "drained": ("drained", true)
      case "offline": ("offline", true)
      default: nil
      }
    guard let flag else { throw .badRequest("Can't set '\(role)' role") }
    var opcode = Opcode(
      kind: .nodeModify,
      parameters: [
        "node_name": .string(call.name), "force": .bool(try call.flag("force")), flag.0: flag.1,
        "auto_promote": .bool(try call.flag("auto-promote")),
      ])
    opcode.reasons = call.reasons(handler: "nodes_name_role")
    opcode.subject = call.name
    opcode.lock = "node/\(call.name)"
    return opcode
  }
}
