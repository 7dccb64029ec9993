import JSON
import Values

/// A job of the queue.
struct Job: Sendable {
  enum Status: String, Sendable {
    case queued, waiting, running, success, error, canceled

    var isFinished: Bool { self == .success || self == .error || self == .canceled }
  }

  let id: Int
  var opcode: Opcode
  var status = Status.queued
  var received: Timestamp
  var started: Timestamp?
  /// When it was given its locks.
  var executed: Timestamp?
  var ended: Timestamp?
  /// When its present phase is over.
  var due: Timestamp
  var isArchived = false
}

/// How long a job stays in each of its phases.
public struct JobTiming: Sendable {
  /// Until the scheduler takes it.
  public var queued: Duration
  /// Until it has its locks.
  public var waiting: Duration
  /// Until it is done.
  public var running: Duration

  /// By default as measured for a startup on a small cluster: 0.8 s from submission to end.
  public init(
    queued: Duration = .milliseconds(250), waiting: Duration = .milliseconds(200),
    running: Duration = .milliseconds(350)
  ) {
    self.queued = queued
    self.waiting = waiting
    self.running = running
  }

  /// Done as soon as someone looks.
  public static let immediate = JobTiming(queued: .zero, waiting: .zero, running: .zero)
}

/// A phase in which jobs can be held.
public enum JobPhase: String, Sendable {
  case queued, waiting, running
}

/// All jobs, and where the queue stands.
struct JobQueue: Sendable {
  /// Ids are consecutive and begin at 1, so that a job's place is its id less one.
  private(set) var jobs: [Job] = []
  /// Jobs that are not finished, in the order of their ids.
  var active: [Int] = []
  var timing = JobTiming()
  /// The phase that no job leaves for now.
  var heldPhase: JobPhase?

  subscript(id: Int) -> Job? {
    get { jobs.indices.contains(id - 1) ? jobs[id - 1] : nil }
    set { if let newValue, jobs.indices.contains(id - 1) { jobs[id - 1] = newValue } }
  }

  var nextID: Int { jobs.count + 1 }

  mutating func append(_ job: Job) {
    jobs.append(job)
    if !job.status.isFinished { active.append(job.id) }
  }

  /// Puts all finished jobs into the archive: lists no longer have them, their ids still find them.
  mutating func archive() {
    for index in jobs.indices where jobs[index].status.isFinished { jobs[index].isArchived = true }
  }
}
