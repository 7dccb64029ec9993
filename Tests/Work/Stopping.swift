import Ganeti
import GanetiSim
import JSON
import PostgreSQL
import Sync
import Testing
import Values

@testable import Store
@testable import Work

/// A simulated cluster with a running instance and a claimed task that stops it.
struct Stopping: Sendable {
  let simulated: Simulated
  let name: String
  let instance: UUID
  let task: TaskRow

  var cluster: SimulatedCluster { simulated.cluster }

  func job() async throws -> JobRow { try #require(try await simulated.arranged.job(task.jobID)) }

  /// The problem of the job, by the last part of its type.
  func problem() async throws -> String? {
    let text = try await job().problem
    return try text.flatMap {
      try JSONValue(parsing: $0)["type"]?.string?.split(separator: "/").last.map(String.init)
    }
  }

  /// Takes the task to where it can be taken now.
  func run(
    _ task: TaskRow? = nil, settings: WorkSettings = .quick, client: RAPIClient? = nil,
    checkpoint: @escaping @Sendable (Checkpoint) async -> Void = { _ in }
  ) async throws {
    let client = client ?? simulated.client
    let follower = JobFollower(client: client, interval: .milliseconds(20), logger: quiet)
    let runner = TaskRunner(
      store: simulated.store, client: client, copier: simulated.copier, follower: follower,
      ganetiUUID: simulated.uuid, settings: settings, logger: quiet, checkpoint: checkpoint)
    do {
      try await runner.run(task ?? self.task)
    } catch {
      await follower.stop()
      throw error
    }
    await follower.stop()
  }

  /// The task, claimed anew, as if its time had come.
  func claimAgain() async throws -> TaskRow {
    try await simulated.arranged.sql("UPDATE tasks SET due_at = now(), lease_until = NULL")
    return try #require(
      try await simulated.store.claimTasks(under: simulated.lease, for: .seconds(600), limit: 1).first)
  }

  /// The statuses of the Ganeti jobs that carry the mark of an attempt.
  func jobs(ofAttempt attempt: Int) -> [String] {
    cluster.jobs(withReason: SubmissionMark(task: task.id, attempt: attempt).reason).map(\.status)
  }

  /// The statuses of all that was asked of the instance.
  var ganetiJobs: [String] { cluster.jobs.filter { $0.summary.hasPrefix("INSTANCE_SHUTDOWN") }.map(\.status) }

  var submissions: Int { cluster.requests.filter { $0.path.hasSuffix("/shutdown") }.count }
}

/// Runs `body` with a task that stops a running instance, or does `change` in its place.
func stopping(change: String? = nil, _ body: (Stopping) async throws -> Void) async throws {
  try await Simulated.run { simulated in
    try await simulated.sweep()
    let name = try simulated.instance("running")
    let instance = try await simulated.arranged.id(of: name, on: simulated.lease)
    let change = change ?? Change.shutdown(instance: name, timeoutSeconds: 5, force: false).json
    _ = try await simulated.store.accept(
      .plain("stopInstance", of: instance, on: simulated.lease.cluster, change: change), instance: instance)
    let task = try await simulated.store.claimTasks(under: simulated.lease, for: .seconds(600), limit: 1)[0]
    try await body(Stopping(simulated: simulated, name: name, instance: instance, task: task))
  }
}

extension WorkSettings {
  /// For a cluster that answers at once.
  static let quick = WorkSettings(
    lease: .seconds(30), requestTimeout: .seconds(120), serverTimeout: .seconds(3600), followInterval: .milliseconds(20)
  )
}
