public import PostgreSQL
public import Values

/// An instance, as the copy has it: a view of a row, valid only while that is read.
public struct InstanceRow {
  public let id: UUID
  public let name: UTF8Text
  public let clusterID: UUID
  public let clusterName: UTF8Text
  public let primaryNodeID: UUID?
  public let primaryNodeName: UTF8Text?
  public let secondaryNodeID: UUID?
  public let secondaryNodeName: UTF8Text?
  public let groupID: UUID?
  public let groupName: UTF8Text?
  public let hypervisor: UTF8Text?
  public let operatingSystem: UTF8Text?
  public let diskTemplate: UTF8Text
  public let vcpus: Int
  /// MiB.
  public let memoryMinimum: Int
  /// MiB.
  public let memoryMaximum: Int
  /// JSON, see `InstanceCopy`.
  public let disks: UTF8Text
  /// JSON, see `InstanceCopy`.
  public let nics: UTF8Text
  public let tags: TextArray
  public let adminState: UTF8Text
  public let liveStatus: UTF8Text
  public let ganetiStatus: UTF8Text?
  public let liveReason: UTF8Text?
  /// MiB.
  public let liveMemory: Int?
  public let liveVCPUs: Int?
  public let pendingJobID: UUID?
  public let pendingOperation: UTF8Text?
  public let ganetiUUID: UUID?
  public let serial: Int
  public let createdAt: Timestamp?
  public let modifiedAt: Timestamp?
  /// When it was last read from Ganeti; nil before it exists there.
  public let observedAt: Timestamp?
  /// Seconds between two reads of the cluster's live state.
  public let liveInterval: Int
  public let version: Int64

  static let columns = """
    i.id, i.name, i.cluster_id, c.name, i.primary_node_id, i.primary_node_name, i.secondary_node_id,
    i.secondary_node_name, i.group_id, i.group_name, i.hypervisor, i.operating_system, i.disk_template, i.vcpus,
    i.memory_minimum, i.memory_maximum, i.disks, i.nics, i.tags, i.admin_state, i.live_status, i.ganeti_status,
    i.live_reason, i.live_memory, i.live_vcpus, i.pending_job_id, i.pending_operation, i.ganeti_uuid, i.serial,
    i.created_at, i.modified_at, \(observedAt), c.live_interval, i.version
    """

  /// An instance that Ganeti has is as fresh as the last read of its cluster.
  static let observedAt = """
    CASE WHEN i.ganeti_uuid IS NULL OR i.missing_since IS NOT NULL THEN i.observed_at
         ELSE greatest(i.observed_at, c.observed_at) END
    """

  init(_ rows: borrowing Rows, _ row: Int) throws(PostgreSQLError) {
    id = try rows.uuid(row, 0)
    name = try rows.presentText(row, 1)
    clusterID = try rows.uuid(row, 2)
    clusterName = try rows.presentText(row, 3)
    primaryNodeID = try rows.optionalUUID(row, 4)
    primaryNodeName = rows.utf8(row, 5).map { UTF8Text($0) }
    secondaryNodeID = try rows.optionalUUID(row, 6)
    secondaryNodeName = rows.utf8(row, 7).map { UTF8Text($0) }
    groupID = try rows.optionalUUID(row, 8)
    groupName = rows.utf8(row, 9).map { UTF8Text($0) }
    hypervisor = rows.utf8(row, 10).map { UTF8Text($0) }
    operatingSystem = rows.utf8(row, 11).map { UTF8Text($0) }
    diskTemplate = try rows.presentText(row, 12)
    vcpus = Int(try rows.int(row, 13))
    memoryMinimum = Int(try rows.int(row, 14))
    memoryMaximum = Int(try rows.int(row, 15))
    disks = try rows.presentText(row, 16)
    nics = try rows.presentText(row, 17)
    tags = try rows.textArray(row, 18)
    adminState = try rows.presentText(row, 19)
    liveStatus = try rows.presentText(row, 20)
    ganetiStatus = rows.utf8(row, 21).map { UTF8Text($0) }
    liveReason = rows.utf8(row, 22).map { UTF8Text($0) }
    liveMemory = try rows.optionalInt(row, 23).map { Int($0) }
    liveVCPUs = try rows.optionalInt(row, 24).map { Int($0) }
    pendingJobID = try rows.optionalUUID(row, 25)
    pendingOperation = rows.utf8(row, 26).map { UTF8Text($0) }
    ganetiUUID = try rows.optionalUUID(row, 27)
    serial = Int(try rows.int(row, 28))
    createdAt = try rows.optionalTimestamp(row, 29)
    modifiedAt = try rows.optionalTimestamp(row, 30)
    observedAt = try rows.optionalTimestamp(row, 31)
    liveInterval = Int(try rows.int(row, 32))
    version = try rows.int(row, 33)
  }
}

extension Rows {
  /// A text that is never NULL, where it lies.
  func presentText(_ row: Int, _ column: Int) throws(PostgreSQLError) -> UTF8Text {
    guard let bytes = utf8(row, column) else { throw .unexpected("column \(columns[column]) is NULL") }
    return UTF8Text(bytes)
  }
}
