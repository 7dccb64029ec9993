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
  @Suite("A change that another worker has begun")
  struct TakeoverTests {
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
        let deadline = Timestamp.now + .seconds(600)
        try await stopping.simulated.store.begin(stopping.task, attempt: 1, deadline: deadline)
        try await stopping.run(try await stopping.claimAgain())
        #expect(stopping.submissions == 0)
        let due = try await stopping.simulated.store.nextTaskDue(of: stopping.simulated.lease.cluster)
        #expect(try #require(due) >= deadline)
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
  }
}
