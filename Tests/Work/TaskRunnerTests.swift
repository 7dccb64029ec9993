import Ganeti
import GanetiSim
import JSON
import PostgreSQL
import Sync
import Testing
import Values

@testable import Store
@testable import Work

extension OnServer {
  @Suite("A change reaches Ganeti once")
  struct TaskRunnerTests {
    private static let shutdown = "^PUT /2/instances/[^/]+/shutdown"

    /// A simulated cluster with a running instance and a claimed task that stops it.
    private struct Stopping: Sendable {
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
        _ task: TaskRow? = nil, settings: WorkSettings = .quick,
        checkpoint: @escaping @Sendable (Checkpoint) async -> Void = { _ in }
      ) async throws {
        let follower = JobFollower(client: simulated.client, interval: .milliseconds(20), logger: quiet)
        let runner = TaskRunner(
          store: simulated.store, client: simulated.client, copier: simulated.copier, follower: follower,
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
          try await simulated.store.claimTasks(under: simulated.lease, for: .seconds(60), limit: 1).first)
      }

      /// The statuses of the Ganeti jobs that carry the mark of an attempt.
      func jobs(ofAttempt attempt: Int) -> [String] {
        cluster.jobs(withReason: SubmissionMark(task: task.id, attempt: attempt).reason).map(\.status)
      }

      /// The statuses of all that was asked of the instance.
      var ganetiJobs: [String] { cluster.jobs.filter { $0.summary.hasPrefix("INSTANCE_SHUTDOWN") }.map(\.status) }

      var submissions: Int { cluster.requests.filter { $0.path.hasSuffix("/shutdown") }.count }
    }

    private func stopping(
      timeout: Duration = .seconds(20), change: String? = nil, _ body: (Stopping) async throws -> Void
    ) async throws {
      try await Simulated.run(timeout: timeout) { simulated in
        try await simulated.sweep()
        let name = try simulated.instance("running")
        let instance = try await simulated.arranged.id(of: name, on: simulated.lease)
        let change = change ?? Change.shutdown(instance: name, timeoutSeconds: 5, force: false).json
        _ = try await simulated.store.accept(
          .plain("stopInstance", of: instance, on: simulated.lease.cluster, change: change), instance: instance)
        let task = try await simulated.store.claimTasks(under: simulated.lease, for: .seconds(60), limit: 1)[0]
        try await body(Stopping(simulated: simulated, name: name, instance: instance, task: task))
      }
    }

    @Test("A change becomes one job that carries its mark; when it ends, its effect is in the copy")
    func straight() async throws {
      try await stopping { stopping in
        let steps = Steps()
        try await stopping.run { await steps.add($0) }
        #expect(await steps.all == Checkpoint.allCases)
        #expect(stopping.jobs(ofAttempt: 1) == ["success"])
        let job = try await stopping.job()
        #expect(job.status == "succeeded")
        #expect(job.ganetiJobID.map(Int.init) == stopping.cluster.jobs.last?.id)
        #expect(job.startedAt != nil)
        #expect(try await stopping.simulated.liveStatus(of: stopping.name) == "stopped")
        #expect(try await stopping.simulated.arranged.text("pending_job_id", ofInstance: stopping.instance) == nil)
      }
    }

    @Test("A job whose answer was lost is found by its mark, and nothing is submitted again")
    func lostAnswer() async throws {
      try await stopping { stopping in
        try stopping.cluster.faults.add(.cutBeforeAnswer, matching: Self.shutdown, times: 1)
        try await stopping.run()
        #expect(stopping.submissions == 1)
        #expect(stopping.jobs(ofAttempt: 1) == ["success"])
        #expect(try await stopping.job().status == "succeeded")
      }
    }

    @Test("A request that never arrived is fenced, and made anew")
    func lostRequest() async throws {
      try await stopping { stopping in
        try stopping.cluster.faults.add(.cutBeforeRequest, matching: Self.shutdown, times: 1)
        try await stopping.run()
        #expect(stopping.jobs(ofAttempt: 1) == [])
        #expect(stopping.jobs(ofAttempt: 2) == ["success"])
        #expect(try await stopping.job().status == "succeeded")
        #expect(try await stopping.simulated.arranged.count("fences") == 1)
      }
    }

