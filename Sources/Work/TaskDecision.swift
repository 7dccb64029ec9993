import Store
import Values

/// What to do next with a task: a function of what is written down, so that every worker decides the same.
enum TaskDecision: Equatable {
  /// Nothing of the present attempt can have been sent: submit as this attempt.
  case submit(attempt: Int)
  /// Another worker's attempt may still be on its way: come back then.
  case wait(until: Timestamp)
  /// The attempt's time is over: see whether it became a job.
  case lookFor(attempt: Int)
  /// The job is known.
  case follow(job: Int64)
  /// There is nothing left to do.
  case nothing

  init(_ task: TaskRow, now: Timestamp) {
    switch task.step {
    case .accepted: self = .submit(attempt: task.attempt + 1)
    case .submitting:
      if let deadline = task.deadline, deadline > now {
        self = .wait(until: deadline)
      } else {
        self = .lookFor(attempt: task.attempt)
      }
    case .following: self = task.ganetiJobID.map { .follow(job: $0) } ?? .lookFor(attempt: task.attempt)
    case .ended: self = .nothing
    }
  }

  /// How long to wait after so many failures: from a second, doubled each time, to a minute.
  static func pause(afterFailures failures: Int) -> Duration { .seconds(min(1 << min(failures, 6), 60)) }
}
