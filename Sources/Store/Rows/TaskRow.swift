import PostgreSQL
public import Values

/// A task that its reader holds the lease of.
public struct TaskRow: Sendable, Equatable {
  public var id: UUID
  public var jobID: UUID
  public var clusterID: UUID
  public var kind: Kind
  /// What to ask Ganeti for, as JSON.
  public var change: String?
  public var step: Step
  /// How often it was tried to submit the change; part of the mark that Ganeti carries.
  public var attempt: Int
  /// Until when the present attempt may still reach Ganeti.
  public var deadline: Timestamp?
  public var failures: Int
  public var ganetiJobID: Int64?
  /// Grows with every claim; each write says it, so that one who slept through its lease cannot write.
  public var fence: Int64
  public var operation: String
  public var subjectID: UUID?
  public var subjectName: String?
  public var isDryRun: Bool
  public var createdAt: Timestamp

  public enum Kind: String, Sendable {
    /// A change that becomes one Ganeti job.
    case ganeti
    /// A full read of a cluster.
    case sync
  }

  public enum Step: String, Sendable {
    /// Nothing has been sent.
    case accepted
    /// The present attempt may have been sent.
    case submitting
    /// The Ganeti job is known.
    case following
    case ended
  }

  static let columns = """
    t.id, t.job_id, t.cluster_id, t.kind, t.change, t.step, t.attempt, t.deadline, t.failures, t.ganeti_job_id, t.fence,
    j.operation, j.subject_id, j.subject_name, j.dry_run, t.created_at
    """

  init(_ rows: borrowing Rows, _ row: Int) throws(PostgreSQLError) {
    id = try rows.uuid(row, 0)
    jobID = try rows.uuid(row, 1)
    clusterID = try rows.uuid(row, 2)
    guard let kind = Kind(rawValue: try rows.text(row, 3)), let step = Step(rawValue: try rows.text(row, 5)) else {
      throw PostgreSQLError.unexpected("a task of unknown kind or step")
    }
    self.kind = kind
    self.step = step
    change = rows.optionalText(row, 4)
    attempt = Int(try rows.int(row, 6))
    deadline = try rows.optionalTimestamp(row, 7)
    failures = Int(try rows.int(row, 8))
    ganetiJobID = try rows.optionalInt(row, 9)
    fence = try rows.int(row, 10)
    operation = try rows.text(row, 11)
    subjectID = try rows.optionalUUID(row, 12)
    subjectName = rows.optionalText(row, 13)
    isDryRun = try rows.bool(row, 14)
    createdAt = try rows.timestamp(row, 15)
  }
}
