/// A statement and its parameters.
typealias Command = (statement: Statement, parameters: [Parameter])

/// Who the round trip is for, which decides the state that it may leave.
enum Purpose: Equatable {
  /// The pool's own caller: it must leave no transaction open.
  case single
  /// A transaction, which begins with its first round.
  case transaction(begin: String)
  /// Someone who has the connection for himself, and may leave it in any state.
  case exclusive
}

extension Connection {
  /// Runs one statement and reads its rows; an error of `read` that is not of this module becomes `unexpected`.
  func query<Answer>(
    _ statement: Statement, _ parameters: [Parameter], for purpose: Purpose,
    _ read: (borrowing Rows) throws -> Answer
  ) throws(PostgreSQLError) -> Answer {
    var answer: Answer?
    try exchange([(statement, parameters)], for: purpose) { _, rows throws(PostgreSQLError) in
      do { answer = try read(rows) } catch { throw PostgreSQLError(reading: error) }
    }
    guard let answer else { throw .unexpected("a statement without an answer") }
    return answer
  }

  /// Runs statements in one round trip and one transaction; how many rows each touched.
  func pipeline(_ steps: [Command], for purpose: Purpose) throws(PostgreSQLError) -> [Int] {
    var affected = [Int](repeating: 0, count: steps.count)
    guard !steps.isEmpty else { return affected }
    try exchange(steps, for: purpose) { step, rows in affected[step] = rows.affected }
    return affected
  }

  /// Runs `commands` in one round trip, and once more when a cached plan turned out to be no longer valid.
  private func exchange(
    _ commands: [Command], for purpose: Purpose,
    _ read: (Int, borrowing Rows) throws(PostgreSQLError) -> Void
  ) throws(PostgreSQLError) {
    if Task.isCancelled { throw .canceled }
    for command in commands { try Self.check(command) }
    let begins = begin(for: purpose) != nil
    for attempt in 1...2 {
      guard let failure = try attemptExchange(commands, for: purpose, read) else { return }
      guard failure.isStalePlan, attempt == 1 else { throw .server(failure.error) }
      // Nothing has happened yet that running it again would lose or repeat.
      guard purpose == .single || begins else { throw .server(failure.error) }
      try forgetPlan(after: failure)
    }
  }

  /// Makes the connection ready for what failed to be run again with a new plan.
  func forgetPlan(after failure: Failure) throws(PostgreSQLError) {
    rollback()
    if failure.error.isUnknownStatement { try control("DEALLOCATE ALL") }
  }

  /// Refuses what cannot be sent.
  static func check(_ command: Command) throws(PostgreSQLError) {
    if command.statement.hasNUL { throw .unexpected("a statement holds U+0000") }
    try Parameter.check(command.parameters)
  }

  /// The statement that has to begin the transaction that `purpose` wants.
  func begin(for purpose: Purpose) -> String? {
    if case .transaction(let begin) = purpose, !isInTransaction { begin } else { nil }
  }

  /// One round trip: what has to be prepared first, the commands, and their answers.
  /// - Parameter limit: how long the round trip may take in all; nil for as long as the slowest command may.
  func attemptExchange(
    _ commands: [Command], for purpose: Purpose, within limit: Duration? = nil,
    _ read: (Int, borrowing Rows) throws(PostgreSQLError) -> Void
  ) throws(PostgreSQLError) -> Failure? {
    let session = try opened()
    let longest = commands.reduce(.zero) { max($0, $1.statement.timeout ?? statementTimeout) }
    var round = Round(limit: min(limit ?? longest, longest))
    var requests: [Request] = []
    if let begin = begin(for: purpose) {
      try session.send(control: begin)
      requests.append(.begin)
    }
    for (index, command) in commands.enumerated() {
      bound.bind(command.parameters)
      try send(command.statement, index, on: session, &requests)
    }
    try session.sync()
    let refusal = try answers(to: requests, on: session, &round, read)
    if purpose == .single && !session.isIdle {
      session.abandon()
      throw .unexpected("a statement left a transaction open: use transaction(_:) for that")
    }
    guard let refusal else { return nil }
    return Failure(error: refusal.error, isStalePlan: forgetStalePlan(refusal, requests, commands))
  }

  /// Takes in the answers to `requests`, and brings what they mean for the connection up to date.
  private func answers(
    to requests: [Request], on session: Session, _ round: inout Round,
    _ read: (Int, borrowing Rows) throws(PostgreSQLError) -> Void
  ) throws(PostgreSQLError) -> Refusal? {
    var done = 0
    // Also after a cancellation, which leaves the connection in use.
    defer { settle(requests[done...]) }
    return try session.receive(&round) { number, rows throws(PostgreSQLError) in
      guard number < requests.count else { throw .unexpected("an answer without a request") }
      done = number + 1
      switch requests[number] {
      case .begin: isInTransaction = true
      case .deallocate, .prepare: break
      case .run(let index, _): try read(index, rows)
      }
    }
  }

  /// Queues `statement` with the bound parameters, and before it what its preparing takes.
  private func send(
    _ statement: Statement, _ index: Int, on session: Session, _ requests: inout [Request]
  ) throws(PostgreSQLError) {
    guard statement.isPrepared else {
      try session.send(once: statement.sql, bound)
      requests.append(.run(index, isCached: false))
      return
    }
    if let name = statements.name(for: statement, types: bound.types) {
      try session.send(prepared: name, bound)
      requests.append(.run(index, isCached: true))
      return
    }
    let entry = statements.add(statement, types: bound.types)
    for name in statements.takeRetired() {
      try session.send(control: "DEALLOCATE \(name)")
      requests.append(.deallocate(name))
    }
    try session.send(prepare: entry.sql, as: entry.name, types: entry.types)
    requests.append(.prepare(statement.key))
    try session.send(prepared: entry.name, bound)
    requests.append(.run(index, isCached: false))
  }

  /// Puts right in the cache what the server did not come to do.
  private func settle(_ undone: ArraySlice<Request>) {
    for request in undone {
      switch request {
      case .prepare(let key): statements.remove(key, isHeldByServer: false)
      case .deallocate(let name): statements.retire(name)
      case .begin, .run: break
      }
    }
  }

  /// Whether the refusal says no more than that a plan from the cache has to be made anew: a table has changed (0A000
  /// "cached plan must not change result type"), or the server does not know the name (26000).
  private func forgetStalePlan(_ refusal: Refusal, _ requests: [Request], _ commands: [Command]) -> Bool {
    if refusal.error.isUnknownStatement {
      // Then it may have forgotten others too (DEALLOCATE ALL).
      statements.removeAll()
      return true
    }
    guard refusal.error.sqlState == "0A000", refusal.request < requests.count,
      case .run(let index, isCached: true) = requests[refusal.request]
    else { return false }
    statements.remove(commands[index].statement.key, isHeldByServer: true)
    return true
  }

  /// What was sent in a round, in order.
  private enum Request {
    case begin
    case deallocate(String)
    case prepare(Int)
    case run(Int, isCached: Bool)
  }

  /// What the server refused.
  struct Failure {
    let error: ServerError
    let isStalePlan: Bool
  }
}

extension ServerError {
  /// The server knows no prepared statement of that name (26000).
  fileprivate var isUnknownStatement: Bool { sqlState == "26000" }
}
