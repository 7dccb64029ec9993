import APIv1_0
import Values

// Codable by hand for the generated types: what one can do at most for Foundation's coders.

extension InstanceList: Codable {
  private enum Key: String, CodingKey {
    case items, next, total
    case nextCursor = "next_cursor"
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      items: try members.decode([Instance].self, forKey: .items),
      next: try members.decodeIfPresent(String.self, forKey: .next),
      nextCursor: try members.decodeIfPresent(String.self, forKey: .nextCursor),
      total: try members.decodeIfPresent(Int.self, forKey: .total))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(items, forKey: .items)
    try members.encode(next, forKey: .next)
    try members.encode(nextCursor, forKey: .nextCursor)
    try members.encodeIfPresent(total, forKey: .total)
  }
}

extension Instance: Codable {
  private enum Key: String, CodingKey {
    case id, name, cluster, hypervisor, vcpus, disks, nics, tags, live, serial, stale
    case primaryNode = "primary_node"
    case secondaryNode = "secondary_node"
    case nodeGroup = "node_group"
    case operatingSystem = "operating_system"
    case diskTemplate = "disk_template"
    case memoryMiB = "memory_mib"
    case adminState = "admin_state"
    case pendingJob = "pending_job"
    case ganetiUUID = "ganeti_uuid"
    case createdAt = "created_at"
    case modifiedAt = "modified_at"
    case observedAt = "observed_at"
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try members.decode(UUID.self, forKey: .id),
      name: try members.decode(String.self, forKey: .name),
      cluster: try members.decode(Reference.self, forKey: .cluster),
      primaryNode: try members.decodeIfPresent(Reference.self, forKey: .primaryNode),
      secondaryNode: try members.decodeIfPresent(Reference.self, forKey: .secondaryNode),
      nodeGroup: try members.decodeIfPresent(Reference.self, forKey: .nodeGroup),
      hypervisor: try members.decodeIfPresent(String.self, forKey: .hypervisor),
      operatingSystem: try members.decodeIfPresent(String.self, forKey: .operatingSystem),
      diskTemplate: try members.decode(String.self, forKey: .diskTemplate),
      vcpus: try members.decode(Int.self, forKey: .vcpus),
      memoryMiB: try members.decode(MemoryRange.self, forKey: .memoryMiB),
      disks: try members.decode([Disk].self, forKey: .disks),
      nics: try members.decode([Nic].self, forKey: .nics),
      tags: try members.decode([String].self, forKey: .tags),
      adminState: try members.decode(AdminState.self, forKey: .adminState),
      live: try members.decode(InstanceLive.self, forKey: .live),
      pendingJob: try members.decodeIfPresent(PendingJob.self, forKey: .pendingJob),
      ganetiUUID: try members.decodeIfPresent(String.self, forKey: .ganetiUUID),
      serial: try members.decode(Int.self, forKey: .serial),
      createdAt: try members.decodeIfPresent(Timestamp.self, forKey: .createdAt),
      modifiedAt: try members.decodeIfPresent(Timestamp.self, forKey: .modifiedAt),
      observedAt: try members.decodeIfPresent(Timestamp.self, forKey: .observedAt),
      stale: try members.decode(Bool.self, forKey: .stale))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(id, forKey: .id)
    try members.encode(name, forKey: .name)
    try members.encode(cluster, forKey: .cluster)
    try members.encode(primaryNode, forKey: .primaryNode)
    try members.encode(secondaryNode, forKey: .secondaryNode)
    try members.encode(nodeGroup, forKey: .nodeGroup)
    try members.encode(hypervisor, forKey: .hypervisor)
    try members.encode(operatingSystem, forKey: .operatingSystem)
    try members.encode(diskTemplate, forKey: .diskTemplate)
    try members.encode(vcpus, forKey: .vcpus)
    try members.encode(memoryMiB, forKey: .memoryMiB)
    try members.encode(disks, forKey: .disks)
    try members.encode(nics, forKey: .nics)
    try members.encode(tags, forKey: .tags)
    try members.encode(adminState, forKey: .adminState)
    try members.encode(live, forKey: .live)
    try members.encode(pendingJob, forKey: .pendingJob)
    try members.encode(ganetiUUID, forKey: .ganetiUUID)
    try members.encode(serial, forKey: .serial)
    try members.encode(createdAt, forKey: .createdAt)
    try members.encode(modifiedAt, forKey: .modifiedAt)
    try members.encode(observedAt, forKey: .observedAt)
    try members.encode(stale, forKey: .stale)
  }
}

