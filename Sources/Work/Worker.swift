public import HTTPClient
public import Logging
public import PostgreSQL
public import ServiceLifecycle
public import Store
import Values

/// A worker process: leases clusters that nobody looks after, and looks after them.
///
/// It stops cleanly: on graceful shutdown it hands its leases back, and another worker goes on at once.
public struct Worker: Service {
  private let store: Store
  private let http: HTTPClient
  private let listener: Listener
  private let clients: ClusterClients
  private let settings: WorkSettings
  private let holder: String
  private let logger: Logger
  private let checkpoint: @Sendable (Checkpoint) async -> Void

  /// - Parameters:
  ///   - holder: what the worker is called in the leases.
  ///   - checkpoint: called between the steps of each task.
  public init(
    store: Store, http: HTTPClient, listener: Listener, clients: ClusterClients, settings: WorkSettings,
    holder: String, logger: Logger, checkpoint: @escaping @Sendable (Checkpoint) async -> Void = { _ in }
  ) {
    self.store = store
    self.http = http
    self.listener = listener
    self.clients = clients
    self.settings = settings
    self.holder = holder
    self.logger = logger
    self.checkpoint = checkpoint
  }

  public func run() async throws {
    let workers = ClusterWorkers()
    let rounds = Task { await self.keepLeases(workers) }
    let wakes = Task { await self.wake(workers) }
    await withTaskCancellationOrGracefulShutdownHandler {
      await rounds.value
    } onCancelOrGracefulShutdown: {
      rounds.cancel()
    }
    wakes.cancel()
    let leases = await workers.stopAll()
    // In a task of its own: this one may be cancelled, and the leases shall be handed back all the same.
    await Task { await self.release(leases) }.value
  }

  private func release(_ leases: [ClusterLease]) async {
    do {
      try await store.release(leases)
    } catch {
      logger.warning("leases could not be handed back; they end by themselves", metadata: ["cause": "\(error)"])
    }
  }

  /// Renews the leases three times in their life, gives up what was lost, and takes what nobody looks after.
  private func keepLeases(_ workers: ClusterWorkers) async {
    while !Task.isCancelled {
      do {
        let held = await workers.leases()
        let kept = Set(try await store.renew(held, tasks: await workers.tasks(), for: settings.lease))
        await workers.stop(held.filter { !kept.contains($0) })
        let room = settings.clusters - kept.count
        if room > 0 {
          for lease in try await store.leaseClusters(holder: holder, for: settings.lease, limit: room) {
            await workers.start(worker(lease))
          }
        }
      } catch {
        if !Task.isCancelled { logger.warning("leases cannot be renewed now", metadata: ["cause": "\(error)"]) }
      }
      await workers.waitForNews(atMost: min(settings.lease / 3, .seconds(2)))
    }
  }

  private func worker(_ lease: ClusterLease) -> ClusterWorker {
    ClusterWorker(
      lease: lease, store: store, http: http, clients: clients, settings: settings, logger: logger,
      checkpoint: checkpoint)
  }

  /// Wakes the cluster's worker when the store says that there is a task.
  private func wake(_ workers: ClusterWorkers) async {
    for await event in listener.notifications(on: ["gwm_tasks"]) {
      switch event {
      case .notification(_, let payload): await workers.wake(UUID(payload))
      // What came in between is lost.
      case .connected: await workers.wake(nil)
      }
    }
  }
}

/// The clusters that a worker looks after.
private actor ClusterWorkers {
  private var running: [ClusterLease: (worker: ClusterWorker, task: Task<Void, Never>)] = [:]
  private let news = Bell()

  func leases() -> [ClusterLease] { Array(running.keys) }

  /// The tasks that are worked on.
  func tasks() -> [UUID] { running.values.flatMap { $0.worker.tasks } }

  func start(_ worker: ClusterWorker) {
    running[worker.lease] = (worker, Task { await worker.run() })
  }

  func stop(_ leases: [ClusterLease]) async {
    for lease in leases { await end(lease) }
  }

  /// The leases that were held.
  func stopAll() async -> [ClusterLease] {
    let leases = Array(running.keys)
    for each in running.values { each.task.cancel() }
    for lease in leases { await end(lease) }
    return leases
  }

  private func end(_ lease: ClusterLease) async {
    guard let each = running.removeValue(forKey: lease) else { return }
    each.task.cancel()
    await each.task.value
  }

  /// Nil for all. A cluster that nobody here looks after may be a new one.
  func wake(_ cluster: UUID?) {
    var isKnown = cluster == nil
    for (lease, each) in running where cluster == nil || lease.cluster == cluster {
      each.worker.wake()
      isKnown = true
    }
    if !isKnown { news.ring() }
  }

  nonisolated func waitForNews(atMost limit: Duration) async { await news.wait(atMost: limit) }
}
