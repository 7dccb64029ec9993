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
      try await stopping { stopping in
        try stopping.cluster.faults.add(.slow(milliseconds: 2500), matching: Self.shutdown, times: 1)
        try await stopping.run(client: stopping.simulated.client(waiting: .seconds(1)))
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
        let started = Timestamp.now
        try await stopping.run()
        #expect(stopping.submissions == 1)
        #expect(try await stopping.job().isOver == false)
        #expect(try await stopping.job().message != nil)
        #expect(try await stopping.simulated.arranged.count("fences") == 0)
        let settings = WorkSettings.quick
        let due = try #require(try await stopping.simulated.store.nextTaskDue(of: stopping.simulated.lease.cluster))
        #expect(due > started + settings.requestTimeout + settings.serverTimeout)
        // Too early once more: it still waits.
        try await stopping.simulated.arranged.sql("UPDATE tasks SET deadline = now() - interval '1 second'")
        try await stopping.run(try await stopping.claimAgain())
        #expect(stopping.submissions == 1)
        try await stopping.simulated.arranged.sql("UPDATE tasks SET deadline = now() - interval '2 hours'")
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
        let task = try await simulated.store.claimTasks(under: simulated.lease, for: .seconds(600), limit: 1)[0]
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
