import Ganeti
import HTTPService
import Store
import Values

extension Handlers {
  /// What Ganeti is asked to create, after what can be told without it has been checked.
  func creation(
    _ body: InstanceCreation, on cluster: ClusterRow
  ) async throws -> Ganeti.InstanceCreation {
    var faults: [InputFault] = []
    func note(_ pointer: String, _ detail: String, _ rule: String = "reference") {
      faults.append(InputFault(.body(pointer: pointer), detail, rule: rule))
    }
    let template = body.diskTemplate.rawValue
    if !cluster.diskTemplates.isEmpty, !cluster.diskTemplates.contains(template) {
      note("/disk_template", "must be \(cluster.diskTemplates.joined(separator: " or ")) on this cluster", "enum")
    }
    if let hypervisor = body.hypervisor, !cluster.hypervisors.isEmpty,
      !cluster.hypervisors.contains(hypervisor.rawValue)
    {
      note("/hypervisor", "must be \(cluster.hypervisors.joined(separator: " or ")) on this cluster", "enum")
    }
    if body.diskTemplate == .diskless, !body.disks.isEmpty { note("/disks", "must be empty with diskless", "maxItems") }
    if body.diskTemplate != .diskless, body.disks.isEmpty { note("/disks", "must have at least 1 item", "minItems") }
    if body.install, body.operatingSystem == nil { note("/operating_system", "is needed to install", "required") }
    if let memory = body.memoryMiB, let minimum = memory.minimum, minimum > memory.maximum {
      note("/memory_mib/minimum", "must be at most the maximum, \(memory.maximum)", "maximum")
    }
    if body.checkIP, !body.checkName { note("/check_ip", "needs check_name", "dependentRequired") }
    if body.primaryNodeID != nil, body.allocator != nil {
      note("/allocator", "excludes primary_node_id", "not")
    }
    if body.secondaryNodeID != nil, body.primaryNodeID == nil {
      note("/secondary_node_id", "needs primary_node_id", "dependentRequired")
    }
    for (index, nic) in body.nics.enumerated() where nic.network != nil && (nic.mode != nil || nic.link != nil) {
      note("/nics/\(index)/network", "excludes mode and link", "not")
    }
    let primary = try await node(body.primaryNodeID, on: cluster)
    if body.primaryNodeID != nil, primary == nil { note("/primary_node_id", "is no node of this cluster") }
    let secondary = try await node(body.secondaryNodeID, on: cluster)
    if body.secondaryNodeID != nil, secondary == nil { note("/secondary_node_id", "is no node of this cluster") }
    var group: String?
    if let id = body.nodeGroupID {
      group = try await store.nodeGroupName(id, cluster: cluster.id)
      if group == nil { note("/node_group_id", "is no node group of this cluster") }
    }
    if !faults.isEmpty { throw HTTPService.Problem.contradiction(faults) }
    return Ganeti.InstanceCreation(
      name: body.name.lowercased(),
      diskTemplate: template,
      disks: body.disks.map { .init(size: $0.sizeMiB, mode: $0.mode == .readOnly ? "ro" : "rw", name: $0.name) },
      nics: body.nics.map {
        .init(
          mac: $0.mac, ip: $0.ip, mode: $0.mode?.rawValue, link: $0.link, vlan: $0.vlan, network: $0.network,
          name: $0.name)
      },
      operatingSystem: body.operatingSystem ?? "",
      hypervisor: body.hypervisor?.rawValue,
      primaryNode: primary,
      secondaryNode: secondary,
      // Without a node somebody must choose one: the allocator that was named, or the cluster's own.
      iallocator: primary == nil ? body.allocator ?? "." : nil,
      group: group,
      vcpus: body.vcpus,
      minimumMemory: body.memoryMiB.map { $0.minimum ?? $0.maximum },
      maximumMemory: body.memoryMiB?.maximum,
      tags: body.tags,
      start: body.start && body.install,
      noInstall: !body.install,
      nameCheck: body.checkName,
      ipCheck: body.checkIP,
      waitForSync: body.waitForSync)
  }

  /// The name of a node of the cluster.
  private func node(_ id: UUID?, on cluster: ClusterRow) async throws -> String? {
    guard let id else { return nil }
    return try await store.node(id, visible: .clusters([cluster.id]))?.name
  }
}
