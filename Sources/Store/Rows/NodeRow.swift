import PostgreSQL
public import Values

/// A node, as the copy has it.
public struct NodeRow: Sendable, Equatable {
  public var id: UUID
  public var name: String
  public var clusterID: UUID
  public var clusterName: String
  public var groupID: UUID?
  public var groupName: String?
  public var role: String
  public var isMasterCapable: Bool
  public var isVMCapable: Bool
  public var primaryIP: String?
  public var secondaryIP: String?
  public var primaryInstanceCount: Int
  public var secondaryInstanceCount: Int
  public var tags: [String]
  public var liveStatus: String
  public var liveReason: String?
  /// MiB, as all sizes here.
  public var memoryTotal: Int?
  public var memoryFree: Int?
  public var memoryNode: Int?
  public var diskTotal: Int?
  public var diskFree: Int?
  public var cpus: Int?
  public var ganetiUUID: UUID
  public var serial: Int
  public var createdAt: Timestamp?
  public var modifiedAt: Timestamp?
  public var observedAt: Timestamp
  /// Seconds between two reads of the cluster's live state.
  public var liveInterval: Int
  public var version: Int64

  static let columns = """
    n.id, n.name, n.cluster_id, c.name, g.id, g.name, n.role, n.master_capable, n.vm_capable, n.primary_ip,
    n.secondary_ip, n.primary_instance_count, n.secondary_instance_count, n.tags, n.live_status, n.live_reason,
    n.memory_total, n.memory_free, n.memory_node, n.disk_total, n.disk_free, n.cpus, n.ganeti_uuid, n.serial,
    n.created_at, n.modified_at, coalesce(c.observed_at, c.last_attempt_at, c.created_at), c.live_interval, n.version
    """

  init(_ rows: borrowing Rows, _ row: Int) throws(PostgreSQLError) {
    id = try rows.uuid(row, 0)
    name = try rows.text(row, 1)
    clusterID = try rows.uuid(row, 2)
    clusterName = try rows.text(row, 3)
    groupID = try rows.optionalUUID(row, 4)
    groupName = rows.optionalText(row, 5)
    role = try rows.text(row, 6)
    isMasterCapable = try rows.bool(row, 7)
    isVMCapable = try rows.bool(row, 8)
    primaryIP = rows.optionalText(row, 9)
    secondaryIP = rows.optionalText(row, 10)
    primaryInstanceCount = Int(try rows.int(row, 11))
    secondaryInstanceCount = Int(try rows.int(row, 12))
    tags = try rows.texts(row, 13)
    liveStatus = try rows.text(row, 14)
    liveReason = rows.optionalText(row, 15)
    memoryTotal = try rows.optionalInt(row, 16).map { Int($0) }
    memoryFree = try rows.optionalInt(row, 17).map { Int($0) }
    memoryNode = try rows.optionalInt(row, 18).map { Int($0) }
    diskTotal = try rows.optionalInt(row, 19).map { Int($0) }
    diskFree = try rows.optionalInt(row, 20).map { Int($0) }
    cpus = try rows.optionalInt(row, 21).map { Int($0) }
    ganetiUUID = try rows.uuid(row, 22)
    serial = Int(try rows.int(row, 23))
    createdAt = try rows.optionalTimestamp(row, 24)
    modifiedAt = try rows.optionalTimestamp(row, 25)
    observedAt = try rows.timestamp(row, 26)
    liveInterval = Int(try rows.int(row, 27))
    version = try rows.int(row, 28)
  }
}
