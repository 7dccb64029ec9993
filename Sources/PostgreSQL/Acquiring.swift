import Logging

// Who gets which connection, and what is done with those that come back.
extension ConnectionPool {
  /// The figures for metrics.
  public var status: PoolStatus {
    state.withLock { state in
      PoolStatus(
        connections: state.open.count, idle: state.idle.count, waiting: state.waiters.count,
        isUnavailable: state.outage != nil)
    }
  }

  /// A connection that nobody else uses, until it is given back or discarded.
  /// - Throws: `unavailable` when the server is known to be away or none becomes free in time; `canceled`.
  func acquire() async throws(PostgreSQLError) -> Connection {
    while let idle = try takeIdle() {
      // A connection that has rested may have lost its server. Nothing was sent yet, so another one can be taken.
      if Deadline.now - idle.since < Self.restingTime || !idle.connection.hasUnreadInput {
        return idle.connection
      }
      discard(idle.connection)
    }
    let id = state.withLock { $0.number() }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let deadline = Deadline.after(configuration.acquireTimeout)
        enqueue(PoolState.Waiter(id: id, deadline: deadline, continuation: continuation))
      }
    } onCancel: {
      cancelWaiter(id)
    }
    return try result.get()
  }

  /// For how long a connection is trusted without a look at its socket.
  private static var restingTime: UInt64 { 10_000_000 }

  private func takeIdle() throws(PostgreSQLError) -> PoolState.Idle? {
    if Task.isCancelled { throw .canceled }
    let taken: Result<PoolState.Idle?, PostgreSQLError> = state.withLock { state in
      if state.isClosed { return .failure(Self.closed) }
      if let idle = state.idle.popLast() { return .success(idle) }
      if let reason = state.outage, state.open.isEmpty { return .failure(.unavailable(reason)) }
      return .success(nil)
    }
    return try taken.get()
  }

  private func enqueue(_ waiter: PoolState.Waiter) {
    let answer: Result<Connection, PostgreSQLError>? = state.withLock { state in
      // Asked under the lock: a later cancellation finds the waiter in the queue.
      if Task.isCancelled { return .failure(.canceled) }
      if state.isClosed { return .failure(Self.closed) }
      if let idle = state.idle.popLast() { return .success(idle.connection) }
      if let reason = state.outage, state.open.isEmpty { return .failure(.unavailable(reason)) }
      state.waiters.append(waiter)
      startTimer(&state)
      startOpener(&state)
      return nil
    }
    if let answer { waiter.continuation.resume(returning: answer) }
  }

  private func cancelWaiter(_ id: UInt64) {
    let waiter = state.withLock { state in
      state.waiters.firstIndex { $0.id == id }.map { state.waiters.remove(at: $0) }
    }
    waiter?.continuation.resume(returning: .failure(.canceled))
  }

  /// Takes a connection back, for the first in the queue or for later.
  func give(back connection: Connection) {
    let waiter: PoolState.Waiter? = state.withLock { state in
      if !state.waiters.isEmpty { return state.waiters.removeFirst() }
      if state.isClosed {
        state.open.removeAll { $0 === connection }
      } else {
        state.idle.append(PoolState.Idle(connection: connection, since: Deadline.now))
      }
      return nil
    }
    waiter?.continuation.resume(returning: .success(connection))
  }

  /// Drops a connection that cannot be used again; its end closes it.
  func discard(_ connection: Connection) {
    state.withLock { state in
      state.open.removeAll { $0 === connection }
      startOpener(&state)
    }
  }

  /// Ends the waiting of those whose time is up, as long as someone waits. All wait equally long, so the first in
  /// the queue is the first to give up.
  private func startTimer(_ state: inout PoolState) {
    guard state.timer == nil else { return }
    state.timer = Task.detached { [self] in
      while true {
        let (expired, next) = self.state.withLock { state in
          let expired = state.takeExpired(at: Deadline.now)
          if state.waiters.isEmpty || Task.isCancelled { state.timer = nil }
          return (expired, state.timer == nil ? nil : state.waiters.first?.deadline)
        }
        for waiter in expired {
          waiter.continuation.resume(returning: .failure(.unavailable("no connection became free in time")))
        }
        guard let next else { return }
        try? await Task.sleep(for: next.remaining)
      }
    }
  }

  static var closed: PostgreSQLError { .unavailable("the connection pool is closed") }
}
