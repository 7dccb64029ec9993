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
  /// What one of them does is its own affair: one that is refused is told so, and the others are run without it. One
  /// that keeps the others waiting is run again by itself, and so is each where the connection is lost, for nobody can
  /// tell what the server died of.
  func serve(_ waiters: [PoolState.Waiter], from pool: ConnectionPool) {
    let isAlone = waiters.count == 1
    var rest = waiters[...]
    var renewed: Set<UInt64> = []
    while !rest.isEmpty, isReusable {
      let reads = rest.compactMap(\.read)
      var answered = 0
      var failure: PostgreSQLError?
      do {
        let limit = isAlone ? nil : pool.configuration.acquireTimeout
        let refused = try attemptExchange(reads.map(\.command), for: .single, within: limit) { index, rows in
          reads[index].take(rows)
          reads[index].finish(nil)
          answered = index + 1
        }
        if let refused {
          let isFirstTime = rest.dropFirst(answered).first.map { renewed.insert($0.id).inserted } ?? false
          if refused.isStalePlan, isFirstTime {
            try forgetPlan(after: refused)
          } else {
            failure = .server(refused.error)
          }
        } else {
          answered = reads.count
        }
      } catch {
        failure = error
      }
      rest.removeFirst(answered)
      guard let failure else { continue }
      if isAlone || failure.isItsOwn {
        rest.popFirst()?.fail(failure)
        continue
      }
      let deadline = Deadline.after(pool.configuration.acquireTimeout)
      guard isReusable, let slow = rest.popFirst() else {
        rest = rest.map { $0.alone(until: deadline) }[...]
        break
      }
      pool.wait(again: [slow.alone(until: deadline)])
      break
    }
    release(to: pool)
    pool.wait(again: Array(rest))
  }
}

extension PostgreSQLError {
  /// Whether a statement of a round trip earned it by itself: not by the time that the others took, nor by the end of
  /// the connection.
  fileprivate var isItsOwn: Bool {
    switch self {
    case .server, .unexpected: true
    case .unavailable, .timedOut, .canceled: false
    }
  }
}
