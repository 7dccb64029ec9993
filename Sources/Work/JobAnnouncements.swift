public import PostgreSQL
public import ServiceLifecycle
import Synchronization
public import Values

/// Tells who waits for a job that it has moved, as soon as the store says so.
public final class JobAnnouncements: Service {
  private struct Waiter {
    let job: UUID
    let continuation: CheckedContinuation<Void, Never>
  }

  private let listener: Listener
  private let waiters = Mutex<[Int: Waiter]>([:])
  private let lastKey = Atomic<Int>(0)

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

  /// Returns when the job moves, after `limit` at the latest.
  public func wait(for job: UUID, atMost limit: Duration) async {
    let key = lastKey.wrappingAdd(1, ordering: .relaxed).newValue
    let clock = Task {
      try? await Task.sleep(for: limit)
      self.resume(key)
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiters.withLock { $0[key] = Waiter(job: job, continuation: continuation) }
        if Task.isCancelled { resume(key) }
      }
    } onCancel: {
      resume(key)
    }
    clock.cancel()
  }

  private func resume(_ key: Int) {
    waiters.withLock { $0.removeValue(forKey: key) }?.continuation.resume()
  }

  private func wake(_ job: UUID?) {
    let woken = waiters.withLock { all in
      let keys = all.filter { job == nil || $0.value.job == job }.map(\.key)
      return keys.compactMap { all.removeValue(forKey: $0) }
    }
    for waiter in woken { waiter.continuation.resume() }
  }
}
