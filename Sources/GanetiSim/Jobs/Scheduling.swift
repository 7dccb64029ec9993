import JSON
import Values

// Jobs have no thread. Whoever looks first brings the queue up to the present: every step that has come due since is
// taken, at the time at which it was due, in order. A second's work is done in microseconds, and is the same each time.

extension ClusterState {
  /// Takes every step that is due.
  mutating func advance(to now: Timestamp) {
    while let id = nextToStep(until: now), var job = queue[id] {
      step(&job)
      queue[id] = job
      if job.status.isFinished { retire(job) }
    }
  }

  /// When there is something to do next; nil while nothing moves by itself.
  var nextStep: Timestamp? {
    let started = startedJobs
    return queue.active.compactMap { queue[$0] }.filter { isFree($0, started: started) }.map(\.due).min()
  }

  /// Adds a job for the opcode and gives its id; a filter may end it at once.
  mutating func submit(_ opcode: Opcode, at now: Timestamp) -> Int {
    let id = queue.nextID
    var opcode = opcode
    opcode.reasons.append(
      Opcode.Reason(source: opcode.kind.reasonSource, text: "job=\(id);index=0", time: now.microseconds * 1000))
    queue.append(Job(id: id, opcode: opcode, received: now, due: now + queue.timing.queued))
    rejectFencedJobs(at: now)
    return id
  }

  /// Cancels a job if it can be, and says so in Ganeti's words (`DELETE /2/jobs/ID`).
  mutating func cancel(_ id: Int, at now: Timestamp) -> (isCanceled: Bool, message: String) {
    guard var job = queue[id], !job.status.isFinished else { return (false, "Job \(id) not found in queue") }
    switch job.status {
    case .queued: finish(&job, .canceled, nil, at: now)
    case .waiting: finish(&job, .canceled, "Job canceled by request", at: now)
    default: return (false, "Job no longer waiting, can't cancel (informed it anyway)")
    }
    queue[id] = job
    retire(job)
    return (true, "Dequeued job \(id)")
  }

  /// Cancels every queued job that a filter rejects, as Ganeti does within a tenth of a second.
  mutating func rejectFencedJobs(at now: Timestamp) {
    for id in queue.active {
      guard var job = queue[id], job.status == .queued, verdict(on: job) == .reject else { continue }
      finish(&job, .canceled, nil, at: now)
      queue[id] = job
      retire(job)
    }
  }

  private func nextToStep(until now: Timestamp) -> Int? {
    let started = startedJobs
    var best: (id: Int, due: Timestamp)?
    for id in queue.active {
      guard let job = queue[id], job.due <= now, best.map({ job.due < $0.due }) ?? true,
        isFree(job, started: started)
      else { continue }
      best = (id, job.due)
    }
    return best?.id
  }

  /// How many jobs have been taken from the queue and are not finished.
  private var startedJobs: Int { queue.active.count { queue[$0].map { $0.status != .queued } ?? false } }

  /// Whether only time keeps the job in its phase.
  private func isFree(_ job: Job, started: Int) -> Bool {
    if queue.heldPhase?.rawValue == job.status.rawValue { return false }
    switch job.status {
    case .queued: return started < shape.maximumRunningJobs && verdict(on: job) == .accept
    case .waiting:
      guard dependencies(of: job).allSatisfy({ queue[$0.id]?.status.isFinished ?? true }) else { return false }
      guard let lock = job.opcode.lock else { return true }
      // Locks are given in the order of the jobs.
      return !queue.active.contains { other in
        guard other != job.id, let holder = queue[other], holder.opcode.lock == lock else { return false }
        return holder.status == .running || (holder.status == .waiting && other < job.id)
      }
    default: return true
    }
  }

  /// The jobs that the job's opcode depends on; an id below zero counts back from the job's own.
  private func dependencies(of job: Job) -> [Dependency] {
    (job.opcode.depends.array ?? []).compactMap { wish in
      guard let id = wish[0]?.integer else { return nil }
      let statuses = (wish[1]?.array ?? []).compactMap(\.string)
      return Dependency(id: id < 0 ? job.id + Int(id) : Int(id), statuses: statuses)
    }
  }

  private struct Dependency {
    let id: Int
    /// The ends that are good; all, where none is named.
    let statuses: [String]
  }

  private func checkDependencies(of job: Job) throws(OpcodeError) {
    for dependency in dependencies(of: job) {
      guard let status = queue[dependency.id]?.status else {
        throw .execution("Dependency error: Job \(dependency.id) not found")
      }
      guard !dependency.statuses.isEmpty, !dependency.statuses.contains(status.rawValue) else { continue }
      let wished = dependency.statuses.joined(separator: ", ")
      throw .execution(
        "Dependency job \(dependency.id) finished with status '\(status.rawValue)', not one of '\(wished)' as required")
    }
  }

  private mutating func step(_ job: inout Job) {
    let time = job.due
    switch job.status {
    case .queued:
      job.status = .waiting
      job.started = time
      job.due = time + queue.timing.waiting
    case .waiting:
      do throws(OpcodeError) {
        try checkDependencies(of: job)
        try begin(&job.opcode, at: time)
        job.status = .running
        job.executed = time
        job.due = time + queue.timing.running
      } catch {
        finish(&job, .error, error.json, at: time)
      }
    case .running:
      do throws(OpcodeError) {
        finish(&job, .success, try complete(&job.opcode, at: time), at: time)
      } catch {
        finish(&job, .error, error.json, at: time)
      }
    case .success, .error, .canceled: break
    }
  }

  private func finish(_ job: inout Job, _ status: Job.Status, _ result: JSONValue, at time: Timestamp) {
    job.status = status
    job.opcode.result = result
    job.ended = time
  }

  /// Takes a finished job out of those that are at work; what waited for it goes on from then.
  private mutating func retire(_ job: Job) {
    queue.active.removeAll { $0 == job.id }
    guard let ended = job.ended else { return }
    for id in queue.active {
      if var other = queue[id], other.due < ended {
        other.due = ended
        queue[id] = other
      }
    }
  }
}
