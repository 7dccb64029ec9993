public import PostgreSQL
public import ServiceLifecycle
import Synchronization
public import Values

/// Tells who waits for a job that it has moved, as soon as the store says so.
public final class JobAnnouncements: Service {
  private struct Waiter {
    let job: UUID
    let continuation: CheckedContinuation<Void, Never>
    let clock: Task<Void, Never>

    func resume() {
      clock.cancel()
      continuation.resume()
    }
  }

  private let listener: Listener
  private let waiters = Mutex<[Int: Waiter]>([:])
  private let lastKey = Atomic<Int>(0)

  /// Whether the process stops: nobody shall wait any more, but answer with what is known by now.
  public var isStopping: Bool { Task.isShuttingDownGracefully }

  public init(listener: Listener) { self.listener = listener }

  public func run() async throws {
    await cancelWhenGracefulShutdown {
      for await event in self.listener.notifications(on: ["gwm_jobs"]) {
        switch event {
        case .notification(_, let payload): self.wake(UUID(payload))
        // What came in between is lost, so everybody looks.
        case .connected: self.wake(nil)
        }
      }
    }
    // Requests in flight finish.
    wake(nil)
  }

  /// Returns when the job moves, when the process stops, after `limit` at the latest.
  public func wait(for job: UUID, atMost limit: Duration) async {
    let key = lastKey.wrappingAdd(1, ordering: .relaxed).newValue
    await withTaskCancellationOrGracefulShutdownHandler {
      await withCheckedContinuation { continuation in
        // Under the lock, so that the clock cannot run out before there is someone to be woken.
        waiters.withLock { waiters in
          let clock = Task {
            try? await Task.sleep(for: limit)
            self.resume(key)
          }
          waiters[key] = Waiter(job: job, continuation: continuation, clock: clock)
        }
        if Task.isCancelled || isStopping { resume(key) }
      }
    } onCancelOrGracefulShutdown: {
      self.resume(key)
    }
  }

  private func resume(_ key: Int) {
    waiters.withLock { $0.removeValue(forKey: key) }?.resume()
  }

  private func wake(_ job: UUID?) {
    let woken = waiters.withLock { all in
      let keys = all.filter { job == nil || $0.value.job == job }.map(\.key)
      return keys.compactMap { all.removeValue(forKey: $0) }
    }
    for waiter in woken { waiter.resume() }
  }
}
