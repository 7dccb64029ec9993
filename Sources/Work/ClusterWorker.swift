import Cryptography
import Ganeti
import HTTPClient
import HTTPService
import Logging
import Store
import Sync
import Synchronization
import Values

/// Looks after one cluster for as long as its lease holds: does its tasks, follows its jobs, keeps its copy fresh.
final class ClusterWorker: Sendable {
  let lease: ClusterLease
  private let store: Store
  private let http: HTTPClient
  private let clients: ClusterClients
  private let settings: WorkSettings
  private let logger: Logger
  private let checkpoint: @Sendable (Checkpoint) async -> Void
  private let bell = Bell()
  /// Of two reads at a time the older one could be written last.
  private let readTurns = Turns()

  private struct State {
    var runningTasks: Set<UUID> = []
    /// Reads of the cluster that run or wait for their turn.
    var reads = 0
  }
  private let state = Mutex(State())

  init(
    lease: ClusterLease, store: Store, http: HTTPClient, clients: ClusterClients, settings: WorkSettings,
    logger: Logger, checkpoint: @escaping @Sendable (Checkpoint) async -> Void
  ) {
    self.lease = lease
    self.store = store
    self.http = http
    self.clients = clients
    self.settings = settings
    var logger = logger
    logger[metadataKey: "cluster"] = "\(lease.cluster)"
    self.logger = logger
    self.checkpoint = checkpoint
  }

  /// There may be a new task, or the registration has changed.
  func wake() { bell.ring() }

  /// The tasks that are worked on now; others that are claimed for this worker are nobody's.
  var tasks: [UUID] { state.withLock { Array($0.runningTasks) } }

  /// Returns when the task is cancelled or the cluster is gone.
  func run() async {
    await withDiscardingTaskGroup { group in
      var present: (version: Int64, session: Session)?
      while !Task.isCancelled {
        var pause = Duration.seconds(5)
        do {
          guard let endpoint = try await store.endpoint(of: lease.cluster) else { break }
          if endpoint.isDisabled {
            await present?.session.follower.stop()
            present = nil
          } else {
            if present?.version != endpoint.version {
              let session = try self.session(endpoint)
              // The old address may be dead: what is followed there is handed back, and followed by the new one.
              await present?.session.follower.stop()
              present = (endpoint.version, session)
            }
            if let session = present?.session { pause = try await step(endpoint, session, &group) }
          }
        } catch {
          if !Task.isCancelled {
            logger.warning("cannot look after the cluster now", metadata: ["cause": "\(error)"])
          }
        }
        await bell.wait(atMost: pause)
      }
      await present?.session.follower.stop()
      group.cancelAll()
    }
  }

  /// What is needed to talk with the cluster as it is registered now.
  private struct Session: Sendable {
    let client: RAPIClient
    let copier: ClusterCopier
    let follower: JobFollower
  }

  private func session(_ endpoint: ClusterEndpointRow) throws -> Session {
    let client = RAPIClient(
      endpoint: try clients.endpoint(endpoint, timeout: settings.requestTimeout), http: http, logger: logger)
    return Session(
      client: client, copier: ClusterCopier(lease: lease, store: store, client: client, logger: logger),
      follower: JobFollower(client: client, interval: settings.followInterval, logger: logger))
  }

  /// Starts what is due; how long to sleep until the next thing is.
  private func step(
    _ endpoint: ClusterEndpointRow, _ session: Session, _ group: inout DiscardingTaskGroup
  ) async throws -> Duration {
    let room = settings.tasksPerCluster - state.withLock { $0.runningTasks.count }
    if room > 0 {
      for task in try await store.claimTasks(under: lease, for: settings.lease, limit: room) {
        state.withLock { state in
          state.runningTasks.insert(task.id)
          // A read that was asked for comes before one that is due, and does for both.
          if task.kind == .sync { state.reads += 1 }
        }
        group.addTask { await self.perform(task, endpoint, session) }
      }
    }
    let now = Timestamp.now
    if endpoint.liveDueAt <= now, beginSweep() {
      group.addTask { await self.sweep(endpoint, session) }
    }
    try await removeFences(session)
    // Without room the end of a task is the next thing to happen, and that rings.
    let hasRoom = state.withLock { $0.runningTasks.count } < settings.tasksPerCluster
    let nextTask = hasRoom ? try await store.nextTaskDue(of: lease.cluster) : nil
    let next = min(nextTask ?? endpoint.liveDueAt, max(endpoint.liveDueAt, now + .seconds(1)))
    return min(max(next - now, .milliseconds(50)), .seconds(5))
  }

