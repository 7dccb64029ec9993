import LocalPostgreSQL
import PostgreSQL
import Testing

/// All tests of this module that share a server.
@Suite(.privateServer)
enum OnServer {
  /// Runs `body` with a pool on an empty database of its own.
  static func withPool<Answer>(
    connections: Int = 4, acquireTimeout: Duration = .seconds(300), statementTimeout: Duration = .seconds(300),
    cancelTimeout: Duration = .seconds(300),
    _ body: (ConnectionPool) async throws -> Answer
  ) async throws -> Answer {
    try await withDatabase(
      connections: connections, acquireTimeout: acquireTimeout, statementTimeout: statementTimeout,
      cancelTimeout: cancelTimeout
    ) { pool, _ in try await body(pool) }
  }

  /// The same, with what leads to the database.
  static func withDatabase<Answer>(
    connections: Int = 4, acquireTimeout: Duration = .seconds(300), statementTimeout: Duration = .seconds(300),
    cancelTimeout: Duration = .seconds(300),
    _ body: (ConnectionPool, PostgreSQLConfiguration) async throws -> Answer
  ) async throws -> Answer {
    let server = try #require(PrivateServer.current)
    let name = "test_\(UInt64.random(in: 0 ... .max))"
    try await server.createDatabase(name)
    let configuration = PostgreSQLConfiguration(
      connection: server.connection(database: name), connections: connections, connectTimeout: .seconds(300),
      acquireTimeout: acquireTimeout, statementTimeout: statementTimeout, cancelTimeout: cancelTimeout)
    let pool = ConnectionPool(configuration: configuration, logger: quiet)
    let result: Result<Answer, any Error>
    do {
      result = .success(try await body(pool, configuration))
    } catch {
      result = .failure(error)
    }
    await pool.close()
    return try result.get()
  }
}
