import Synchronization

/// Wakes the one who waits, at once or at a time.
final class Bell: Sendable {
  private struct State {
    /// A ring that nobody waited for.
    var isRung = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// A ring that nobody waits for is kept for the next one who does.
  func ring() {
    let waiter = state.withLock { state in
      defer { state.waiter = nil }
      if state.waiter == nil { state.isRung = true }
      return state.waiter
    }
    waiter?.resume()
  }

  /// Returns at the next ring, after `limit`, or when the task is cancelled.
  func wait(atMost limit: Duration) async {
    let clock = Task {
      try? await Task.sleep(for: limit)
      self.release()
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isRung = state.withLock { state in
          defer { state.isRung = false }
          if !state.isRung, !Task.isCancelled { state.waiter = continuation }
          return state.waiter == nil
        }
        if isRung { continuation.resume() }
      }
    } onCancel: {
      release()
    }
    clock.cancel()
  }

  /// Lets go who waits, without leaving a ring behind.
  private func release() {
    let waiter = state.withLock { state in
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }
}
