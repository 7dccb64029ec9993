import Synchronization

/// A connection that its holder has for himself, for what belongs to a session: advisory locks, settings, temporary
/// tables. It is for the body that was given it and no longer; afterwards the session is reset.
public final class ExclusiveConnection: Sendable {
  private let connection: Connection
  private let hasEnded = Atomic<Bool>(false)

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// What `read` makes of the statement's rows; it is called on the connection's thread.
  public func query<Answer: Sendable>(
    _ statement: Statement, _ parameters: [Parameter] = [],
    _ read: @Sendable (borrowing Rows) throws -> Answer
  ) async throws(PostgreSQLError) -> Answer {
    try check()
    return try await connection.perform { connection throws(PostgreSQLError) in
      try connection.query(statement, parameters, for: .exclusive, read)
    }
  }

  /// How many rows the statement touched.
  @discardableResult
  public func execute(_ statement: Statement, _ parameters: [Parameter] = []) async throws(PostgreSQLError) -> Int {
    try await query(statement, parameters) { $0.affected }
  }

  /// Runs a text of several statements without parameters; their rows are dropped.
  public func script(_ sql: String, timeout: Duration? = nil) async throws(PostgreSQLError) {
    try check()
    try await connection.perform { connection throws(PostgreSQLError) in
      try connection.script(sql, limit: timeout ?? connection.statementTimeout, for: .exclusive)
    }
  }

  /// Runs `body` in a transaction: commits when it returns, rolls back when it throws or is cancelled.
  @discardableResult
  nonisolated(nonsending) public func transaction<Answer>(
    _ mode: TransactionMode = .readCommitted,
    _ body: nonisolated(nonsending) (Transaction) async throws -> Answer
  ) async throws -> Answer {
    try check()
    return try await Transaction.run(mode, on: connection, body)
  }

  /// Makes the connection refuse any later use.
  func end() {
    hasEnded.store(true, ordering: .releasing)
  }

  private func check() throws(PostgreSQLError) {
    if hasEnded.load(ordering: .acquiring) { throw .unexpected("the exclusive use of the connection has ended") }
  }
}