    @Test("A request that arrives after it was fenced does nothing; the one after it does")
    func lateRequest() async throws {
      try await stopping(timeout: .seconds(1)) { stopping in
        try stopping.cluster.faults.add(.slow(milliseconds: 2500), matching: Self.shutdown, times: 1)
        try await stopping.run()
        // On a busy machine other requests may take too long as well, and are then made again later.
        await eventually {
          guard try await !stopping.job().isOver else { return true }
          try await stopping.simulated.arranged.sql("UPDATE tasks SET deadline = now() - interval '1 second'")
          try await stopping.run(try await stopping.claimAgain())
          return false
        }
        #expect(try await stopping.job().status == "succeeded")
        await eventually { stopping.cluster.requests.contains { $0.path.hasSuffix("/shutdown") && $0.status != nil } }
        await eventually { stopping.jobs(ofAttempt: 1).allSatisfy { $0 == "canceled" } }
        #expect(stopping.ganetiJobs.filter { $0 == "success" }.count == 1)
      }
    }

    @Test("A filter that Ganeti may have, for its answer was lost, is known here, to be taken away")
    func lostFilter() async throws {
      try await stopping { stopping in
        try stopping.cluster.faults.add(.cutBeforeRequest, matching: Self.shutdown, times: 1)
        try stopping.cluster.faults.add(.cutBeforeAnswer, matching: "^PUT /2/filters/", times: 1)
        try await stopping.run()
        #expect(try await stopping.job().isOver == false)
        let filter = try await stopping.simulated.arranged.pool.query("SELECT filter_uuid FROM fences") {
          try $0.uuid(0, 0)
        }
        #expect(stopping.cluster.requests.contains { $0.path == "/2/filters/\(filter)" })
      }
    }

    @Test("Where Ganeti takes no filters, the next attempt waits until the one before must be dead")
    func filtersRefused() async throws {
      try await stopping { stopping in
        try stopping.cluster.faults.add(.cutBeforeRequest, matching: Self.shutdown, times: 1)
        try stopping.cluster.faults.add(.status(501), matching: "^PUT /2/filters/")
        try await stopping.run()
        #expect(stopping.submissions == 1)
        #expect(try await stopping.job().isOver == false)
        #expect(try await stopping.job().message != nil)
        #expect(try await stopping.simulated.arranged.count("fences") == 0)
        let settings = WorkSettings.quick
        let due = try #require(try await stopping.simulated.store.nextTaskDue(of: stopping.simulated.lease.cluster))
        #expect(due > .now + settings.serverTimeout)
        // Too early once more: it still waits.
        try await stopping.simulated.arranged.sql("UPDATE tasks SET deadline = now() - interval '1 second'")
        try await stopping.run(try await stopping.claimAgain())
        #expect(stopping.submissions == 1)
        try await stopping.simulated.arranged.sql("UPDATE tasks SET deadline = now() - interval '10 minutes'")
        try await stopping.run(try await stopping.claimAgain())
        #expect(stopping.jobs(ofAttempt: 2) == ["success"])
        #expect(try await stopping.job().status == "succeeded")
      }
    }

    @Test("While the cluster cannot be reached the change waits; after the time for that it has failed")
    func givingUp() async throws {
      try await stopping { stopping in
        stopping.cluster.stop()
        try await stopping.run()
        #expect(try await stopping.job().isOver == false)
        #expect(try await stopping.job().message?.contains("unreachable") == true)
        var settings = WorkSettings.quick
        settings.giveUpAfter = .zero
        try await stopping.run(try await stopping.claimAgain(), settings: settings)
        #expect(try await stopping.job().status == "failed")
        #expect(try await stopping.problem() == "cluster-unreachable")
        #expect(stopping.ganetiJobs == [])
      }
    }

