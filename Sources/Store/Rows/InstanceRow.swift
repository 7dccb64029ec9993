public import Values
import PostgreSQL

/// An instance, as the copy has it.
public struct InstanceRow: Sendable, Equatable {
  public var id: UUID
  public var name: String
  public var clusterID: UUID
  public var clusterName: String
  public var primaryNodeID: UUID?
  public var primaryNodeName: String?
  public var secondaryNodeID: UUID?
  public var secondaryNodeName: String?
  public var groupID: UUID?
  public var groupName: String?
  public var hypervisor: String?
  public var operatingSystem: String?
  public var diskTemplate: String
  public var vcpus: Int
  /// MiB.
  public var memoryMinimum: Int
  /// MiB.
  public var memoryMaximum: Int
  /// JSON, see `InstanceCopy`.
  public var disks: String
  /// JSON, see `InstanceCopy`.
  public var nics: String
  public var tags: [String]
  public var adminState: String
  public var liveStatus: String
  public var ganetiStatus: String?
  public var liveReason: String?
  /// MiB.
  public var liveMemory: Int?
  public var liveVCPUs: Int?
  public var pendingJobID: UUID?
  public var pendingOperation: String?
  public var ganetiUUID: UUID?
  public var serial: Int
  public var createdAt: Timestamp?
  public var modifiedAt: Timestamp?
  /// When it was last read from Ganeti; nil before it exists there.
  public var observedAt: Timestamp?
  /// Seconds between two reads of the cluster's live state.
  public var liveInterval: Int
  public var version: Int64

  static let columns = """
    i.id, i.name, i.cluster_id, c.name, i.primary_node_id, i.primary_node_name, i.secondary_node_id,
    i.secondary_node_name, i.group_id, i.group_name, i.hypervisor, i.operating_system, i.disk_template, i.vcpus,
    i.memory_minimum, i.memory_maximum, i.disks, i.nics, i.tags, i.admin_state, i.live_status, i.ganeti_status,
    i.live_reason, i.live_memory, i.live_vcpus, i.pending_job_id, i.pending_operation, i.ganeti_uuid, i.serial,
    i.created_at, i.modified_at,
    CASE WHEN i.ganeti_uuid IS NULL OR i.missing_since IS NOT NULL THEN i.observed_at
         ELSE greatest(i.observed_at, c.observed_at) END,
    c.live_interval, i.version
    """

  init(_ rows: borrowing Rows, _ row: Int) throws(PostgreSQLError) {
    id = try rows.uuid(row, 0)
    name = try rows.text(row, 1)
    clusterID = try rows.uuid(row, 2)
    clusterName = try rows.text(row, 3)
    primaryNodeID = try rows.optionalUUID(row, 4)
    primaryNodeName = rows.optionalText(row, 5)
    secondaryNodeID = try rows.optionalUUID(row, 6)
    secondaryNodeName = rows.optionalText(row, 7)
    groupID = try rows.optionalUUID(row, 8)
    groupName = rows.optionalText(row, 9)
    hypervisor = rows.optionalText(row, 10)
    operatingSystem = rows.optionalText(row, 11)
    diskTemplate = try rows.text(row, 12)
    vcpus = Int(try rows.int(row, 13))
    memoryMinimum = Int(try rows.int(row, 14))
    memoryMaximum = Int(try rows.int(row, 15))
    disks = try rows.text(row, 16)
    nics = try rows.text(row, 17)
    tags = try rows.texts(row, 18)
    adminState = try rows.text(row, 19)
    liveStatus = try rows.text(row, 20)
    ganetiStatus = rows.optionalText(row, 21)
    liveReason = rows.optionalText(row, 22)
    liveMemory = try rows.optionalInt(row, 23).map { Int($0) }
    liveVCPUs = try rows.optionalInt(row, 24).map { Int($0) }
    pendingJobID = try rows.optionalUUID(row, 25)
    pendingOperation = rows.optionalText(row, 26)
    ganetiUUID = try rows.optionalUUID(row, 27)
    serial = Int(try rows.int(row, 28))
    createdAt = try rows.optionalTimestamp(row, 29)
    modifiedAt = try rows.optionalTimestamp(row, 30)
    observedAt = try rows.optionalTimestamp(row, 31)
    liveInterval = Int(try rows.int(row, 32))
    version = try rows.int(row, 33)
  }
}
