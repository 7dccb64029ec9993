import Synchronization

/// Wakes the one who waits, at once or at a time.
final class Bell: Sendable {
  private struct State {
    /// A ring that nobody waited for.
    var isRung = false
    var waiter: CheckedContinuation<Void, Never>?
    /// Counts the waits, so that the clock of one that is over does not end the next one.
    var turn = 0
    /// The last wait that was let go, which may be one that has not begun to wait.
    var released = 0
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
    let turn = state.withLock { state in
      state.turn += 1
      return state.turn
    }
    let clock = Task {
      try? await Task.sleep(for: limit)
      self.release(turn)
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isRung = state.withLock { state in
          defer { state.isRung = false }
          if !state.isRung, state.released < turn { state.waiter = continuation }
          return state.waiter == nil
        }
        if isRung { continuation.resume() }
      }
    } onCancel: {
      release(turn)
    }
    clock.cancel()
  }

  /// Lets go who waits, without leaving a ring behind.
  private func release(_ turn: Int) {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard state.turn == turn else { return nil }
      state.released = turn
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }
}
