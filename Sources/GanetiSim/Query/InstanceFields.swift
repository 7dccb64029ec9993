import JSON

/// The fields of instances (`src/Ganeti/Query/Instance.hs`); `console` is left out.
enum InstanceFields {
  static let table: FieldTable<Instance> = {
    var table = FieldTable<Instance>()
    addIdentity(to: &table)
    addPlace(to: &table)
    addLive(to: &table)
    addParameters(to: &table)
    addDisks(to: &table)
    addNICs(to: &table)
    return table
  }()

  /// What `GET /2/instances` gives, in order.
  static let classic = [
    "name", "admin_state", "os", "pnode", "snodes", "disk_template", "nic.ips", "nic.macs", "nic.modes",
    "nic.uuids", "nic.names", "nic.links", "nic.networks", "nic.networks.names", "nic.bridges", "network_port",
    "disk.sizes", "disk.spindles", "disk_usage", "disk.uuids", "disk.names", "beparams", "hvparams", "oper_state",
    "oper_ram", "oper_vcpus", "status", "custom_hvparams", "custom_beparams", "custom_nicparams", "ctime", "mtime",
    "uuid", "serial_no", "tags",
  ]

  private static func addIdentity(to table: inout FieldTable<Instance>) {
    table.add("name", "Instance", .text, "Instance name") { instance, _ in .string(instance.name) }
    table.add("uuid", "UUID", .text, "Instance UUID") { instance, _ in .string(instance.uuid) }
    table.add("admin_state", "InstanceState", .text, "Desired state of instance") { instance, _ in
      .string(instance.adminState)
    }
    table.add(
      "admin_state_source", "InstanceStateSource", .text,
      "Who last changed the desired state of the instance"
    ) { instance, _ in .string(instance.adminStateSource) }
    table.add("admin_up", "Autostart", .bool, "Desired state of instance") { instance, _ in
      .bool(instance.adminState == "up")
    }
    table.add("disks_active", "DisksActive", .bool, "Desired state of instance disks") { instance, _ in
      .bool(instance.adminState == "up")
    }
    table.add("forthcoming", "Forthcoming", .bool, "whether the Instance is forthcoming") { _, _ in false }
    table.add("os", "OS", .text, "Operating system") { instance, _ in .string(instance.operatingSystem) }
    table.add("hypervisor", "Hypervisor", .text, "Hypervisor name") { instance, _ in .string(instance.hypervisor) }
    table.add("disk_template", "Disk_template", .text, "Instance disk template") { instance, _ in
      .string(instance.diskTemplate)
    }
    table.add(
      "disk_usage", "DiskUsage", .unit,
      "Total disk space used by instance on each of its nodes; this is not the disk size visible to the "
        + "instance, but the usage on the node"
    ) { instance, _ in JSONValue(instance.diskUsage) }
    table.add("network_port", "Network_port", .other, "Instance network port if available (e.g. for VNC console)") {
      instance, _ in JSONValue(instance.networkPort)
    }
    table.add("tags", "Tags", .other, "Tags") { instance, _ in JSONValue(instance.tags) }
    table.add("serial_no", "SerialNo", .number, "Instance object serial number, incremented on each modification") {
      instance, _ in JSONValue(instance.serial)
    }
    table.add("ctime", "CTime", .timestamp, "Creation timestamp") { instance, _ in .number(instance.ctime) }
    table.add("mtime", "MTime", .timestamp, "Modification timestamp") { instance, _ in .number(instance.mtime) }
  }

  private static func addPlace(to table: inout FieldTable<Instance>) {
    table.add("pnode", "Primary_node", .text, "Primary node") { instance, cluster in
      .string(cluster.nodeName(instance.primaryNode))
    }
    table.add("pnode.group", "PrimaryNodeGroup", .text, "Primary node's group") { instance, cluster in
      JSONValue(cluster.group(ofNode: instance.primaryNode)?.name)
    }
    table.add("pnode.group.uuid", "PrimaryNodeGroupUUID", .text, "Primary node's group UUID") { instance, cluster in
      JSONValue(cluster.group(ofNode: instance.primaryNode)?.uuid)
    }
    table.add("snodes", "Secondary_Nodes", .other, "Secondary nodes; usually this will just be one node") {
      instance, cluster in
      JSONValue(instance.secondaryNodes.map(cluster.nodeName))
    }
    table.add("snodes.group", "SecondaryNodesGroups", .other, "Node groups of secondary nodes") { instance, cluster in
      JSONValue(instance.secondaryNodes.compactMap { cluster.group(ofNode: $0)?.name })
    }
    table.add("snodes.group.uuid", "SecondaryNodesGroupsUUID", .other, "Node group UUIDs of secondary nodes") {
      instance, cluster in
      JSONValue(instance.secondaryNodes.compactMap { cluster.group(ofNode: $0)?.uuid })
    }
  }

  private static func addLive(to table: inout FieldTable<Instance>) {
    table.add(
      "status", "Status", .text,
      "Instance status; \"running\" if instance is set to be running and actually is, \"ADMIN_down\" if "
        + "instance is stopped and is not running, \"ERROR_wrongnode\" if instance running, but not on its "
        + "designated primary node, \"ERROR_up\" if instance should be stopped, but is actually running, "
        + "\"ERROR_down\" if instance should run, but doesn't, \"ERROR_nodedown\" if instance's primary node "
        + "is down, \"ERROR_nodeoffline\" if instance's primary node is marked offline, \"ADMIN_offline\" if "
        + "instance is offline and does not use dynamic resources"
    ) { instance, cluster in
      JSONValue(InstanceFields.status(of: instance, in: cluster))
    }
    table.add("oper_state", "Running", .bool, "Actual state of instance") { instance, cluster -> Cell in
      let cell = InstanceFields.fact(of: instance, in: cluster) { .value(.bool(instance.isRunning)) }
      // Ganeti 3.0 calls just this one "no data" when the node is offline.
      if case .offline = cell { return .noData }
      return cell
    }
    table.add("oper_ram", "Memory", .unit, "Actual memory usage as seen by hypervisor") { instance, cluster -> Cell in
      InstanceFields.fact(of: instance, in: cluster) {
        instance.isRunning ? .value(JSONValue(cluster.memory(of: instance))) : .unavailable
      }
    }
    table.add("oper_vcpus", "VCPUs", .number, "Actual number of VCPUs as seen by hypervisor") {
      instance, cluster -> Cell in
      InstanceFields.fact(of: instance, in: cluster) {
        instance.isRunning ? .value(cluster.filledBackendParameters(instance)["vcpus"] ?? nil) : .unavailable
      }
    }
  }
}

extension InstanceFields {
  /// Ganeti's word for what is wished and what is, in the order in which luxid decides it.
  static func status(of instance: Instance, in cluster: ClusterState) -> String {
    let node = cluster.node(instance.primaryNode)
    if node?.isOffline ?? false { return "ERROR_nodeoffline" }
    if !(node?.isReachable ?? false) { return "ERROR_nodedown" }
    if instance.isRunning { return instance.adminState == "up" ? "running" : "ERROR_up" }
    switch instance.adminState {
    case "up": return "ERROR_down"
    case "offline": return "ADMIN_offline"
    default: return instance.adminStateSource == "user" ? "USER_down" : "ADMIN_down"
    }
  }

  /// What only the primary node knows.
  private static func fact(
    of instance: Instance, in cluster: ClusterState, _ read: () -> Cell
  ) -> Cell {
    guard let node = cluster.node(instance.primaryNode), !node.isOffline else { return .offline }
    guard node.isReachable else { return .noData }
    return read()
  }
}
