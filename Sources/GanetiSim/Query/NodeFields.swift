import JSON

/// The fields of nodes (`src/Ganeti/Query/Node.hs`).
enum NodeFields {
  static let table: FieldTable<Node> = {
    var table = FieldTable<Node>()
    addConfiguration(to: &table)
    addInstances(to: &table)
    addLive(to: &table)
    return table
  }()

  /// What `GET /2/nodes` gives, in order.
  static let classic = [
    "name", "offline", "master_candidate", "drained", "dtotal", "dfree", "sptotal", "spfree", "mtotal", "mnode",
    "mfree",
    "pinst_cnt", "sinst_cnt", "ctotal", "cnos", "cnodes", "csockets", "pip", "sip", "role", "pinst_list", "sinst_list",
    "master_capable", "vm_capable", "ndparams", "group.uuid", "ctime", "mtime", "uuid", "serial_no", "tags",
  ]

  private static func addConfiguration(to table: inout FieldTable<Node>) {
    table.add("name", "Node", .text, "Node name") { node, _ in .string(node.name) }
    table.add("uuid", "UUID", .text, "Node UUID") { node, _ in .string(node.uuid) }
    table.add(
      "role", "Role", .text,
      "Node role; \"M\" for master, \"C\" for a master candidate, \"R\" for a regular, "
        + "\"D\" for drained, and \"O\" for offline node"
    ) { node, _ in .string(node.role) }
    table.add("offline", "Offline", .bool, "Whether node is marked offline") { node, _ in .bool(node.isOffline) }
    table.add("drained", "Drained", .bool, "Whether node is drained") { node, _ in .bool(node.isDrained) }
    table.add("master", "IsMaster", .bool, "Whether node is master") { node, _ in .bool(node.isMaster) }
    table.add("master_candidate", "MasterC", .bool, "Whether node is a master candidate") { node, _ in
      .bool(node.isCandidate)
    }
    table.add("master_capable", "MasterCapable", .bool, "Whether node can become a master candidate") { _, _ in true }
    table.add("vm_capable", "VMCapable", .bool, "Whether node can host instances") { _, _ in true }
    table.add("powered", "Powered", .bool, "Whether node is thought to be powered on") { _, _ -> Cell in .unavailable }
    table.add("pip", "PrimaryIP", .text, "Primary IP address") { node, _ in .string(node.address) }
    table.add("sip", "SecondaryIP", .text, "Secondary IP address") { node, _ in .string(node.address) }
    table.add("group", "Group", .text, "Node group") { node, cluster in JSONValue(cluster.group(node.group)?.name) }
    table.add("group.uuid", "GroupUUID", .text, "UUID of node group") { node, _ in .string(node.group) }
    table.add("ndparams", "NodeParameters", .other, "Merged node parameters") { _, _ in ClusterParameters.node }
    table.add("custom_ndparams", "CustomNodeParameters", .other, "Custom node parameters") { _, _ in [:] }
    table.add("hv_state", "HypervisorState", .other, "Hypervisor state") { _, _ -> Cell in .unavailable }
    table.add("disk_state", "DiskState", .other, "Disk state") { _, _ -> Cell in .unavailable }
    table.add("tags", "Tags", .other, "Tags") { node, _ in JSONValue(node.tags) }
    table.add("serial_no", "SerialNo", .number, "Node object serial number, incremented on each modification") {
      node, _ in JSONValue(node.serial)
    }
    table.add("ctime", "CTime", .timestamp, "Creation timestamp") { node, _ in .number(node.ctime) }
    table.add("mtime", "MTime", .timestamp, "Modification timestamp") { node, _ in .number(node.mtime) }
  }

  private static func addInstances(to table: inout FieldTable<Node>) {
    table.add("pinst_cnt", "Pinst", .number, "Number of instances with this node as primary") { node, cluster in
      JSONValue(cluster.instances.values.count { $0.primaryNode == node.uuid })
    }
    table.add("sinst_cnt", "Sinst", .number, "Number of instances with this node as secondary") { node, cluster in
      JSONValue(cluster.instances.values.count { $0.secondaryNodes.contains(node.uuid) })
    }
    table.add("pinst_list", "PriInstances", .other, "List of instances with this node as primary") { node, cluster in
      JSONValue(cluster.orderedInstances.filter { $0.primaryNode == node.uuid }.map(\.name))
    }
    table.add("sinst_list", "SecInstances", .other, "List of instances with this node as secondary") { node, cluster in
      JSONValue(cluster.orderedInstances.filter { $0.secondaryNodes.contains(node.uuid) }.map(\.name))
    }
  }

  private static func addLive(to table: inout FieldTable<Node>) {
    func live(
      _ name: String, _ title: String, _ kind: Field<Node>.Kind, _ doc: String,
      _ read: @escaping @Sendable (Node, ClusterState) -> Cell
    ) {
      table.add(name, title, kind, doc) { node, cluster -> Cell in
        if node.isOffline { return .offline }
        return node.isReachable ? read(node, cluster) : .noData
      }
    }
    func live(
      _ name: String, _ title: String, _ kind: Field<Node>.Kind, _ doc: String,
      value: @escaping @Sendable (Node, ClusterState) -> JSONValue
    ) {
      live(name, title, kind, doc) { .value(value($0, $1)) }
    }
    live(
      "bootid", "BootID", .text,
      "Random UUID renewed for each system reboot, can be used for detecting reboots by "
        + "tracking changes"
    ) { node, _ in .string(node.uuid) }
    live("mtotal", "MTotal", .unit, "Total amount of memory of physical machine") { node, _ in JSONValue(node.memory) }
    live("mnode", "MNode", .unit, "Amount of memory used by node (dom0 for Xen)") { _, _ in
      JSONValue(ClusterParameters.nodeOwnMemory)
    }
    live("mfree", "MFree", .unit, "Memory available for instance allocations") { node, cluster in
      JSONValue(cluster.freeMemory(node))
    }
    live("dtotal", "DTotal", .unit, "Total storage space on storage unit for instance disk allocations") { node, _ in
      JSONValue(node.disk)
    }
    live("dfree", "DFree", .unit, "Available storage space on storage unit") { node, cluster in
      JSONValue(cluster.freeDisk(node))
    }
    live("sptotal", "SpTotal", .number, "Number of spindles in volume group (if exclusive storage)") { _, _ in .noData }
    live("spfree", "SpFree", .number, "Number of free spindles in volume group (if exclusive storage)") { _, _ in
      .noData
    }
    live("ctotal", "CTotal", .number, "Number of logical processors") { node, _ in JSONValue(node.processors) }
    live("cnos", "CNOs", .number, "Number of logical processors used by the node OS (dom0 for Xen)") { node, _ in
      JSONValue(node.processors)
    }
    live("cnodes", "CNodes", .number, "Number of NUMA domains on node (if exported by hypervisor)") { _, _ in 1 }
    live("csockets", "CSockets", .number, "Number of physical CPU sockets (if exported by hypervisor)") { _, _ in 1 }
  }
}
