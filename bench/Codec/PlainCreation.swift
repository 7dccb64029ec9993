import Foundation

/// The request for an instance, declared as `PlainInstance` is. It holds no value to a constraint, and what is absent
/// has no default: the generated type does more.
struct PlainCreation: Codable {
  var clusterID: UUID
  var name: String
  var operatingSystem: String?
  var diskTemplate: PlainDiskTemplate
  var disks: [PlainNewDisk]
  var nics: [PlainNewNic]
  var vcpus: Int?
  var memory: PlainMemorySize?
  var hypervisor: String?
  var primaryNodeID: UUID?
  var secondaryNodeID: UUID?
  var nodeGroupID: UUID?
  var allocator: String?
  var tags: [String]
  var start: Bool
  var install: Bool
  var checkName: Bool
  var checkIP: Bool
  var waitForSync: Bool

  enum CodingKeys: String, CodingKey {
    case clusterID = "cluster_id"
    case name
    case operatingSystem = "operating_system"
    case diskTemplate = "disk_template"
    case disks, nics, vcpus
    case memory = "memory_mib"
    case hypervisor
    case primaryNodeID = "primary_node_id"
    case secondaryNodeID = "secondary_node_id"
    case nodeGroupID = "node_group_id"
    case allocator, tags, start, install
    case checkName = "check_name"
    case checkIP = "check_ip"
    case waitForSync = "wait_for_sync"
  }
}

enum PlainDiskTemplate: String, Codable { case diskless, file, sharedfile, plain, drbd, rbd, ext, gluster }

struct PlainNewDisk: Codable {
  var size: Int
  var name: String?
  var mode: PlainDiskMode

  enum CodingKeys: String, CodingKey {
    case size = "size_mib"
    case name, mode
  }
}

struct PlainNewNic: Codable {
  var mac: String?
  var ip: String?
  var mode: PlainNicMode?
  var link: String?
  var vlan: String?
  var network: String?
  var name: String?
}

enum PlainNicMode: String, Codable { case bridged, routed, openvswitch }

struct PlainMemorySize: Codable {
  var minimum: Int?
  var maximum: Int
}
