import PostgreSQL
public import Values

/// A registered cluster.
public struct ClusterRow: Sendable, Equatable {
  public var id: UUID
  public var name: String
  public var host: String
  public var port: Int
  public var username: String
  public var trust: String
  public var pinnedKey: String?
  public var certificateAuthority: String?
  public var isDisabled: Bool
  public var isDrained: Bool
  public var isReadOnly: Bool
  /// Seconds.
  public var configurationInterval: Int
  /// Seconds.
  public var liveInterval: Int
  public var ganetiName: String?
  public var ganetiUUID: UUID?
  public var softwareVersion: String?
  public var master: String?
  public var defaultHypervisor: String?
  public var hypervisors: [String]
  public var diskTemplates: [String]
  public var tags: [String]
  public var nodeCount: Int
  public var instanceCount: Int
  /// When it was last read in full.
  public var observedAt: Timestamp?
  public var lastAttemptAt: Timestamp?
  /// Attempts that failed since the last success.
  public var failures: Int
  /// Why the last attempt failed, as JSON.
  public var problem: String?
  public var version: Int64
  public var createdAt: Timestamp
  public var modifiedAt: Timestamp

  static let columns = """
    c.id, c.name, c.host, c.port, c.username, c.trust, c.pinned_key, c.certificate_authority, c.disabled, c.drained,
    c.read_only, c.configuration_interval, c.live_interval, c.ganeti_name, c.ganeti_uuid, c.software_version, c.master,
    c.default_hypervisor, c.hypervisors, c.disk_templates, c.tags, c.node_count, c.instance_count, c.observed_at,
    c.last_attempt_at, c.failures, c.problem, c.version, c.created_at, c.modified_at
    """

  init(_ rows: borrowing Rows, _ row: Int) throws(PostgreSQLError) {
    id = try rows.uuid(row, 0)
    name = try rows.text(row, 1)
    host = try rows.text(row, 2)
    port = Int(try rows.int(row, 3))
    username = try rows.text(row, 4)
    trust = try rows.text(row, 5)
    pinnedKey = rows.optionalText(row, 6)
    certificateAuthority = rows.optionalText(row, 7)
    isDisabled = try rows.bool(row, 8)
    isDrained = try rows.bool(row, 9)
    isReadOnly = try rows.bool(row, 10)
    configurationInterval = Int(try rows.int(row, 11))
    liveInterval = Int(try rows.int(row, 12))
    ganetiName = rows.optionalText(row, 13)
    ganetiUUID = try rows.optionalUUID(row, 14)
    softwareVersion = rows.optionalText(row, 15)
    master = rows.optionalText(row, 16)
    defaultHypervisor = rows.optionalText(row, 17)
    hypervisors = try rows.texts(row, 18)
    diskTemplates = try rows.texts(row, 19)
    tags = try rows.texts(row, 20)
    nodeCount = Int(try rows.int(row, 21))
    instanceCount = Int(try rows.int(row, 22))
    observedAt = try rows.optionalTimestamp(row, 23)
    lastAttemptAt = try rows.optionalTimestamp(row, 24)
    failures = Int(try rows.int(row, 25))
    problem = rows.optionalText(row, 26)
    version = try rows.int(row, 27)
    createdAt = try rows.timestamp(row, 28)
    modifiedAt = try rows.timestamp(row, 29)
  }
}

/// How a cluster's RAPI is reached, with its sealed password.
public struct ClusterEndpointRow: Sendable, Equatable {
  public var id: UUID
  public var name: String
  public var host: String
  public var port: Int
  public var username: String
  public var sealedPassword: [UInt8]
  public var trust: String
  public var pinnedKey: String?
  public var certificateAuthority: String?
  public var isDisabled: Bool
  public var ganetiUUID: UUID?
  public var configurationInterval: Int
  public var liveInterval: Int
  public var configurationDueAt: Timestamp
  public var liveDueAt: Timestamp
  public var failures: Int
  /// Changes with every change of the registration.
  public var version: Int64

  static let columns = """
    c.id, c.name, c.host, c.port, c.username, c.sealed_password, c.trust, c.pinned_key, c.certificate_authority,
    c.disabled, c.ganeti_uuid, c.configuration_interval, c.live_interval, c.configuration_due_at, c.live_due_at,
    c.failures, c.version
    """

  init(_ rows: borrowing Rows, _ row: Int) throws(PostgreSQLError) {
    id = try rows.uuid(row, 0)
    name = try rows.text(row, 1)
    host = try rows.text(row, 2)
    port = Int(try rows.int(row, 3))
    username = try rows.text(row, 4)
    sealedPassword = try rows.bytes(row, 5)
    trust = try rows.text(row, 6)
    pinnedKey = rows.optionalText(row, 7)
    certificateAuthority = rows.optionalText(row, 8)
    isDisabled = try rows.bool(row, 9)
    ganetiUUID = try rows.optionalUUID(row, 10)
    configurationInterval = Int(try rows.int(row, 11))
    liveInterval = Int(try rows.int(row, 12))
    configurationDueAt = try rows.timestamp(row, 13)
    liveDueAt = try rows.timestamp(row, 14)
    failures = Int(try rows.int(row, 15))
    version = try rows.int(row, 16)
  }
}
