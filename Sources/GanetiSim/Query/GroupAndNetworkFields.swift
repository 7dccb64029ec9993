import JSON

/// The fields of node groups (`src/Ganeti/Query/Group.hs`).
enum GroupFields {
  static let table: FieldTable<NodeGroup> = {
    var table = FieldTable<NodeGroup>()
    table.add("name", "Group", .text, "Group name") { group, _ in .string(group.name) }
    table.add("uuid", "UUID", .text, "Group UUID") { group, _ in .string(group.uuid) }
    table.add("alloc_policy", "AllocPolicy", .text, "Allocation policy for group") { group, _ in
      .string(group.allocationPolicy)
    }
    table.add("node_cnt", "Nodes", .number, "Number of nodes") { group, cluster in
      JSONValue(cluster.nodes.count { $0.group == group.uuid })
    }
    table.add("node_list", "NodeList", .other, "List of nodes") { group, cluster in
      JSONValue(cluster.nodes.filter { $0.group == group.uuid }.map(\.name))
    }
    table.add("pinst_cnt", "Instances", .number, "Number of primary instances") { group, cluster in
      JSONValue(cluster.instances.values.count { cluster.node($0.primaryNode)?.group == group.uuid })
    }
    table.add("pinst_list", "InstanceList", .other, "List of primary instances") { group, cluster in
      JSONValue(cluster.orderedInstances.filter { cluster.node($0.primaryNode)?.group == group.uuid }.map(\.name))
    }
    table.add("ipolicy", "InstancePolicy", .other, "Instance policy limitations (merged)") { _, cluster in
      ClusterParameters.policy.with("disk-templates", JSONValue(cluster.shape.diskTemplates))
    }
    table.add("custom_ipolicy", "CustomInstancePolicy", .other, "Custom instance policy limitations") { _, _ in [:] }
    table.add("diskparams", "DiskParameters", .other, "Disk parameters (merged)") { _, _ in ClusterParameters.disk }
    table.add("custom_diskparams", "CustomDiskParameters", .other, "Custom disk parameters") { _, _ in [:] }
    table.add("ndparams", "NDParams", .other, "Node parameters") { _, _ in ClusterParameters.node }
    table.add("custom_ndparams", "CustomNDParams", .other, "Custom node parameters") { _, _ in [:] }
    table.add("tags", "Tags", .other, "Tags") { group, _ in JSONValue(group.tags) }
    table.add("serial_no", "SerialNo", .number, "Group object serial number, incremented on each modification") {
      group, _ in JSONValue(group.serial)
    }
    table.add("ctime", "CTime", .timestamp, "Creation timestamp") { group, _ in .number(group.ctime) }
    table.add("mtime", "MTime", .timestamp, "Modification timestamp") { group, _ in .number(group.mtime) }
    return table
  }()

  /// What `GET /2/groups` gives, in order.
  static let classic = [
    "alloc_policy", "name", "node_cnt", "node_list", "ipolicy", "custom_ipolicy", "diskparams", "custom_diskparams",
    "ndparams", "custom_ndparams", "ctime", "mtime", "uuid", "serial_no", "tags",
  ]
}

/// The fields of networks (`src/Ganeti/Query/Network.hs`).
enum NetworkFields {
  static let table: FieldTable<Network> = {
    var table = FieldTable<Network>()
    table.add("name", "Network", .text, "Name") { network, _ in .string(network.name) }
    table.add("uuid", "UUID", .text, "UUID") { network, _ in .string(network.uuid) }
    table.add("network", "Subnet", .text, "IPv4 subnet") { network, _ in .string(network.prefix + "0/24") }
    table.add("gateway", "Gateway", .other, "IPv4 gateway") { network, _ in .string(network.prefix + "1") }
    table.add("network6", "IPv6Subnet", .other, "IPv6 subnet") { _, _ -> Cell in .unavailable }
    table.add("gateway6", "IPv6Gateway", .other, "IPv6 gateway") { _, _ -> Cell in .unavailable }
    table.add("mac_prefix", "MacPrefix", .other, "MAC address prefix") { _, _ -> Cell in .unavailable }
    table.add("free_count", "FreeCount", .number, "Number of available addresses") { network, cluster in
      JSONValue(256 - taken(in: network, cluster).count)
    }
    table.add("reserved_count", "ReservedCount", .number, "Number of reserved addresses") { network, cluster in
      JSONValue(taken(in: network, cluster).count)
    }
    table.add("map", "Map", .text, "Actual mapping") { network, cluster in
      let taken = taken(in: network, cluster)
      return .string(String((0...255).map { taken.contains($0) ? "X" : "." }))
    }
    table.add("external_reservations", "ExternalReservations", .text, "The external reservations") { network, _ in
      .string(Network.reserved.map { network.prefix + String($0) }.joined(separator: ", "))
    }
    table.add("group_list", "GroupList", .other, "List of nodegroups (group name, NIC mode, NIC link)") {
      network, cluster in
      .array(cluster.groups.map { [.string($0.name), .string(network.mode), .string(network.link), ""] })
    }
    table.add("group_cnt", "NodeGroups", .number, "Number of nodegroups") { _, cluster in
      JSONValue(cluster.groups.count)
    }
    table.add("inst_list", "InstanceList", .other, "List of instances") { network, cluster in
      JSONValue(users(of: network, cluster).map(\.name))
    }
    table.add("inst_cnt", "Instances", .number, "Number of instances") { network, cluster in
      JSONValue(users(of: network, cluster).count)
    }
    table.add("tags", "Tags", .other, "Tags") { network, _ in JSONValue(network.tags) }
    table.add("serial_no", "SerialNo", .number, "Network object serial number, incremented on each modification") {
      network, _ in JSONValue(network.serial)
    }
    table.add("ctime", "CTime", .timestamp, "Creation timestamp") { network, _ in .number(network.ctime) }
    table.add("mtime", "MTime", .timestamp, "Modification timestamp") { network, _ in .number(network.mtime) }
    return table
  }()

  /// What `GET /2/networks` gives, in order.
  static let classic = [
    "name", "network", "gateway", "network6", "gateway6", "mac_prefix", "free_count", "reserved_count", "map",
    "group_list", "inst_list", "external_reservations", "ctime", "mtime", "uuid", "serial_no", "tags",
  ]

  private static func users(of network: Network, _ cluster: ClusterState) -> [Instance] {
    cluster.orderedInstances.filter { $0.nics.contains { $0.network == network.uuid } }
  }

  /// The last numbers of the addresses that are not free.
  private static func taken(in network: Network, _ cluster: ClusterState) -> Set<Int> {
    let addresses = users(of: network, cluster).flatMap(\.nics).filter { $0.network == network.uuid }.compactMap(\.ip)
    return Set(Network.reserved + addresses.compactMap { $0.split(separator: ".").last.flatMap { Int($0) } })
  }
}
