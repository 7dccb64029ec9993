import Ganeti
import HTTPService
import Logging
import Store
import Sync
import Values

/// Takes one claimed task to its end, or as far as it can be taken now.
///
/// Whatever dies when, the change reaches Ganeti once: each attempt is written down before it is sent, carries its mark
/// into Ganeti's reason trail, and is fenced in Ganeti before another one is made.
struct TaskRunner: Sendable {
  let store: Store
  let client: RAPIClient
  let copier: ClusterCopier
  let follower: JobFollower
  let ganetiUUID: UUID?
  let settings: WorkSettings
  let logger: Logger
  let checkpoint: @Sendable (Checkpoint) async -> Void

  /// - Throws: `StoreError`, `CancellationError`; the lease then runs out and another worker goes on.
  func run(_ task: TaskRow) async throws {
    await checkpoint(.claimed)
    switch TaskDecision(task, now: .now) {
    case .submit(let attempt): try await submit(task, attempt: attempt)
    case .wait(let until): try await store.leave(task, until: until, message: "an earlier attempt may be on its way")
    case .lookFor(let attempt): try await lookFor(task, attempt: attempt, deadline: task.deadline ?? .now)
    case .follow(let job): try await follow(task, job: job, attempt: task.attempt)
    case .nothing: break
    }
  }

  // MARK: Submitting

  private func submit(_ task: TaskRow, attempt: Int) async throws {
    guard let change = task.change.flatMap({ Change(json: $0) }) else {
      return try await fail(task, Problem(.internalError, "the change is of another release"))
    }
    let deadline = Timestamp.now + settings.requestTimeout + .seconds(5)
    try await store.begin(task, attempt: attempt, deadline: deadline)
    await checkpoint(.begun)
    let mark = SubmissionMark(task: task.id, attempt: attempt)
    let job: Int64
    do {
      job = try await client.submit(change, reason: mark.reason, dryRun: task.isDryRun)
    } catch {
      return try await handle(error, task, attempt: attempt, deadline: deadline)
    }
    await checkpoint(.submitted)
    try await note(task, job: job, attempt: attempt)
  }

  private func handle(_ error: RAPIError, _ task: TaskRow, attempt: Int, deadline: Timestamp) async throws {
    try Task.checkCancellation()
    if error.mayHaveBeenSubmitted {
      logger.warning(
        "an answer was lost; looking for the job",
        metadata: ["task": "\(task.id)", "attempt": "\(attempt)", "cause": "\(error)"])
      return try await lookFor(task, attempt: attempt, deadline: deadline)
    }
    switch error {
    case .unauthorized, .forbidden, .refused, .notFound, .tlsRefused:
      try await fail(task, Problem(error))
    default:
      if Timestamp.now - task.createdAt > settings.giveUpAfter {
        logger.warning("gave up a change", metadata: ["task": "\(task.id)", "cause": "\(error)"])
        return try await fail(task, Problem(error))
      }
      try await store.postpone(
        task, until: .now + TaskDecision.pause(afterFailures: task.failures), message: "\(error)")
    }
  }

  private func note(_ task: TaskRow, job: Int64, attempt: Int) async throws {
    try await store.submitted(task, ganetiJob: job, ganetiCluster: ganetiUUID)
    await checkpoint(.noted)
    try await follow(task, job: job, attempt: attempt)
  }

  // MARK: Looking for a lost attempt

  /// Finds the job of an attempt whose answer nobody got; where there is none, makes sure that none can come any more
  /// and makes the next attempt.
  ///
  /// - Parameter deadline: until when the attempt may have been sent.
  private func lookFor(_ task: TaskRow, attempt: Int, deadline: Timestamp) async throws {
    let mark = SubmissionMark(task: task.id, attempt: attempt)
    do {
      if let job = try await client.findJobs(reason: mark.reason).first {
        return try await note(task, job: job, attempt: attempt)
      }
      if isLate(deadline) { return try await endUnknown(task) }
      if try await fence(mark, of: task) {
        if let job = try await client.findJobs(reason: mark.reason).first {
          return try await note(task, job: job, attempt: attempt)
        }
      } else if Timestamp.now < deadline + settings.serverTimeout {
        // Filters are refused: only time can tell that the attempt is dead.
        return try await store.leave(
          task, until: deadline + settings.serverTimeout, message: "waiting until an earlier attempt must be dead")
      }
    } catch let error as RAPIError {
      try Task.checkCancellation()
      if isLate(deadline) { return try await endUnknown(task) }
      return try await store.leave(
        task, until: .now + TaskDecision.pause(afterFailures: task.failures), message: "\(error)")
    }
    try await submit(task, attempt: attempt + 1)
  }

