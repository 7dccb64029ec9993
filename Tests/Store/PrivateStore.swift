import ChildProcess
import Glibc
import LocalPostgreSQL
import Logging
import PostgreSQL
import Store
import Testing

/// A silent logger.
let quiet = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }

/// Gives the tests of a suite one PostgreSQL server of their own, which ends with the suite.
struct PrivateServer: SuiteTrait, TestScoping {
  @TaskLocal static var current: LocalPostgreSQL?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    var template = Array("/tmp/gwm-tests-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&template)))
    do {
      let server = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
      do {
        try await PrivateServer.$current.withValue(server) { try await body() }
      } catch {
        await server.stop()
        throw error
      }
      await server.stop()
    } catch {
      try await Self.remove(folder)
      throw error
    }
    try await Self.remove(folder)
  }

  private static func remove(_ folder: String) async throws {
    _ = try await ChildProcess.run(["rm", "-rf", folder], within: .seconds(30))
  }
}

extension Trait where Self == PrivateServer {
  static var privateServer: Self { PrivateServer() }
}

/// All tests of this module that share a server.
@Suite(.privateServer)
enum OnServer {
  /// Runs `body` with a pool on an empty database of its own.
  static func withPool<Answer>(
    connections: Int = 4, _ body: (ConnectionPool) async throws -> Answer
  ) async throws -> Answer {
    try await withDatabase(connections: connections) { pool, _ in try await body(pool) }
  }

  private static func withDatabase<Answer>(
    connections: Int, _ body: (ConnectionPool, PostgreSQLConfiguration) async throws -> Answer
  ) async throws -> Answer {
    let server = try #require(PrivateServer.current)
    let database = "test_\(UInt64.random(in: 0 ... .max))"
    try await server.createDatabase(database)
    let configuration = PostgreSQLConfiguration(
      connection: server.connection(database: database), connections: connections, acquireTimeout: .seconds(30),
      statementTimeout: .seconds(30))
    let pool = ConnectionPool(configuration: configuration, logger: quiet)
    do {
      let answer = try await body(pool, configuration)
      await pool.close()
      return answer
    } catch {
      await pool.close()
      throw error
    }
  }

  /// Runs `body` with a store whose tables are there and empty.
  static func withStore<Answer>(
    connections: Int = 4, _ body: (Arranged) async throws -> Answer
  ) async throws -> Answer {
    try await withDatabase(connections: connections) { pool, database in
      let store = Store(pool: pool, logger: quiet)
      try await store.migrate()
      return try await body(Arranged(store: store, pool: pool, database: database))
    }
  }
}

/// Waits until `condition` holds, at most 20 s, and records an issue when it does not come to hold.
func eventually(sourceLocation: SourceLocation = #_sourceLocation, _ condition: () async throws -> Bool) async {
  let end = ContinuousClock.now + .seconds(20)
  while (try? await condition()) != true {
    guard ContinuousClock.now < end else {
      Issue.record("it did not come to pass within 20 s", sourceLocation: sourceLocation)
      return
    }
    try? await Task.sleep(for: .milliseconds(5))
  }
}
