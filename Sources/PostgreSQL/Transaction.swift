import Synchronization

/// How a transaction begins.
public struct TransactionMode: Sendable {
  let begin: String

  /// PostgreSQL's default: each statement sees what was committed before it.
  public static let readCommitted = TransactionMode(begin: "BEGIN ISOLATION LEVEL READ COMMITTED")
  /// As if transactions ran one after the other; the loser of a conflict gets SQLSTATE 40001.
  public static let serializable = TransactionMode(begin: "BEGIN ISOLATION LEVEL SERIALIZABLE")
  /// All statements see one state of the database and change nothing.
  public static let readOnlySnapshot = TransactionMode(begin: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
}

/// The statements of one transaction, for the body that was given it and no longer.
///
/// They run one after the other on one connection. After a refused statement the server refuses the rest, so let
/// the error leave the body.
public final class Transaction: Sendable {
  private let connection: Connection
  private let purpose: Purpose
  private let hasEnded = Atomic<Bool>(false)

  private init(_ mode: TransactionMode, on connection: Connection) {
    self.connection = connection
    purpose = .transaction(begin: mode.begin)
  }

  /// What `read` makes of the statement's rows; it is called on the connection's thread.
  public func query<Answer: Sendable>(
    _ statement: Statement, _ parameters: [Parameter] = [],
    _ read: @Sendable (borrowing Rows) throws -> Answer
  ) async throws(PostgreSQLError) -> Answer {
    try check()
    return try await connection.perform { [purpose] connection throws(PostgreSQLError) in
      try connection.query(statement, parameters, for: purpose, read)
    }
  }

  /// How many rows the statement touched.
  @discardableResult
  public func execute(_ statement: Statement, _ parameters: [Parameter] = []) async throws(PostgreSQLError) -> Int {
    try await query(statement, parameters) { $0.affected }
  }

  /// Runs the statements in one round trip; how many rows each touched.
  @discardableResult
  public func pipeline(_ steps: [(Statement, [Parameter])]) async throws(PostgreSQLError) -> [Int] {
    try check()
    return try await connection.perform { [purpose] connection throws(PostgreSQLError) in
      try connection.pipeline(steps, for: purpose)
    }
  }

  /// Runs a text of several statements without parameters, as a migration is; their rows are dropped.
  public func script(_ sql: String, timeout: Duration? = nil) async throws(PostgreSQLError) {
    try check()
    try await connection.perform { [purpose] connection throws(PostgreSQLError) in
      try connection.script(sql, limit: timeout ?? connection.statementTimeout, for: purpose)
    }
  }

  private func check() throws(PostgreSQLError) {
    if hasEnded.load(ordering: .acquiring) { throw .unexpected("the transaction has ended") }
  }

  /// Runs `body` in a transaction on `connection`: commits when it returns, rolls back when it throws; calls `done`
  /// on the connection's thread when that has happened.
  nonisolated(nonsending) static func run<Answer>(
    _ mode: TransactionMode, on connection: Connection,
    then done: @Sendable (isolated Connection) -> Void = { _ in },
    _ body: nonisolated(nonsending) (Transaction) async throws -> Answer
  ) async throws -> Answer {
    let transaction = Transaction(mode, on: connection)
    let answer: Answer
    do {
      answer = try await body(transaction)
      transaction.hasEnded.store(true, ordering: .releasing)
    } catch {
      transaction.hasEnded.store(true, ordering: .releasing)
      await connection.rollback(then: done)
      throw error
    }
    try await connection.perform { connection throws(PostgreSQLError) in
      defer { connection.rollback(then: done) }
      try connection.commit()
    }
    return answer
  }
}