extension Reference: Codable {
  private enum Key: String, CodingKey {
    case id, name
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try members.decode(UUID.self, forKey: .id),
      name: try members.decode(String.self, forKey: .name))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(id, forKey: .id)
    try members.encode(name, forKey: .name)
  }
}

extension MemoryRange: Codable {
  private enum Key: String, CodingKey {
    case minimum, maximum
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      minimum: try members.decode(Int.self, forKey: .minimum),
      maximum: try members.decode(Int.self, forKey: .maximum))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(minimum, forKey: .minimum)
    try members.encode(maximum, forKey: .maximum)
  }
}

extension Disk: Codable {
  private enum Key: String, CodingKey {
    case id, index, name, mode
    case sizeMiB = "size_mib"
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try members.decode(UUID.self, forKey: .id),
      index: try members.decode(Int.self, forKey: .index),
      name: try members.decodeIfPresent(String.self, forKey: .name),
      sizeMiB: try members.decode(Int.self, forKey: .sizeMiB),
      mode: try members.decode(Disk.Mode.self, forKey: .mode))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(id, forKey: .id)
    try members.encode(index, forKey: .index)
    try members.encode(name, forKey: .name)
    try members.encode(sizeMiB, forKey: .sizeMiB)
    try members.encode(mode, forKey: .mode)
  }
}

extension Nic: Codable {
  private enum Key: String, CodingKey {
    case id, index, name, mac, ip, mode, link, vlan, network
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try members.decode(UUID.self, forKey: .id),
      index: try members.decode(Int.self, forKey: .index),
      name: try members.decodeIfPresent(String.self, forKey: .name),
      mac: try members.decode(String.self, forKey: .mac),
      ip: try members.decodeIfPresent(String.self, forKey: .ip),
      mode: try members.decodeIfPresent(String.self, forKey: .mode),
      link: try members.decodeIfPresent(String.self, forKey: .link),
      vlan: try members.decodeIfPresent(String.self, forKey: .vlan),
      network: try members.decodeIfPresent(Reference.self, forKey: .network))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(id, forKey: .id)
    try members.encode(index, forKey: .index)
    try members.encode(name, forKey: .name)
    try members.encode(mac, forKey: .mac)
    try members.encode(ip, forKey: .ip)
    try members.encode(mode, forKey: .mode)
    try members.encode(link, forKey: .link)
    try members.encode(vlan, forKey: .vlan)
    try members.encode(network, forKey: .network)
  }
}

extension InstanceLive: Codable {
  private enum Key: String, CodingKey {
    case status, reason, vcpus
    case ganetiStatus = "ganeti_status"
    case memoryMiB = "memory_mib"
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      status: try members.decode(InstanceStatus.self, forKey: .status),
      ganetiStatus: try members.decodeIfPresent(String.self, forKey: .ganetiStatus),
      reason: try members.decodeIfPresent(InstanceLive.Reason.self, forKey: .reason),
      memoryMiB: try members.decodeIfPresent(Int.self, forKey: .memoryMiB),
      vcpus: try members.decodeIfPresent(Int.self, forKey: .vcpus))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(status, forKey: .status)
    try members.encodeIfPresent(ganetiStatus, forKey: .ganetiStatus)
    try members.encodeIfPresent(reason, forKey: .reason)
    try members.encodeIfPresent(memoryMiB, forKey: .memoryMiB)
    try members.encodeIfPresent(vcpus, forKey: .vcpus)
  }
}

extension PendingJob: Codable {
  private enum Key: String, CodingKey {
    case id, operation
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try members.decode(UUID.self, forKey: .id),
      operation: try members.decode(String.self, forKey: .operation))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(id, forKey: .id)
    try members.encode(operation, forKey: .operation)
  }
}

extension AdminState: Codable {}
extension Disk.Mode: Codable {}
extension InstanceStatus: Codable {}
extension InstanceLive.Reason: Codable {}
