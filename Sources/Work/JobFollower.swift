import Ganeti
import Logging
import Synchronization

/// Follows the running jobs of one cluster, all of them with one request at a time.
///
/// While several jobs run it reads them in one call each interval; while a single one runs it waits on the server's
/// side for it to move.
actor JobFollower {
  private let client: RAPIClient
  private let interval: Duration
  private let logger: Logger
  private var followed: [Int64: Followed] = [:]
  private var loop: Task<Void, Never>?
  /// The wait on the server's side, while there is one.
  private var poll: Task<Bool, Never>?
  private var isStopped = false

  private struct Followed {
    var status: JobStatus?
    let sink: AsyncStream<JobRecord?>.Continuation
  }

  init(client: RAPIClient, interval: Duration, logger: Logger) {
    self.client = client
    self.interval = interval
    self.logger = logger
  }

  /// How the job stands, each time that changed, to its end; nil once Ganeti has no record of it.
  ///
  /// A stream that ends before the job does tells that this follower was stopped.
  func changes(of job: Int64) -> AsyncStream<JobRecord?> {
    let (stream, sink) = AsyncStream<JobRecord?>.makeStream(bufferingPolicy: .bufferingNewest(8))
    guard !isStopped else {
      sink.finish()
      return stream
    }
    followed[job]?.sink.finish()
    followed[job] = Followed(status: nil, sink: sink)
    // Whoever waits for one job to move would not look at this one meanwhile.
    poll?.cancel()
    if loop == nil { loop = Task { await self.run() } }
    return stream
  }

  /// Stops following for good; the streams end.
  func stop() {
    isStopped = true
    loop?.cancel()
    poll?.cancel()
    loop = nil
    for each in followed.values { each.sink.finish() }
    followed = [:]
  }

  private func run() async {
    var failures = 0
    while !Task.isCancelled, !followed.isEmpty {
      do {
        try await look()
        failures = 0
        if !followed.isEmpty { try await pause() }
      } catch {
        failures += 1
        if failures == 3 { logger.warning("jobs cannot be followed now", metadata: ["cause": "\(error)"]) }
        try? await Task.sleep(for: TaskDecision.pause(afterFailures: failures))
      }
    }
    loop = nil
    // A job that came while the last look was under way must not be forgotten.
    if !Task.isCancelled, !followed.isEmpty { loop = Task { await self.run() } }
  }

  private func look() async throws {
    let ids = followed.keys.sorted()
    let records = try await client.jobs(ids: ids)
    var found = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
    for id in ids where found[id] == nil {
      // An archived job is no longer in the list, but still has its file.
      found[id] = try await client.job(id)
    }
    for id in ids {
      guard var each = followed[id] else { continue }
      guard let record = found[id] else {
        each.sink.yield(nil)
        each.sink.finish()
        followed[id] = nil
        continue
      }
      if each.status != record.status { each.sink.yield(record) }
      each.status = record.status
      followed[id] = each
      if record.status.isOver {
        each.sink.finish()
        followed[id] = nil
      }
    }
  }

  private func pause() async throws {
    if followed.count == 1, let (id, each) = followed.first, let status = each.status {
      let started = ContinuousClock.now
      // It answers at once where the job has moved, and holds one connection for ten seconds at most.
      let client = client
      let poll = Task { (try? await client.waitForChange(job: id, since: status)) != nil }
      self.poll = poll
      let hasMoved = await poll.value
      self.poll = nil
      if hasMoved { return }
      let left = interval - started.duration(to: .now)
      if left > .zero { try await Task.sleep(for: left) }
      return
    }
    try await Task.sleep(for: interval)
  }
}
