import PostgreSQL
public import Values

/// A job: what was asked for here, or what another tool gave to Ganeti.
public struct JobRow: Sendable, Equatable {
  public var id: UUID
  public var operation: String
  public var status: String
  public var subjectType: String?
  public var subjectID: UUID?
  public var subjectName: String?
  public var clusterID: UUID?
  public var clusterName: String?
  public var requestedBy: UUID?
  public var requestedByName: String?
  public var reason: String?
  public var origin: String
  public var isDryRun: Bool
  public var message: String?
  public var ganetiJobID: Int64?
  public var ganetiStatus: String?
  public var ganetiSummary: [String]
  /// Why it failed, as JSON.
  public var problem: String?
  public var acceptedAt: Timestamp
  public var startedAt: Timestamp?
  public var endedAt: Timestamp?
  public var version: Int64

  /// Whether nothing more will happen.
  public var isOver: Bool { endedAt != nil }

  static let columns = """
    j.id, j.operation, j.status, j.subject_type, j.subject_id, j.subject_name, j.cluster_id, j.cluster_name,
    j.requested_by, j.requested_by_name, j.reason, j.origin, j.dry_run, j.message, j.ganeti_job_id, j.ganeti_status,
    j.ganeti_summary, j.problem, j.accepted_at, j.started_at, j.ended_at, j.version
    """

  init(_ rows: borrowing Rows, _ row: Int) throws(PostgreSQLError) {
    id = try rows.uuid(row, 0)
    operation = try rows.text(row, 1)
    status = try rows.text(row, 2)
    subjectType = rows.optionalText(row, 3)
    subjectID = try rows.optionalUUID(row, 4)
    subjectName = rows.optionalText(row, 5)
    clusterID = try rows.optionalUUID(row, 6)
    clusterName = rows.optionalText(row, 7)
    requestedBy = try rows.optionalUUID(row, 8)
    requestedByName = rows.optionalText(row, 9)
    reason = rows.optionalText(row, 10)
    origin = try rows.text(row, 11)
    isDryRun = try rows.bool(row, 12)
    message = rows.optionalText(row, 13)
    ganetiJobID = try rows.optionalInt(row, 14)
    ganetiStatus = rows.optionalText(row, 15)
    ganetiSummary = try rows.texts(row, 16)
    problem = rows.optionalText(row, 17)
    acceptedAt = try rows.timestamp(row, 18)
    startedAt = try rows.optionalTimestamp(row, 19)
    endedAt = try rows.optionalTimestamp(row, 20)
    version = try rows.int(row, 21)
  }
}
