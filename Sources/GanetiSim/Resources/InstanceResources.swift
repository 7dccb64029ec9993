import JSON

extension Router {
  static let instanceRoutes: [Route] = [
    Route(
      "/2/instances",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard try call.flag("bulk") else {
            return list(cluster.orderedInstances.map(\.name).sorted(), under: "instances", key: "id")
          }
          return .json(cluster.instanceObjects())
        },
        "POST": change { (cluster, call) throws(Refusal) in
          .job(cluster.submit(try create(call, in: cluster), at: call.time))
        },
      ]),
    Route(
      "/2/instances/*",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard let instance = cluster.instance(call.name) else { throw .notFound }
          return .value(InstanceFields.table.object(InstanceFields.classic, instance, cluster))
        },
        "DELETE": instanceChange(
          .instanceRemove, handler: "instances_name",
          parameters: [Parameter("shutdown_timeout", .integer, 120), Parameter("ignore_failures", .flag, false)]),
      ]),
    Route("/2/instances/*/tags", tagMethods(kind: "instance", handler: "instances_name_tags")),
    Route(
      "/2/instances/*/startup",
      [
        "PUT": instanceChange(
          .instanceStartup, handler: "instances_name_startup", ignoresBody: true,
          fixed: { (call) throws(Refusal) in
            [
              "force": .bool(try call.flag("force")), "ignore_offline_nodes": false, "hvparams": [:], "beparams": [:],
              "no_remember": .bool(try call.flag("no_remember")), "startup_paused": false, "shutdown_timeout": 120,
            ]
          })
      ]),
    Route(
      "/2/instances/*/shutdown",
      [
        "PUT": instanceChange(
          .instanceShutdown, handler: "instances_name_shutdown",
          fixed: { (call) throws(Refusal) in ["no_remember": .bool(try call.flag("no_remember"))] },
          parameters: [
            Parameter("force", .flag, false), Parameter("ignore_offline_nodes", .flag, false),
            Parameter("timeout", .integer, 120), Parameter("admin_state_source", .word(["admin", "user"]), "admin"),
          ])
      ]),
    Route(
      "/2/instances/*/reboot",
      [
        "POST": instanceChange(
          .instanceReboot, handler: "instances_name_reboot",
          fixed: { (call) throws(Refusal) in
            let type = call.request.argument("type") ?? "hard"
            guard ["soft", "hard", "full"].contains(type) else { throw .invalid("reboot_type", of: .instanceReboot) }
            return [
              "ignore_secondaries": .bool(try call.flag("ignore_secondaries")), "reboot_type": .string(type),
            ]
          },
          parameters: [Parameter("shutdown_timeout", .integer, 120)])
      ]),
    Route(
      "/2/instances/*/modify",
      [
        "PUT": instanceChange(
          .instanceModify, handler: "instances_name_modify", allowsDryRun: false,
          parameters: [
            Parameter("force", .flag, false), Parameter("force_variant", .flag, false),
            Parameter("ignore_ipolicy", .flag, false), Parameter("nics", .changes, []),
            Parameter("disks", .changes, []),
            Parameter("beparams", .object, [:]), Parameter("hvparams", .object, [:]),
            Parameter("ext_params", .object, [:]), Parameter("osparams", .object, [:]),
            Parameter("wait_for_sync", .flag, true), Parameter("conflicts_check", .flag, true),
            Parameter("hotplug", .flag, false), Parameter("hotplug_if_possible", .flag, false),
            Parameter("os_name", .string), Parameter("offline", .flag),
          ])
      ]),
  ]

  /// A method that submits an opcode for the instance in the path.
  private static func instanceChange(
    _ kind: OpcodeKind, handler: String, allowsDryRun: Bool = true, ignoresBody: Bool = false,
    fixed: @escaping @Sendable (Call) throws(Refusal) -> JSONValue = { (_) throws(Refusal) in [:] },
    parameters: [Parameter] = []
  ) -> Method {
    change { (cluster, call) throws(Refusal) in
      let name: JSONValue = ["instance_name": .string(call.name)]
      var opcode = try call.opcode(
        kind, handler: handler, fixed: name.merged(with: try fixed(call)), parameters: parameters,
        allowsDryRun: allowsDryRun, ignoresBody: ignoresBody)
      opcode.subject = call.name
      opcode.lock = "instance/" + (cluster.instance(call.name)?.name ?? call.name)
      return .job(cluster.submit(opcode, at: call.time))
    }
  }

  private static func create(_ call: Call, in cluster: ClusterState) throws(Refusal) -> Opcode {
    guard let body = call.body, case .object = body else {
      throw .badRequest("Body contents: Type is '\((call.body ?? nil).pythonType)', but 'dict' is expected")
    }
    switch body["__version__"] {
    case nil, 0: throw .badRequest("Instance creation request version 0 is no longer supported")
    case 1: break
    case .some(let other): throw .badRequest("Unsupported request data version \(other.text)")
    }
    var given = body.without("__version__")
    for (alias, name) in [("name", "instance_name"), ("os", "os_type")] {
      if let value = given[alias], given[name] == nil { given = given.without(alias).with(name, value) }
    }
    let rest = Call(request: call.request, names: call.names, body: given, time: call.time)
    var opcode = try rest.opcode(
      .instanceCreate, handler: "instances", fixed: [:], parameters: createParameters, allowsDryRun: true)
    let name = (opcode.parameters["instance_name"]?.string ?? "").lowercased()
    opcode.subject = name
    opcode.lock = "instance/\(name)"
    opcode.roundMemory()
    return opcode
  }

  private static let createParameters: [Parameter] = [
    Parameter("instance_name", .string, isRequired: true), Parameter("force_variant", .flag, false),
    Parameter("wait_for_sync", .flag, true), Parameter("name_check", .flag, true),
    Parameter("ignore_ipolicy", .flag, false), Parameter("opportunistic_locking", .flag, false),
    Parameter("beparams", .object, [:]), Parameter("disks", .list, isRequired: true),
    Parameter("disk_template", .word(templates)), Parameter("file_driver", .word(["loop", "blktap", "blktap2"])),
    Parameter("file_storage_dir", .string), Parameter("group_name", .string), Parameter("hvparams", .object, [:]),
    Parameter("hypervisor", .word(["kvm", "xen-pvm", "xen-hvm", "lxc", "chroot", "fake"])),
    Parameter("iallocator", .string), Parameter("identify_defaults", .flag, false), Parameter("ip_check", .flag, true),
    Parameter("conflicts_check", .flag, true),
    Parameter("mode", .word(["create", "import", "remote-import"]), isRequired: true),
    Parameter("nics", .list, isRequired: true), Parameter("no_install", .flag), Parameter("osparams", .object, [:]),
    Parameter("osparams_private", .object), Parameter("osparams_secret", .object), Parameter("os_type", .string),
    Parameter("pnode", .string), Parameter("snode", .string), Parameter("source_shutdown_timeout", .integer, 120),
    Parameter("compress", .string, "none"), Parameter("start", .flag, true), Parameter("forthcoming", .flag, false),
    Parameter("commit", .flag, false), Parameter("tags", .list, []), Parameter("instance_communication", .flag, false),
  ]

  private static let templates = [
    "diskless", "file", "sharedfile", "plain", "blockdev", "drbd", "rbd", "ext", "gluster",
  ]
}

extension Opcode {
  /// Memory is rounded up to multiples of 4 MiB.
  fileprivate mutating func roundMemory() {
    guard var backend = parameters["beparams"] else { return }
    for name in ["minmem", "maxmem"] {
      if let value = backend[name]?.integer { backend = backend.with(name, .integer((value + 3) / 4 * 4)) }
    }
    parameters = parameters.with("beparams", backend)
  }
}

extension ClusterState {
  /// All instances as `GET /2/instances?bulk=1` gives them.
  fileprivate mutating func instanceObjects() -> [UInt8] {
    joined(instanceOrder, fields: "") { instance, cluster in
      InstanceFields.table.object(InstanceFields.classic, instance, cluster)
    }
  }

  /// A JSON array of the rows of the given instances, each from the cache where it is there.
  mutating func joined(
    _ uuids: [String], fields: String, _ row: (Instance, ClusterState) -> JSONValue
  ) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    // Taken out while it changes, for `row` reads the rest of the state.
    var rows = self.rows
    self.rows = RowCache()
    for uuid in uuids {
      guard let instance = instances[uuid] else { continue }
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      bytes += rows.row(uuid, fields: fields) { Array(row(instance, self).text.utf8) }
    }
    self.rows = rows
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }
}
