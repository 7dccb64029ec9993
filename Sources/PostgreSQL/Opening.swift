import Logging

// How the pool comes by connections, and gets over a server that is away.
extension ConnectionPool {
  /// The first pause after a failure, and the longest.
  private static var pauses: ClosedRange<Double> { 0.1...2 }

  /// Starts a task that opens a connection, if one more is wanted. Called with the lock held.
  func startOpener(_ state: inout PoolState) {
    guard state.wantsConnection else { return }
    let number = state.number()
    state.openers[number] = Task.detached { [self] in await open(number) }
  }

  /// Tries until there is a connection, or until nobody needs one.
  private func open(_ number: UInt64) async {
    var pause = Self.pauses.lowerBound
    while true {
      do {
        let connection = try await Connection.open(configuration)
        took(connection, number)
        return
      } catch {
        guard failed(number, error) else { return }
      }
      // Some jitter, so that many services do not come back to a restarted server in step.
      try? await Task.sleep(for: .seconds(pause * Double.random(in: 0.75...1.25)))
      pause = min(pause * 2, Self.pauses.upperBound)
    }
  }

  private func took(_ connection: Connection, _ number: UInt64) {
    let isBack = state.withLock { state in
      state.openers[number] = nil
      guard !state.isClosed else { return false }
      state.open.append(connection)
      defer { state.outage = nil }
      return state.outage != nil
    }
    if isBack { logger.notice("PostgreSQL is available again") }
    give(back: connection)
  }

  /// Notes a failure. While connections are left, those who wait may still get one; otherwise all learn at once.
  /// - Returns: Whether to try again.
  private func failed(_ number: UInt64, _ error: PostgreSQLError) -> Bool {
    let reason = if case .unavailable(let reason) = error { reason } else { error.description }
    let (waiters, isNew, again) = state.withLock { state in
      var refused: [PoolState.Waiter] = []
      var isNew = false
      if state.open.isEmpty && !state.isClosed {
        isNew = state.outage == nil
        state.outage = reason
        refused = state.waiters
        state.waiters = []
      }
      let again = state.shouldTryAgain
      if !again { state.openers[number] = nil }
      return (refused, isNew, again)
    }
    if isNew { logger.error("PostgreSQL is unavailable", metadata: ["reason": "\(reason)"]) }
    for waiter in waiters { waiter.fail(.unavailable(reason)) }
    return again
  }

  /// Closes the pool: new callers are refused, running work has until `limit`, what is left then is cancelled; in a
  /// cancelled task that is at once.
  public func close(within limit: Duration = .seconds(10)) async {
    let (waiters, tasks) = state.withLock { state in
      state.isClosed = true
      let idle = state.idle
      state.idle = []
      state.open.removeAll { connection in idle.contains { $0.connection === connection } }
      defer { state.waiters = [] }
      return (state.waiters, Array(state.openers.values) + [state.timer].compactMap { $0 })
    }
    for waiter in waiters { waiter.fail(Self.closed) }
    for task in tasks { task.cancel() }
    await drain(until: .after(limit))
    for connection in state.withLock({ $0.open }) { connection.wakeup.evict() }
    // Cancelled work answers within that, or its connection is given up.
    await drain(until: .after(configuration.cancelTimeout * 2))
  }

  private func drain(until deadline: Deadline) async {
    while !state.withLock({ $0.open.isEmpty && $0.openers.isEmpty }) && deadline.milliseconds > 0 && !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(5))
    }
  }
}
