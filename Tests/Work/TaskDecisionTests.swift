import PostgreSQL
import Testing
import Values

@testable import Store
@testable import Work

extension OnServer {
  @Suite("What is next for a task")
  struct TaskDecisionTests {
    @Test("It follows from what is written down alone")
    func table() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1", on: lease)
        let fresh = try await arranged.claimedTask(of: instance, on: lease)
        let now = Timestamp.now
        let (past, future) = (now + .seconds(-1), now + .seconds(1))
        func decision(_ step: TaskRow.Step, attempt: Int = 0, deadline: Timestamp? = nil, job: Int64? = nil)
          -> TaskDecision
        {
          var task = fresh
          (task.step, task.attempt, task.deadline, task.ganetiJobID) = (step, attempt, deadline, job)
          return TaskDecision(task, now: now)
        }
        #expect(decision(.accepted) == .submit(attempt: 1))
        #expect(decision(.accepted, attempt: 2, deadline: future) == .submit(attempt: 3))
        #expect(decision(.submitting, attempt: 1, deadline: future) == .wait(until: future))
        #expect(decision(.submitting, attempt: 1, deadline: now) == .lookFor(attempt: 1))
        #expect(decision(.submitting, attempt: 2, deadline: past) == .lookFor(attempt: 2))
        #expect(decision(.submitting, attempt: 2) == .lookFor(attempt: 2))
        #expect(decision(.following, attempt: 1, job: 65) == .follow(job: 65))
        #expect(decision(.following, attempt: 1) == .lookFor(attempt: 1))
        #expect(decision(.ended, attempt: 1, job: 65) == .nothing)
      }
    }

    @Test("Pauses double from a second to a minute")
    func pauses() {
      let seconds = [0, 1, 2, 5, 6, 100].map { TaskDecision.pause(afterFailures: $0) / .seconds(1) }
      #expect(seconds == [1, 2, 4, 32, 60, 60])
    }
  }
}
