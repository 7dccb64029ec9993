// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Something that was asked for, from acceptance to its end.
public struct Job: Sendable, Equatable {
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// The operation that was asked for, or Ganeti's opcode.
  public var operation: String
  /// `accepted` here, `queued` in Ganeti, `waiting` for locks, `running`; then one of `succeeded`, `failed`,
  /// `canceled`, `unknown` (Ganeti has no record of it any more).
  public var status: JobStatus
  /// What it works on, where it is one thing.
  public var subject: JobSubject?
  /// The cluster that it runs on.
  public var cluster: Reference?
  /// Who asked for it; `null` when it was not asked for here.
  public var requestedBy: Requester?
  /// Why, in the asker's words.
  public var reason: String?
  /// Where a job came from.
  public var origin: JobOrigin
  /// Whether it only checks.
  public var dryRun: Bool
  /// How far a job is.
  public var progress: JobProgress
  /// The jobs that must end first.
  public var waitsFor: [JobReference]
  /// The jobs that it started; it is over when they are.
  public var children: [JobReference]
  /// The Ganeti jobs that do the work.
  public var ganetiJobs: [GanetiJob]
  /// Why it failed.
  public var problem: Problem?
  /// When it was accepted.
  public var acceptedAt: Timestamp
  /// When Ganeti began.
  public var startedAt: Timestamp?
  /// When it ended.
  public var endedAt: Timestamp?

  public init(
    id: UUID,
    operation: String,
    status: JobStatus,
    subject: JobSubject?,
    cluster: Reference?,
    requestedBy: Requester?,
    reason: String?,
    origin: JobOrigin,
    dryRun: Bool,
    progress: JobProgress,
    waitsFor: [JobReference],
    children: [JobReference],
    ganetiJobs: [GanetiJob],
    problem: Problem?,
    acceptedAt: Timestamp,
    startedAt: Timestamp?,
    endedAt: Timestamp?
  ) {
    self.id = id
    self.operation = operation
    self.status = status
    self.subject = subject
    self.cluster = cluster
    self.requestedBy = requestedBy
    self.reason = reason
    self.origin = origin
    self.dryRun = dryRun
    self.progress = progress
    self.waitsFor = waitsFor
    self.children = children
    self.ganetiJobs = ganetiJobs
    self.problem = problem
    self.acceptedAt = acceptedAt
    self.startedAt = startedAt
    self.endedAt = endedAt
  }
}

extension Job: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Job? {
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var operation: String?
    var status: JobStatus?
    var subject: JobSubject?
    var cluster: Reference?
    var requestedBy: Requester?
    var reason: String?
    var origin: JobOrigin?
    var dryRun: Bool?
    var progress: JobProgress?
    var waitsFor: [JobReference]?
    var children: [JobReference]?
    var ganetiJobs: [GanetiJob]?
    var problem: Problem?
    var acceptedAt: Timestamp?
    var startedAt: Timestamp?
    var endedAt: Timestamp?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try ID.read(&reader)
      case 1:
        operation = try reader.string()
      case 2:
        status = try reader.word(JobStatus.self)
      case 3:
        if try !reader.null() { subject = try JobSubject.read(&reader) }
      case 4:
        if try !reader.null() { cluster = try Reference.read(&reader) }
      case 5:
        if try !reader.null() { requestedBy = try Requester.read(&reader) }
      case 6:
        if try !reader.null() { reason = try reader.string() }
      case 7:
        origin = try reader.word(JobOrigin.self)
      case 8:
        dryRun = try reader.bool()
      case 9:
        progress = try JobProgress.read(&reader)
      case 10:
        waitsFor = try reader.array { (reader) throws(JSONSyntaxError) in try JobReference.read(&reader) }
      case 11:
        children = try reader.array { (reader) throws(JSONSyntaxError) in try JobReference.read(&reader) }
      case 12:
        ganetiJobs = try reader.array { (reader) throws(JSONSyntaxError) in try GanetiJob.read(&reader) }
      case 13:
        if try !reader.null() { problem = try Problem.read(&reader) }
      case 14:
        acceptedAt = try reader.timestamp()
      case 15:
        if try !reader.null() { startedAt = try reader.timestamp() }
      case 16:
        if try !reader.null() { endedAt = try reader.timestamp() }
      default: try reader.skip()
      }
    }
    guard
      let id,
      let operation,
      let status,
      let origin,
      let dryRun,
      let progress,
      let waitsFor,
      let children,
      let ganetiJobs,
      let acceptedAt
    else { return nil }
    return Job(
      id: id,
      operation: operation,
      status: status,
      subject: subject,
      cluster: cluster,
      requestedBy: requestedBy,
      reason: reason,
      origin: origin,
      dryRun: dryRun,
      progress: progress,
      waitsFor: waitsFor,
      children: children,
      ganetiJobs: ganetiJobs,
      problem: problem,
      acceptedAt: acceptedAt,
      startedAt: startedAt,
      endedAt: endedAt)
  }

  private static let names: JSONNames = [
    .required("id"),
    .required("operation"),
    .required("status"),
    .required("subject"),
    .required("cluster"),
    .required("requested_by"),
    .required("reason"),
    .required("origin"),
    .required("dry_run"),
    .required("progress"),
    .required("waits_for"),
    .required("children"),
    .required("ganeti_jobs"),
    .required("problem"),
    .required("accepted_at"),
    .required("started_at"),
    .required("ended_at"),
  ]
}

extension Job: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"operation\":")
    writer.string(operation)
    writer.raw(",\"status\":")
    writer.string(status.rawValue)
    writer.raw(",\"subject\":")
    if let subject { subject.write(to: &writer) } else { writer.null() }
    writer.raw(",\"cluster\":")
    if let cluster { cluster.write(to: &writer) } else { writer.null() }
    writer.raw(",\"requested_by\":")
    if let requestedBy { requestedBy.write(to: &writer) } else { writer.null() }
    writer.raw(",\"reason\":")
    if let reason { writer.string(reason) } else { writer.null() }
    writer.raw(",\"origin\":")
    writer.string(origin.rawValue)
    writer.raw(",\"dry_run\":")
    writer.bool(dryRun)
    writer.raw(",\"progress\":")
    progress.write(to: &writer)
    writer.raw(",\"waits_for\":")
    writer.array(waitsFor) { writer, item in item.write(to: &writer) }
    writer.raw(",\"children\":")
    writer.array(children) { writer, item in item.write(to: &writer) }
    writer.raw(",\"ganeti_jobs\":")
    writer.array(ganetiJobs) { writer, item in item.write(to: &writer) }
    writer.raw(",\"problem\":")
    if let problem { problem.write(to: &writer) } else { writer.null() }
    writer.raw(",\"accepted_at\":")
    writer.timestamp(acceptedAt)
    writer.raw(",\"started_at\":")
    if let startedAt { writer.timestamp(startedAt) } else { writer.null() }
    writer.raw(",\"ended_at\":")
    if let endedAt { writer.timestamp(endedAt) } else { writer.null() }
    writer.raw("}")
  }
}
