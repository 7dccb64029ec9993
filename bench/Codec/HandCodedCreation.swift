import APIv1_0
import Values

// As in `HandCodedInstance.swift`, for a request.

extension InstanceCreation: Codable {
  private enum Key: String, CodingKey {
    case name, disks, nics, vcpus, hypervisor, allocator, tags, start, install
    case clusterID = "cluster_id"
    case operatingSystem = "operating_system"
    case diskTemplate = "disk_template"
    case memoryMiB = "memory_mib"
    case primaryNodeID = "primary_node_id"
    case secondaryNodeID = "secondary_node_id"
    case nodeGroupID = "node_group_id"
    case checkName = "check_name"
    case checkIP = "check_ip"
    case waitForSync = "wait_for_sync"
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      clusterID: try members.decode(UUID.self, forKey: .clusterID),
      name: try members.decode(String.self, forKey: .name),
      operatingSystem: try members.decodeIfPresent(String.self, forKey: .operatingSystem),
      diskTemplate: try members.decode(DiskTemplate.self, forKey: .diskTemplate),
      disks: try members.decode([NewDisk].self, forKey: .disks),
      nics: try members.decode([NewNic].self, forKey: .nics),
      vcpus: try members.decodeIfPresent(Int.self, forKey: .vcpus),
      memoryMiB: try members.decodeIfPresent(MemorySize.self, forKey: .memoryMiB),
      hypervisor: try members.decodeIfPresent(InstanceCreation.Hypervisor.self, forKey: .hypervisor),
      primaryNodeID: try members.decodeIfPresent(UUID.self, forKey: .primaryNodeID),
      secondaryNodeID: try members.decodeIfPresent(UUID.self, forKey: .secondaryNodeID),
      nodeGroupID: try members.decodeIfPresent(UUID.self, forKey: .nodeGroupID),
      allocator: try members.decodeIfPresent(String.self, forKey: .allocator),
      tags: try members.decode([String].self, forKey: .tags),
      start: try members.decode(Bool.self, forKey: .start),
      install: try members.decode(Bool.self, forKey: .install),
      checkName: try members.decode(Bool.self, forKey: .checkName),
      checkIP: try members.decode(Bool.self, forKey: .checkIP),
      waitForSync: try members.decode(Bool.self, forKey: .waitForSync))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(clusterID, forKey: .clusterID)
    try members.encode(name, forKey: .name)
    try members.encodeIfPresent(operatingSystem, forKey: .operatingSystem)
    try members.encode(diskTemplate, forKey: .diskTemplate)
    try members.encode(disks, forKey: .disks)
    try members.encode(nics, forKey: .nics)
    try members.encodeIfPresent(vcpus, forKey: .vcpus)
    try members.encodeIfPresent(memoryMiB, forKey: .memoryMiB)
    try members.encodeIfPresent(hypervisor, forKey: .hypervisor)
    try members.encodeIfPresent(primaryNodeID, forKey: .primaryNodeID)
    try members.encodeIfPresent(secondaryNodeID, forKey: .secondaryNodeID)
    try members.encodeIfPresent(nodeGroupID, forKey: .nodeGroupID)
    try members.encodeIfPresent(allocator, forKey: .allocator)
    try members.encode(tags, forKey: .tags)
    try members.encode(start, forKey: .start)
    try members.encode(install, forKey: .install)
    try members.encode(checkName, forKey: .checkName)
    try members.encode(checkIP, forKey: .checkIP)
    try members.encode(waitForSync, forKey: .waitForSync)
  }
}

extension NewDisk: Codable {
  private enum Key: String, CodingKey {
    case name, mode
    case sizeMiB = "size_mib"
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      sizeMiB: try members.decode(Int.self, forKey: .sizeMiB),
      name: try members.decodeIfPresent(String.self, forKey: .name),
      mode: try members.decode(NewDisk.Mode.self, forKey: .mode))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(sizeMiB, forKey: .sizeMiB)
    try members.encodeIfPresent(name, forKey: .name)
    try members.encode(mode, forKey: .mode)
  }
}

extension NewNic: Codable {
  private enum Key: String, CodingKey {
    case mac, ip, mode, link, vlan, network, name
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      mac: try members.decodeIfPresent(String.self, forKey: .mac),
      ip: try members.decodeIfPresent(String.self, forKey: .ip),
      mode: try members.decodeIfPresent(NewNic.Mode.self, forKey: .mode),
      link: try members.decodeIfPresent(String.self, forKey: .link),
      vlan: try members.decodeIfPresent(String.self, forKey: .vlan),
      network: try members.decodeIfPresent(String.self, forKey: .network),
      name: try members.decodeIfPresent(String.self, forKey: .name))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encodeIfPresent(mac, forKey: .mac)
    try members.encodeIfPresent(ip, forKey: .ip)
    try members.encodeIfPresent(mode, forKey: .mode)
    try members.encodeIfPresent(link, forKey: .link)
    try members.encodeIfPresent(vlan, forKey: .vlan)
    try members.encodeIfPresent(network, forKey: .network)
    try members.encodeIfPresent(name, forKey: .name)
  }
}

extension MemorySize: Codable {
  private enum Key: String, CodingKey {
    case minimum, maximum
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    self.init(
      minimum: try members.decodeIfPresent(Int.self, forKey: .minimum),
      maximum: try members.decode(Int.self, forKey: .maximum))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encodeIfPresent(minimum, forKey: .minimum)
    try members.encode(maximum, forKey: .maximum)
  }
}

extension DiskTemplate: Codable {}
extension InstanceCreation.Hypervisor: Codable {}
extension NewDisk.Mode: Codable {}
extension NewNic.Mode: Codable {}