    @Test("What the cluster refuses has failed, with its words", arguments: [401, 403, 404])
    func refused(status: Int) async throws {
      try await stopping { stopping in
        try stopping.cluster.faults.add(.status(status), matching: Self.shutdown)
        try await stopping.run()
        #expect(try await stopping.job().status == "failed")
        #expect(try await stopping.problem() == "cluster-refused")
        #expect(stopping.submissions == 1)
      }
    }

    @Test("A queue that is full for the moment is asked again later")
    func queueFull() async throws {
      try await stopping { stopping in
        try stopping.cluster.faults.add(.status(503), matching: Self.shutdown, times: 1)
        try await stopping.run()
        #expect(try await stopping.job().isOver == false)
        try await stopping.run(try await stopping.claimAgain())
        #expect(stopping.jobs(ofAttempt: 2) == ["success"])
      }
    }

    @Test("A job that fails tells why, in Ganeti's words")
    func failure() async throws {
      try await stopping(change: Change.startup(instance: "none.example.org").json) { stopping in
        try await stopping.run()
        let job = try await stopping.job()
        #expect(job.status == "failed")
        #expect(job.ganetiStatus == "error")
        let problem = try JSONValue(parsing: try #require(job.problem))
        #expect(problem["ganeti_error"]?["class"]?.string == "OpPrereqError")
        #expect(problem["detail"]?.string?.contains("none.example.org") == true)
      }
    }

    @Test("The change of another release is not guessed at")
    func otherRelease() async throws {
      try await stopping(change: #"{"kind":"teleport"}"#) { stopping in
        try await stopping.run()
        let problem = try await stopping.problem()
        #expect(problem == "internal-error")
        #expect(stopping.ganetiJobs == [])
      }
    }

    // MARK: Taking over

    @Test(
      "Wherever a worker dies, its successor brings the change to one job and to its end",
      arguments: Checkpoint.allCases)
    func takingOver(point: Checkpoint) async throws {
      try await stopping { stopping in
        await #expect(throws: (any Error).self) {
          try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
              try await stopping.run { reached in
                // Sleeps until it is cancelled: what comes after it is not done.
                if reached == point { withUnsafeCurrentTask { $0?.cancel() } }
              }
              try Task.checkCancellation()
            }
            try await group.waitForAll()
          }
        }
        // The attempt's time is over.
        try await stopping.simulated.arranged.sql("UPDATE tasks SET deadline = now() - interval '1 second'")
        if try await stopping.job().isOver == false { try await stopping.run(try await stopping.claimAgain()) }
        #expect(try await stopping.job().status == "succeeded")
        #expect(stopping.ganetiJobs == ["success"])
      }
    }

    @Test("An attempt of another worker that may still be on its way is waited for")
    func waiting() async throws {
      try await stopping { stopping in
        try await stopping.simulated.store.begin(stopping.task, attempt: 1, deadline: .now + .seconds(60))
        try await stopping.run(try await stopping.claimAgain())
        #expect(stopping.submissions == 0)
        let due = try await stopping.simulated.store.nextTaskDue(of: stopping.simulated.lease.cluster)
        #expect(try #require(due) > .now + .seconds(50))
      }
    }

    @Test("Who comes after Ganeti may have archived the job says that nobody knows, and submits nothing")
    func tooLate() async throws {
      try await stopping { stopping in
        try await stopping.simulated.store.begin(stopping.task, attempt: 1, deadline: .now + .seconds(-6 * 3600))
        try await stopping.run(try await stopping.claimAgain())
        #expect(stopping.submissions == 0)
        #expect(try await stopping.job().status == "unknown")
        #expect(try await stopping.problem() == "outcome-unknown")
      }
    }

    @Test("A job that Ganeti no longer knows ended as nobody knows")
    func jobGone() async throws {
      try await stopping { stopping in
        try await stopping.simulated.store.submitted(
          stopping.task, ganetiJob: 999, ganetiCluster: stopping.simulated.uuid)
        try await stopping.run(try await stopping.claimAgain())
        #expect(try await stopping.job().status == "unknown")
        #expect(try await stopping.problem() == "outcome-unknown")
      }
    }

    @Test("The job of that number of a cluster that was built anew is another's, and tells nothing of ours")
    func otherJob() async throws {
      try await stopping { stopping in
        let other = try await stopping.simulated.client.startup(stopping.name)
        try await stopping.simulated.store.submitted(
          stopping.task, ganetiJob: other, ganetiCluster: stopping.simulated.uuid)
        try await stopping.run(try await stopping.claimAgain())
        #expect(try await stopping.job().status == "unknown")
      }
    }

    @Test("A sleeper that wakes after its successor came writes nothing and submits nothing")
    func sleeper() async throws {
      try await stopping { stopping in
        await #expect(throws: StoreError.fenced) {
          try await stopping.run { reached in
            if reached == .claimed { _ = try? await stopping.claimAgain() }
          }
        }
        #expect(stopping.submissions == 0)
        let job = try await stopping.job()
        #expect(job.status == "accepted")
      }
    }

    @Test("A job that our own fence caught is submitted anew")
    func caughtByFence() async throws {
      try await stopping { stopping in
        let mark = SubmissionMark(task: stopping.task.id, attempt: 1)
        try await stopping.simulated.store.begin(stopping.task, attempt: 1, deadline: .now + .seconds(-1))
        let filter = try await stopping.simulated.store.noteFence(
          of: stopping.task, reason: mark.reason, removeAfter: .now)
        try await stopping.simulated.client.fence(reason: mark.reason, as: filter)
        _ = try await stopping.simulated.client.shutdown(stopping.name, reason: mark.reason)
        try await stopping.run(try await stopping.claimAgain())
        #expect(stopping.jobs(ofAttempt: 1) == ["canceled"])
        #expect(stopping.jobs(ofAttempt: 2) == ["success"])
        #expect(try await stopping.job().status == "succeeded")
      }
    }

    @Test("A job that a person canceled is not submitted anew, though its attempt was to be fenced")
    func canceledByHand() async throws {
      try await stopping { stopping in
        let mark = SubmissionMark(task: stopping.task.id, attempt: 1)
        try await stopping.simulated.store.begin(stopping.task, attempt: 1, deadline: .now + .seconds(-1))
        // Noted, and never made: Ganeti was away.
        _ = try await stopping.simulated.store.noteFence(of: stopping.task, reason: mark.reason, removeAfter: .now)
        stopping.cluster.holdJobs(in: .queued)
        let job = try await stopping.simulated.client.shutdown(stopping.name, reason: mark.reason)
        #expect(try await stopping.simulated.client.cancel(job: job).isCanceled)
        try await stopping.run(try await stopping.claimAgain())
        #expect(stopping.submissions == 1)
        #expect(try await stopping.job().status == "canceled")
      }
    }

    @Test("A dry run asks Ganeti for one, and leaves the copy alone")
    func dryRun() async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let name = try simulated.instance("running")
        let instance = try await simulated.arranged.id(of: name, on: simulated.lease)
        let before = try await simulated.arranged.text("xmin", ofInstance: instance)
        _ = try await simulated.store.accept(
          .plain(
            "stopInstance", of: instance, on: simulated.lease.cluster, isDryRun: true,
            change: Change.shutdown(instance: name, timeoutSeconds: 5, force: false).json), instance: instance)
        let task = try await simulated.store.claimTasks(under: simulated.lease, for: .seconds(60), limit: 1)[0]
        let stopping = Stopping(simulated: simulated, name: name, instance: instance, task: task)
        try await stopping.run()
        #expect(try await stopping.job().status == "succeeded")
        #expect(
          simulated.cluster.requests.contains { $0.path.hasSuffix("/shutdown") && $0.query.contains("dry-run=1") })
        #expect(simulated.cluster.status(of: name) == "running")
        #expect(try await simulated.arranged.text("xmin", ofInstance: instance) == before)
      }
    }
  }
}

/// The steps that a task has passed.
private actor Steps {
  private(set) var all: [Checkpoint] = []
  func add(_ step: Checkpoint) { all.append(step) }
}

extension WorkSettings {
  /// For a cluster that answers at once.
  static let quick = WorkSettings(
    lease: .seconds(30), requestTimeout: .seconds(2), serverTimeout: .seconds(60), followInterval: .milliseconds(20))
}
