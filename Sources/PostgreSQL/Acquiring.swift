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
    if let connection = try takeRested() { return connection }
    return try await wait { .connection($0) }
  }

  /// What the caller gets for its wish once its turn has come.
  func wait<Answer: Sendable>(
    _ wish: (CheckedContinuation<Result<Answer, PostgreSQLError>, Never>) -> PoolState.Waiter.Wish
  ) async throws(PostgreSQLError) -> Answer {
    let id = state.withLock { $0.number() }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let deadline = Deadline.after(configuration.acquireTimeout)
        enqueue(PoolState.Waiter(id: id, deadline: deadline, wants: wish(continuation)))
      }
    } onCancel: {
      cancelWaiter(id)
    }
    return try result.get()
  }

  /// A connection that nobody uses now; nil where one has to wait.
  /// - Throws: `unavailable` when the server is known to be away; `canceled`.
  func takeRested() throws(PostgreSQLError) -> Connection? {
    while let idle = try takeIdle() {
      // A connection that has rested may have lost its server. Nothing was sent yet, so another one can be taken.
      if Deadline.now - idle.since < Self.restingTime || !idle.connection.hasUnreadInput {
        return idle.connection
      }
      discard(idle.connection)
    }
    return nil
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
      return join(waiter, last: true, &state)
    }
    switch answer {
    case .success(let connection): hand(connection, to: [waiter])
    case .failure(let error): waiter.fail(error)
    case nil: break
    }
  }

  /// Has those wait for another round trip whose own came to nothing, before all others; whoever has waited long enough
  /// is told.
  func wait(again waiters: [PoolState.Waiter]) {
    for waiter in waiters.reversed() {
      if waiter.deadline.milliseconds == 0 {
        waiter.fail(Self.tooLate)
        continue
      }
      switch state.withLock({ join(waiter, last: false, &$0) }) {
      case .success(let connection): hand(connection, to: [waiter])
      case .failure(let error): waiter.fail(error)
      case nil: break
      }
    }
  }

  /// Queues a waiter, unless a connection is free or none can be had. Called with the lock held.
  private func join(
    _ waiter: PoolState.Waiter, last: Bool, _ state: inout PoolState
  ) -> Result<Connection, PostgreSQLError>? {
    if state.isClosed { return .failure(Self.closed) }
    while let idle = state.idle.popLast() {
      if !idle.connection.hasUnreadInput { return .success(idle.connection) }
      state.open.removeAll { $0 === idle.connection }
    }
    if let reason = state.outage, state.open.isEmpty { return .failure(.unavailable(reason)) }
    state.waiters.insert(waiter, at: last ? state.waiters.endIndex : state.waiters.startIndex)
    startTimer(&state)
    startOpener(&state)
    return nil
  }

  private func cancelWaiter(_ id: UInt64) {
    let waiter = state.withLock { state in
      state.waiters.firstIndex { $0.id == id }.map { state.waiters.remove(at: $0) }
    }
    waiter?.fail(.canceled)
  }

  /// Takes a connection back, for the first in the queue or for later.
  func give(back connection: Connection) {
    hand(connection, to: takeNext(for: connection))
  }

  /// Those whom the connection, which nobody uses any more, serves next; it rests where there are none.
  func takeNext(for connection: Connection) -> [PoolState.Waiter] {
    state.withLock { state in
      if !state.waiters.isEmpty { return state.takeNext() }
      if state.isClosed {
        state.open.removeAll { $0 === connection }
      } else {
        state.idle.append(PoolState.Idle(connection: connection, since: Deadline.now))
      }
      return []
    }
  }

  func hand(_ connection: Connection, to waiters: [PoolState.Waiter]) {
    switch waiters.first?.wants {
    case .connection(let continuation): continuation.resume(returning: .success(connection))
    case .read: Task { await connection.serve(waiters, from: self) }
    case nil: break
    }
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
          waiter.fail(Self.tooLate)
        }
        guard let next else { return }
        // Those who wait again have earlier deadlines than whoever was the first when this sleep began.
        try? await Task.sleep(for: min(next.remaining, .milliseconds(500)))
      }
    }
  }

  private static var tooLate: PostgreSQLError { .unavailable("no connection became free in time") }

  static var closed: PostgreSQLError { .unavailable("the connection pool is closed") }
}
