import JSON
import Values

extension Router {
  static let clusterRoutes: [Route] = [
    Route("/", ["GET": get { (_, _) throws(Refusal) in .value(nil) }]),
    Route("/2", ["GET": get { (_, _) throws(Refusal) in .value(nil) }]),
    Route("/version", ["GET": get { (_, _) throws(Refusal) in .value(2) }]),
    Route("/2/features", ["GET": get { (_, _) throws(Refusal) in .value(features) }]),
    Route("/2/info", ["GET": get { (cluster, _) throws(Refusal) in .value(cluster.information) }]),
    Route(
      "/2/os",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          // Ganeti submits a job for this and waits for it.
          cluster.record(
            Opcode(kind: .osDiagnose, parameters: ["output_fields": ["name", "variants"], "names": []]), at: call.time)
          return .value(cluster.operatingSystemNames)
        }
      ]),
    Route("/2/tags", tagMethods(kind: "cluster", handler: "tags")),
  ]

  private static let features: JSONValue = [
    "instance-reinstall-reqv1", "instance-create-reqv1", "node-migrate-reqv1", "node-evac-res1",
  ]

  /// Reading, adding and removing the tags of a kind of object.
  static func tagMethods(kind: String, handler: String) -> [String: Method] {
    func change(_ opcode: OpcodeKind) -> Method {
      Router.change { (cluster, call) throws(Refusal) in
        var fixed: JSONValue = ["kind": .string(kind), "tags": JSONValue(call.request.arguments("tag"))]
        if let name = call.names.first { fixed = fixed.with("name", .string(name)) }
        var opcode = try call.opcode(
          opcode, handler: handler, fixed: fixed, parameters: [], allowsDryRun: true, ignoresBody: true)
        opcode.lock = "\(kind)/\(call.name)"
        return .job(cluster.submit(opcode, at: call.time))
      }
    }
    return [
      "GET": get { (cluster, call) throws(Refusal) in
        guard let tags = cluster.tags(kind: kind, name: call.name) else {
          let what = kind == "nodegroup" ? "NodeGroup" : kind.prefix(1).uppercased() + kind.dropFirst()
          throw Refusal(status: 500, message: "('\(what) name \(call.name) not found', 'unknown_entity')")
        }
        return .value(JSONValue(tags))
      },
      "PUT": change(.tagsSet), "DELETE": change(.tagsDelete),
    ]
  }
}

extension ClusterState {
  /// Adds a job that is done already.
  mutating func record(_ opcode: Opcode, at time: Timestamp) {
    let id = queue.nextID
    var opcode = opcode
    opcode.reasons.append(
      Opcode.Reason(source: opcode.kind.reasonSource, text: "job=\(id);index=0", time: time.microseconds * 1000))
    var job = Job(id: id, opcode: opcode, received: time, due: time)
    (job.started, job.executed, job.ended, job.status) = (time, time, time, .success)
    job.opcode.result = (try? complete(&opcode, at: time)) ?? nil
    queue.append(job)
  }

  /// What `/2/info` says.
  fileprivate var information: JSONValue {
    let hypervisor: JSONValue = .string(shape.hypervisor)
    let about: JSONValue = [
      "software_version": "3.0.2", "protocol_version": 3_000_000, "config_version": 3_000_000, "os_api_version": 20,
      "export_version": 0, "vcs_version": "(ganeti) version 3.0.2-3", "architecture": ["64bits", "x86_64"],
      "name": .string(shape.name), "master": JSONValue(nodes.first { $0.isMaster }?.name),
      "default_hypervisor": hypervisor, "enabled_hypervisors": [hypervisor],
    ]
    let parameters: JSONValue = [
      "hvparams": ClusterParameters.hypervisor, "os_hvp": [:], "beparams": ["default": ClusterParameters.backend],
      "osparams": [:], "ipolicy": ClusterParameters.policy.with("disk-templates", JSONValue(shape.diskTemplates)),
      "nicparams": ["default": ClusterParameters.nic], "ndparams": ClusterParameters.node,
      "diskparams": ClusterParameters.disk, "candidate_pool_size": 10,
      "max_running_jobs": JSONValue(shape.maximumRunningJobs), "max_tracked_jobs": 25,
      "mac_prefix": .string(ClusterState.macPrefix), "master_netdev": "eth0", "master_netmask": 32,
      "use_external_mip_script": false,
    ]
    let usesVolumes = shape.diskTemplates.contains { $0 == "plain" || $0 == "drbd" }
    let group: JSONValue = usesVolumes ? "xenvg" : nil
    let helper: JSONValue = shape.diskTemplates.contains("drbd") ? "/bin/true" : nil
    let storage: JSONValue = [
      "volume_group_name": group, "drbd_usermode_helper": helper,
      "file_storage_dir": "/srv/ganeti/file-storage", "shared_file_storage_dir": "/srv/ganeti/shared-file-storage",
      "gluster_storage_dir": "/var/run/ganeti/gluster", "maintain_node_health": false, "ctime": .number(ctime),
      "mtime": .number(mtime), "uuid": .string(uuid), "tags": JSONValue(tags), "uid_pool": [],
      "default_iallocator": "hail", "default_iallocator_params": [:], "reserved_lvs": [], "primary_ip_version": 4,
      "prealloc_wipe_disks": false, "hidden_os": [], "blacklisted_os": [],
      "enabled_disk_templates": JSONValue(shape.diskTemplates), "install_image": "",
      "instance_communication_network": "", "zeroing_image": "",
      "compression_tools": ["gzip", "gzip-fast", "gzip-slow"], "enabled_user_shutdown": false,
    ]
    let collectors = ["cpu-avg-load", "diskstats", "drbd", "inst-status-xen", "lv", "xen-cpu-avg-load"]
    let rest: JSONValue = [
      "enabled_data_collectors": .object(collectors.map { .init($0, true) }),
      "data_collector_interval": .object(collectors.map { .init($0, 5_000_000) }), "modify_ssh_setup": false,
      "ssh_key_type": "rsa", "ssh_key_bits": 2048, "vg_name": group, "drbd_helper": helper,
    ]
    return about.merged(with: parameters).merged(with: storage).merged(with: rest)
  }
}
