import Logging
import Synchronization

/// Connections to one PostgreSQL database, shared by all who run statements.
///
/// Connections are opened when they are wanted. While no server answers, callers get `unavailable` at once and one
/// task in the background tries again, with growing pauses, until there is one; nobody has to restart anything. Close
/// the pool when it is no longer needed.
public final class ConnectionPool: Sendable {
  let configuration: PostgreSQLConfiguration
  let logger: Logger
  let state: Mutex<PoolState>

  public init(configuration: PostgreSQLConfiguration, logger: Logger) {
    self.configuration = configuration
    self.logger = logger
    state = Mutex(PoolState(limit: configuration.connections))
  }

  /// What `read` makes of the statement's rows; it is called on the connection's thread, so it should do no more
  /// than take the values over. What it throws is thrown, an error of another module as `unexpected`.
  public func query<Answer: Sendable>(
    _ statement: Statement, _ parameters: [Parameter] = [],
    _ read: @Sendable (borrowing Rows) throws -> Answer
  ) async throws(PostgreSQLError) -> Answer {
    try await once { connection throws(PostgreSQLError) in
      try connection.query(statement, parameters, for: .single, read)
    }
  }

  /// As `query`, for a statement that only reads, locks included: where no connection is free, it shares a round trip
  /// with others that wait, which saves the server and this process most of the work around it.
  ///
  /// Once it is on its way it is not cancelled with its task. It may hold others up as long as `acquireTimeout`; what
  /// is known to take long is better asked with `query`.
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
    return try await wait { .read(SharedRead((statement, parameters), read, $0)) }
  }

  /// How many rows the statement touched. It must not change its session, as SET and LISTEN do: see `withConnection`.
  @discardableResult
  public func execute(_ statement: Statement, _ parameters: [Parameter] = []) async throws(PostgreSQLError) -> Int {
    try await query(statement, parameters) { $0.affected }
  }

  /// Runs the statements in one round trip and one transaction: all of them take effect, or none does. How many rows
  /// each touched.
  @discardableResult
  public func pipeline(_ steps: [(Statement, [Parameter])]) async throws(PostgreSQLError) -> [Int] {
    try await once { connection throws(PostgreSQLError) in try connection.pipeline(steps, for: .single) }
  }

  /// Runs `body` in a transaction: commits when it returns, rolls back when it throws or its task is cancelled.
  ///
  /// BEGIN costs no round trip of its own, and nothing at all is sent for a body that runs no statement. Nothing is
  /// retried. Use only the transaction in the body: the pool could have no connection left for it.
  /// - Throws: what `body` throws; `PostgreSQLError` when there is no connection or COMMIT is refused.
  @discardableResult
  nonisolated(nonsending) public func transaction<Answer>(
    _ mode: TransactionMode = .readCommitted,
    _ body: nonisolated(nonsending) (Transaction) async throws -> Answer
  ) async throws -> Answer {
    let connection = try await acquire()
    return try await Transaction.run(mode, on: connection, then: { $0.release(to: self) }, body)
  }

  /// Runs `body` with a connection for itself, whose session is reset afterwards.
  /// - Throws: what `body` throws; `PostgreSQLError` when there is no connection.
  @discardableResult
  nonisolated(nonsending) public func withConnection<Answer>(
    _ body: nonisolated(nonsending) (ExclusiveConnection) async throws -> Answer
  ) async throws -> Answer {
    let connection = try await acquire()
    let exclusive = ExclusiveConnection(connection)
    do {
      let answer = try await body(exclusive)
      exclusive.end()
      await connection.reset(andReleaseTo: self)
      return answer
    } catch {
      exclusive.end()
      await connection.reset(andReleaseTo: self)
      throw error
    }
  }

  private func once<Answer: Sendable>(
    _ body: @Sendable (isolated Connection) throws(PostgreSQLError) -> Answer
  ) async throws(PostgreSQLError) -> Answer {
    try await run(on: try await acquire(), body)
  }

  private func run<Answer: Sendable>(
    on connection: Connection, _ body: @Sendable (isolated Connection) throws(PostgreSQLError) -> Answer
  ) async throws(PostgreSQLError) -> Answer {
    try await connection.perform { connection throws(PostgreSQLError) in
      // Given back on the connection's own thread: whoever waits for it need not wait for this task to go on.
      defer { connection.release(to: self) }
      return try body(connection)
    }
  }
}

extension Connection {
  /// Gives the connection back, or up when it cannot be used again.
  func release(to pool: ConnectionPool) {
    guard isReusable else { return pool.discard(self) }
    let next = pool.takeNext(for: self)
    guard next.first?.read != nil else { return pool.hand(self, to: next) }
    // A task of this actor begins on its thread, without a way over any other.
    Task { serve(next, from: pool) }
  }

  func reset(andReleaseTo pool: ConnectionPool) {
    reset()
    release(to: pool)
  }
}