  // MARK: Tasks

  private func perform(_ task: TaskRow, _ endpoint: ClusterEndpointRow, _ session: Session) async {
    defer {
      state.withLock { state in
        state.runningTasks.remove(task.id)
        if task.kind == .sync { state.reads -= 1 }
      }
      bell.ring()
    }
    do {
      switch task.kind {
      case .ganeti:
        let runner = TaskRunner(
          store: store, client: session.client, copier: session.copier, follower: session.follower,
          ganetiUUID: endpoint.ganetiUUID, settings: settings, logger: logger, checkpoint: checkpoint)
        try await runner.run(task)
      case .sync: try await sync(task, endpoint, session)
      }
    } catch is CancellationError {
      // This worker stops, and the claim is handed back with the cluster's lease; or its follower was stopped.
      await handBack(task)
    } catch StoreError.fenced {
      logger.info("another worker has taken a task over", metadata: ["task": "\(task.id)"])
    } catch {
      logger.error("a task failed; it is tried again", metadata: ["task": "\(task.id)", "cause": "\(error)"])
      try? await Task.sleep(for: .seconds(1))
      await handBack(task)
    }
  }

  /// Lets a task be claimed again; its claim would otherwise be renewed for as long as this worker lives.
  private func handBack(_ task: TaskRow) async {
    while !Task.isCancelled {
      do {
        return try await store.release(task)
      } catch {
        try? await Task.sleep(for: .seconds(1))
      }
    }
  }

  /// A full read that somebody asked for: it ends as the read does.
  private func sync(_ task: TaskRow, _ endpoint: ClusterEndpointRow, _ session: Session) async throws {
    let started = Timestamp.now
    do {
      try await readTurns.inTurn { try await read(endpoint, session, configuration: true) }
      try await store.end(
        task,
        JobEnd(
          status: "succeeded", ganetiStatus: nil, summary: [], problem: nil, startedAt: started, endedAt: .now))
    } catch let error as RAPIError {
      try Task.checkCancellation()
      try await store.end(
        task,
        JobEnd(
          status: "failed", ganetiStatus: nil, summary: [], problem: Problem(error).json(), startedAt: started,
          endedAt: .now))
    }
  }

  private func removeFences(_ session: Session) async throws {
    for filter in try await store.fencesToRemove(of: lease.cluster) {
      do {
        try await session.client.unfence(filter)
        try await store.forgetFence(cluster: lease.cluster, filter: filter)
      } catch let error as RAPIError {
        logger.warning("a filter cannot be taken away now", metadata: ["filter": "\(filter)", "cause": "\(error)"])
        try await store.deferFence(cluster: lease.cluster, filter: filter, until: .now + .seconds(60))
      }
    }
  }

  // MARK: The copy

  /// False where a read is under way already.
  private func beginSweep() -> Bool {
    state.withLock { state in
      guard state.reads == 0 else { return false }
      state.reads = 1
      return true
    }
  }

  private func sweep(_ endpoint: ClusterEndpointRow, _ session: Session) async {
    defer {
      state.withLock { $0.reads -= 1 }
      bell.ring()
    }
    do {
      try await readTurns.inTurn {
        try await read(endpoint, session, configuration: endpoint.configurationDueAt <= .now)
      }
    } catch is RAPIError {
      // Noted with the cluster.
    } catch {
      if !Task.isCancelled { logger.warning("a sweep failed", metadata: ["cause": "\(error)"]) }
    }
  }

  /// Reads the cluster and notes how that went, with the cluster.
  private func read(_ endpoint: ClusterEndpointRow, _ session: Session, configuration: Bool) async throws {
    let observedAt = Timestamp.now
    let schedule = SweepSchedule(endpoint)
    do {
      let outcome = try await session.copier.sweep(configuration: configuration)
      let next = schedule.next(after: .now)
      try await store.noteSuccess(
        under: lease, observedAt: observedAt, nodes: outcome.nodes, instances: outcome.instances,
        configurationDue: configuration ? next.configuration : nil, liveDue: next.live)
      logger.debug("swept", metadata: ["written": "\(outcome.written)"])
    } catch let error as RAPIError {
      try Task.checkCancellation()
      if endpoint.failures == 0 { logger.warning("the cluster cannot be read", metadata: ["cause": "\(error)"]) }
      try await store.noteFailure(
        under: lease, problem: Problem(error).json(), due: schedule.retry(after: .now, failures: endpoint.failures))
      throw error
    }
  }
}