  /// Whether the job of the present attempt may have ended so long ago that Ganeti no longer lists it: then that it is
  /// not found tells nothing.
  private func isLate(_ deadline: Timestamp) -> Bool { Timestamp.now - deadline > settings.jobsListedFor }

  /// Has Ganeti reject whatever still comes of an attempt; false where it takes no filters.
  private func fence(_ mark: SubmissionMark, of task: TaskRow) async throws -> Bool {
    let filter = try await store.noteFence(
      of: task, reason: mark.reason, removeAfter: .now + settings.requestTimeout + settings.serverTimeout)
    do {
      try await client.fence(reason: mark.reason, as: filter)
      return true
    } catch {
      switch error {
      case .forbidden, .notFound, .refused, .fault(status: 501, _):
        try await store.forgetFence(cluster: task.clusterID, filter: filter)
        return false
      default: throw error
      }
    }
  }

  // MARK: Following

  private func follow(_ task: TaskRow, job: Int64, attempt: Int) async throws {
    var last: JobRecord?
    for await record in await follower.changes(of: job) {
      // Another job of that number is one of a cluster that was built anew.
      guard let record, SubmissionMark(in: record)?.task == task.id else { return try await endUnknown(task) }
      last = record
      if record.status.isOver { break }
      try await store.note(
        JobProgress(
          status: record.status.ourWord, ganetiStatus: record.status.word, summary: record.summary,
          message: record.log.last?.message, startedAt: record.startedAt), of: task)
    }
    guard let record = last, record.status.isOver else { throw CancellationError() }
    if record.status == .canceled, record.startedAt == nil {
      // Our own fence may have caught a job that was only late: then nothing was done, and it is still wanted.
      if try await isFenced(SubmissionMark(task: task.id, attempt: attempt), of: task) {
        return try await submit(task, attempt: attempt + 1)
      }
    }
    await checkpoint(.over)
    try await refresh(task)
    await checkpoint(.refreshed)
    try await end(task, JobEnd(record))
  }

  /// Whether the attempt is fenced, and not only meant to be: a job may as well have been canceled by a person.
  private func isFenced(_ mark: SubmissionMark, of task: TaskRow) async throws -> Bool {
    guard let filter = try await store.fence(cluster: task.clusterID, reason: mark.reason) else { return false }
    return try await client.hasFilter(filter)
  }

  /// Reads again what the job has touched, so that who sees the job's end sees its effect. That it fails ends nothing:
  /// the next sweep comes.
  private func refresh(_ task: TaskRow) async throws {
    guard let name = task.change.flatMap({ Change(json: $0) })?.instance, !task.isDryRun else { return }
    do {
      try await copier.refresh(instances: [name], ending: task.jobID)
    } catch let error as RAPIError {
      logger.warning("a changed instance cannot be read now", metadata: ["instance": "\(name)", "cause": "\(error)"])
    }
  }

  private func endUnknown(_ task: TaskRow) async throws {
    try await end(
      task,
      JobEnd(
        status: "unknown", ganetiStatus: nil, summary: [], problem: Problem(.outcomeUnknown).json(), startedAt: nil,
        endedAt: .now))
  }

  private func fail(_ task: TaskRow, _ problem: Problem) async throws {
    try await end(
      task,
      JobEnd(
        status: "failed", ganetiStatus: nil, summary: [], problem: problem.json(), startedAt: nil, endedAt: .now))
  }

  private func end(_ task: TaskRow, _ end: JobEnd) async throws {
    try await store.end(task, end)
    logger.info(
      "a job ended", metadata: ["job": "\(task.jobID)", "operation": "\(task.operation)", "status": "\(end.status)"])
  }
}

extension JobEnd {
  init(_ record: JobRecord) {
    let isFailure = record.status != .success
    self.init(
      status: record.status.ourWord, ganetiStatus: record.status.word, summary: record.summary,
      problem: isFailure ? Problem(failureOf: record).json() : nil, startedAt: record.startedAt,
      endedAt: record.endedAt ?? .now)
  }
}
