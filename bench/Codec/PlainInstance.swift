import Foundation

// A page of instances as one would declare it without a generator: the compiler writes what is coded, names are given
// where they differ.

struct PlainInstanceList: Codable {
  var items: [PlainInstance]
  var next: String?
  var nextCursor: String?
  var total: Int?

  enum CodingKeys: String, CodingKey {
    case items, next, total
    case nextCursor = "next_cursor"
  }
}

struct PlainInstance: Codable {
  var id: UUID
  var name: String
  var cluster: PlainReference
  var primaryNode: PlainReference?
  var secondaryNode: PlainReference?
  var nodeGroup: PlainReference?
  var hypervisor: String?
  var operatingSystem: String?
  var diskTemplate: String
  var vcpus: Int
  var memory: PlainMemory
  var disks: [PlainDisk]
  var nics: [PlainNic]
  var tags: [String]
  var adminState: PlainAdminState
  var live: PlainLive
  var pendingJob: PlainPendingJob?
  var ganetiUUID: String?
  var serial: Int
  var createdAt: Date?
  var modifiedAt: Date?
  var observedAt: Date?
  var stale: Bool

  enum CodingKeys: String, CodingKey {
    case id, name, cluster
    case primaryNode = "primary_node"
    case secondaryNode = "secondary_node"
    case nodeGroup = "node_group"
    case hypervisor
    case operatingSystem = "operating_system"
    case diskTemplate = "disk_template"
    case vcpus
    case memory = "memory_mib"
    case disks, nics, tags
    case adminState = "admin_state"
    case live
    case pendingJob = "pending_job"
    case ganetiUUID = "ganeti_uuid"
    case serial
    case createdAt = "created_at"
    case modifiedAt = "modified_at"
    case observedAt = "observed_at"
    case stale
  }
}

struct PlainReference: Codable {
  var id: UUID
  var name: String
}

struct PlainMemory: Codable {
  var minimum: Int
  var maximum: Int
}

struct PlainDisk: Codable {
  var id: UUID
  var index: Int
  var name: String?
  var size: Int
  var mode: PlainDiskMode

  enum CodingKeys: String, CodingKey {
    case id, index, name
    case size = "size_mib"
    case mode
  }
}

enum PlainDiskMode: String, Codable {
  case readWrite = "read_write"
  case readOnly = "read_only"
}

struct PlainNic: Codable {
  var id: UUID
  var index: Int
  var name: String?
  var mac: String
  var ip: String?
  var mode: String?
  var link: String?
  var vlan: String?
  var network: PlainReference?
}

enum PlainAdminState: String, Codable { case up, down, offline }

struct PlainLive: Codable {
  var status: PlainStatus
  var ganetiStatus: String?
  var reason: String?
  var memory: Int?
  var vcpus: Int?

  enum CodingKeys: String, CodingKey {
    case status
    case ganetiStatus = "ganeti_status"
    case reason
    case memory = "memory_mib"
    case vcpus
  }
}

enum PlainStatus: String, Codable {
  case running, stopped, offline, crashed, reserved, creating, removing, missing, unknown
  case stoppedByUser = "stopped_by_user"
  case runningAgainstWill = "running_against_will"
  case runningElsewhere = "running_elsewhere"
  case nodeDown = "node_down"
  case nodeOffline = "node_offline"
}

struct PlainPendingJob: Codable {
  var id: UUID
  var operation: String
}
