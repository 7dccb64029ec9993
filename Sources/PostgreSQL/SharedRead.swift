import Synchronization

/// A statement that only reads, of a caller who waits for a connection: it may share its round trip with others.
struct SharedRead: Sendable {
  let command: Command
  /// Takes the rows over, on the connection's thread.
  let take: @Sendable (borrowing Rows) -> Void
  /// Lets the caller go on: with what was taken, or with the error.
  let finish: @Sendable (PostgreSQLError?) -> Void
}

extension SharedRead {
  init<Answer: Sendable>(
    _ command: Command, _ read: @escaping @Sendable (borrowing Rows) throws -> Answer,
    _ continuation: CheckedContinuation<Result<Answer, PostgreSQLError>, Never>
  ) {
    let answer = SharedAnswer<Answer>()
    self.init(
      command: command, take: { rows in answer.take(rows, read) },
      finish: { error in
        continuation.resume(returning: error.map { .failure($0) } ?? answer.result.withLock { $0 })
      })
  }
}

/// What became of a read, from when its rows came until its caller goes on.
private final class SharedAnswer<Answer: Sendable>: Sendable {
  let result = Mutex<Result<Answer, PostgreSQLError>>(.failure(.unexpected("a statement without an answer")))

  func take(_ rows: borrowing Rows, _ read: (borrowing Rows) throws -> Answer) {
    do {
      let answer = try read(rows)
      result.withLock { $0 = .success(answer) }
    } catch {
      let failure = PostgreSQLError(reading: error)
      result.withLock { $0 = .failure(failure) }
    }
  }
}

extension Connection {
  /// Runs reads in one round trip, and gives the connection back.
  ///
  /// One that fails is told so, and does not take the others with it: they are run without it. So is it where the
  /// connection is lost, for it may be what the server died of; the others then wait for another connection.
  func serve(_ waiters: [PoolState.Waiter], from pool: ConnectionPool) {
    var rest = waiters[...]
    var ended: [(read: SharedRead?, error: PostgreSQLError?)] = []
    while !rest.isEmpty, isReusable {
      var answered = 0
      var failure: PostgreSQLError?
      do {
        try exchange(rest.compactMap(\.read?.command), for: .single) { index, rows in
          answered = index + 1
          rest[rest.startIndex + index].read?.take(rows)
        }
        answered = rest.count
      } catch {
        failure = error
      }
      ended += rest.prefix(answered).map { ($0.read, nil) }
      rest.removeFirst(answered)
      if let failure, let failed = rest.popFirst() { ended.append((failed.read, failure)) }
    }
    release(to: pool)
    pool.wait(again: Array(rest))
    for (read, error) in ended { read?.finish(error) }
  }
}

extension ConnectionPool {
  /// As `query`, for a statement that only reads, locks included: where no connection is free, it shares a round trip
  /// with others that wait, which saves the server and this process most of the work around it.
  ///
  /// Once it is on its way it is not cancelled with its task, and what takes long holds the others up: for what may
  /// take long there is `query`.
  public func read<Answer: Sendable>(
    _ statement: Statement, _ parameters: [Parameter] = [],
    _ read: @escaping @Sendable (borrowing Rows) throws -> Answer
  ) async throws(PostgreSQLError) -> Answer {
    if let connection = try takeRested() {
      return try await run(on: connection) { connection throws(PostgreSQLError) in
        try connection.query(statement, parameters, for: .single, read)
      }
    }
    try Connection.check((statement, parameters))
    let result = await wait { SharedRead((statement, parameters), read, $0) }
    return try result.get()
  }

  private func wait<Answer: Sendable>(
    _ read: (CheckedContinuation<Result<Answer, PostgreSQLError>, Never>) -> SharedRead
  ) async -> Result<Answer, PostgreSQLError> {
    let id = state.withLock { $0.number() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let deadline = Deadline.after(configuration.acquireTimeout)
        enqueue(PoolState.Waiter(id: id, deadline: deadline, wants: .read(read(continuation))))
      }
    } onCancel: {
      cancelWaiter(id)
    }
  }
}
