import PostgreSQL
import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Tasks and their steps")
  struct TaskTests {
    /// A cluster with so many instances, each with an accepted change.
    private func tasks(_ count: Int, in arranged: Arranged) async throws -> ClusterLease {
      let lease = try await arranged.cluster()
      for index in 0..<count {
        let instance = try await arranged.instance("web\(index).example.org", on: lease)
        _ = try await arranged.store.accept(.plain(of: instance, on: lease.cluster), instance: instance)
      }
      return lease
    }

    @Test("Each task is claimed once, the oldest first, however many claim at the same time")
    func claiming() async throws {
      try await OnServer.withStore(connections: 6) { arranged in
        let lease = try await tasks(12, in: arranged)
        let oldest = try await arranged.store.claimTasks(under: lease, for: .seconds(600), limit: 2)
        #expect(oldest.map(\.createdAt) == oldest.map(\.createdAt).sorted())
        #expect(oldest.map(\.subjectName).count == 2)
        let others = try await withThrowingTaskGroup(of: [TaskRow].self) { group in
          for _ in 0..<6 {
            group.addTask { try await arranged.store.claimTasks(under: lease, for: .seconds(600), limit: 3) }
          }
          return try await group.reduce(into: []) { $0 += $1 }
        }
        let rest = try await arranged.store.claimTasks(under: lease, for: .seconds(600), limit: 99)
        #expect(Set((oldest + others + rest).map(\.id)).count == 12)
        #expect(oldest.count + others.count + rest.count == 12)
        #expect(oldest.allSatisfy { task in others.allSatisfy { task.createdAt <= $0.createdAt } })
      }
    }

    @Test("Without the cluster's lease no task is claimed")
    func claimingWithoutLease() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await tasks(1, in: arranged)
        let former = ClusterLease(cluster: lease.cluster, fence: lease.fence - 1)
        #expect(try await arranged.store.claimTasks(under: former, for: .seconds(600), limit: 9) == [])
      }
    }

    @Test("A sleeper cannot write after its successor has claimed the task")
    func fencing() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await tasks(1, in: arranged)
        let store = arranged.store
        let sleeper = try await store.claimTasks(under: lease, for: .seconds(600), limit: 1)[0]
        try await arranged.sql("UPDATE tasks SET lease_until = now() - interval '1 second'")
        let successor = try await store.claimTasks(under: lease, for: .seconds(600), limit: 1)[0]
        #expect(successor.fence == sleeper.fence + 1)
        try await store.begin(successor, attempt: 1, deadline: .now + .seconds(30))
        await #expect(throws: StoreError.fenced) { try await store.begin(sleeper, attempt: 9, deadline: .now) }
        await #expect(throws: StoreError.fenced) {
          try await store.submitted(sleeper, ganetiJob: 9, ganetiCluster: .version7())
        }
        await #expect(throws: StoreError.fenced) { try await store.postpone(sleeper, until: .now, message: "late") }
        await #expect(throws: StoreError.fenced) { try await store.leave(sleeper, until: .now, message: "late") }
        await #expect(throws: StoreError.fenced) { try await store.end(sleeper, .plain("succeeded")) }
        try await store.note(
          JobProgress(status: "running", ganetiStatus: "running", summary: [], message: "late", startedAt: nil),
          of: sleeper)
        try await store.release(sleeper)
        let job = try #require(try await arranged.job(sleeper.jobID))
        #expect(job.status == "accepted")
        #expect(job.message == nil)
        #expect(job.ganetiJobID == nil)
        #expect(
          try await arranged.count("tasks", where: "step = 'submitting' AND attempt = 1 AND lease_until > now()") == 1)
      }
    }

    @Test("Each step is written down, and the job shows it")
    func steps() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await tasks(1, in: arranged)
        let store = arranged.store
        func claim() async throws -> TaskRow {
          try await arranged.sql("UPDATE tasks SET lease_until = NULL")
          return try #require(try await store.claimTasks(under: lease, for: .seconds(600), limit: 1).first)
        }
        var task = try await claim()
        #expect(task.step == .accepted)
        #expect(task.attempt == 0)
        #expect(task.change == #"{"kind":"startup"}"#)
        let deadline = Timestamp.now + .seconds(30)
        try await store.begin(task, attempt: 1, deadline: deadline)
        task = try await claim()
        #expect(task.step == .submitting)
        #expect(task.attempt == 1)
        #expect(task.deadline == deadline)
        let ganeti = UUID.version7()
        try await store.submitted(task, ganetiJob: 65, ganetiCluster: ganeti)
        task = try await claim()
        #expect(task.step == .following)
        #expect(task.ganetiJobID == 65)
        #expect(try await arranged.job(task.jobID)?.status == "queued")
        #expect(try await arranged.job(task.jobID)?.ganetiJobID == 65)
        let started = Timestamp.now
        try await store.note(
          JobProgress(
            status: "running", ganetiStatus: "running", summary: ["INSTANCE_STARTUP(web0)"], message: "at it",
            startedAt: started), of: task)
        let job = try #require(try await arranged.job(task.jobID))
        #expect(job.status == "running")
        #expect(job.ganetiSummary == ["INSTANCE_STARTUP(web0)"])
        #expect(job.message == "at it")
        #expect(job.startedAt == started)
        try await store.end(task, .plain("succeeded"))
        #expect(try await arranged.job(task.jobID)?.status == "succeeded")
        #expect(try await arranged.job(task.jobID)?.isOver == true)
        #expect(try await arranged.job(task.jobID)?.startedAt == started)
        #expect(try await arranged.count("instances", where: "pending_job_id IS NOT NULL") == 0)
        #expect(try await store.claimTasks(under: lease, for: .seconds(600), limit: 1) == [])
        await #expect(throws: StoreError.fenced) { try await store.end(task, .plain("failed")) }
      }
    }

    @Test("Progress that says nothing new makes no new version of the job")
    func sameProgress() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await tasks(1, in: arranged)
        let task = try await arranged.store.claimTasks(under: lease, for: .seconds(600), limit: 1)[0]
        let progress = JobProgress(
          status: "running", ganetiStatus: "running", summary: ["X"], message: nil, startedAt: .now)
        try await arranged.store.note(progress, of: task)
        let version = try await arranged.job(task.jobID)?.version
        try await arranged.store.note(progress, of: task)
        #expect(try await arranged.job(task.jobID)?.version == version)
      }
    }

    @Test("A task that is put off is due then and not before, and its job says why")
    func puttingOff() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await tasks(2, in: arranged)
        let store = arranged.store
        let claimed = try await store.claimTasks(under: lease, for: .seconds(600), limit: 2)
        try await store.begin(claimed[0], attempt: 1, deadline: .now + .seconds(5))
        let later = Timestamp.now + .seconds(600)
        let latest = later + .seconds(60)
        try await store.postpone(claimed[0], until: later, message: "the cluster is away")
        try await store.begin(claimed[1], attempt: 1, deadline: .now + .seconds(5))
        try await store.leave(claimed[1], until: latest, message: "still looking")
        #expect(try await store.claimTasks(under: lease, for: .seconds(600), limit: 9) == [])
        #expect(try await store.nextTaskDue(of: lease.cluster) == later)
        #expect(try await arranged.job(claimed[0].jobID)?.message == "the cluster is away")
        #expect(try await arranged.job(claimed[1].jobID)?.message == "still looking")
        try await arranged.sql("UPDATE tasks SET due_at = now()")
        let again = try await store.claimTasks(under: lease, for: .seconds(600), limit: 9)
        // Nothing of the first had reached Ganeti; of the second that is not known.
        #expect(again.map(\.step) == [.accepted, .submitting])
        #expect(again.map(\.failures) == [1, 1])
        #expect(again.map(\.attempt) == [1, 1])
      }
    }

    @Test("A creation that fails takes its instance away; one that succeeds leaves it")
    func endOfCreation() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let store = arranged.store
        for (name, status, remains) in [("a", "failed", 0), ("b", "unknown", 0), ("c", "succeeded", 1)] {
          let new = NewInstance.plain("\(name).example.org")
          _ = try await store.accept(.plain("createInstance", of: new.id, on: lease.cluster), creating: new)
          let task = try await store.claimTasks(under: lease, for: .seconds(600), limit: 1)[0]
          try await store.end(task, .plain(status))
          #expect(try await arranged.count("instances", where: "id = '\(new.id)'") == remains, "\(status)")
        }
      }
    }

    @Test("A removal that succeeds takes the instance away; one that fails or was a dry run leaves it")
    func endOfRemoval() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let store = arranged.store
        for (name, status, isDryRun, remains) in [
          ("a", "failed", false, 1), ("b", "succeeded", true, 1), ("c", "succeeded", false, 0),
        ] {
          let instance = try await arranged.instance("\(name).example.org", on: lease)
          _ = try await store.accept(
            .plain("deleteInstance", of: instance, on: lease.cluster, isDryRun: isDryRun), instance: instance)
          if !isDryRun { #expect(try await arranged.text("live_status", ofInstance: instance) == "removing") }
          let task = try await store.claimTasks(under: lease, for: .seconds(600), limit: 1)[0]
          try await store.end(task, .plain(status))
          #expect(try await arranged.count("instances", where: "id = '\(instance)'") == remains, "\(name)")
        }
      }
    }

    @Test("An instance whose removal was refused shows its own status again after the next read")
    func refusedRemoval() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let uuid = UUID.version7()
        let instance = try await arranged.instance("a.example.org", on: lease) { $0.ganetiUUID = uuid }
        let task = try await arranged.claimedTask("deleteInstance", of: instance, on: lease)
        try await arranged.store.end(task, .plain("failed"))
        // What a sweep compares: the row must not pass for unchanged.
        let known = try await arranged.store.instanceFingerprints(of: lease.cluster)[uuid]
        #expect(known != KnownFingerprints(configuration: 1, live: 1))
        try await arranged.instance("a.example.org", on: lease) { $0.ganetiUUID = uuid }
        #expect(try await arranged.text("live_status", ofInstance: instance) == "running")
      }
    }
  }
}
