import ChildProcess
import Glibc
import LocalPostgreSQL
import Logging
import PostgreSQL
import Testing

/// A silent logger.
let quiet = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }

/// Runs `body` with a fresh folder, and removes it afterwards.
func withTemporaryFolder<Answer>(_ body: (String) async throws -> Answer) async throws -> Answer {
  var template = Array("/tmp/gwm-tests-XXXXXX".utf8CString)
  let folder = String(cString: try #require(mkdtemp(&template)))
  do {
    let answer = try await body(folder)
    _ = try await ChildProcess.run(["rm", "-rf", folder], within: .seconds(30))
    return answer
  } catch {
    _ = try await ChildProcess.run(["rm", "-rf", folder], within: .seconds(30))
    throw error
  }
}

/// Runs `body` with a server of its own, for what would disturb other tests.
func withServer<Answer>(_ body: (LocalPostgreSQL) async throws -> Answer) async throws -> Answer {
  try await withTemporaryFolder { folder in
    let server = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
    do {
      let answer = try await body(server)
      await server.stop()
      return answer
    } catch {
      await server.stop()
      throw error
    }
  }
}

/// Gives the tests of a suite one server.
struct PrivateServer: SuiteTrait, TestScoping {
  @TaskLocal static var current: LocalPostgreSQL?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    try await withServer { server in
      try await PrivateServer.$current.withValue(server) { try await body() }
    }
  }
}

extension Trait where Self == PrivateServer {
  static var privateServer: Self { PrivateServer() }
}

/// All tests that share a server.
@Suite(.privateServer)
enum OnServer {
  /// Runs `body` with a pool on a database of its own.
  static func withPool<Answer>(
    connections: Int = 4, acquireTimeout: Duration = .seconds(20), statementTimeout: Duration = .seconds(20),
    _ body: (ConnectionPool) async throws -> Answer
  ) async throws -> Answer {
    let server = try #require(PrivateServer.current)
    let database = "test_\(UInt64.random(in: 0 ... .max))"
    try await server.createDatabase(database)
    let pool = ConnectionPool(
      configuration: PostgreSQLConfiguration(
        connection: server.connection(database: database), connections: connections,
        acquireTimeout: acquireTimeout, statementTimeout: statementTimeout),
      logger: quiet)
    do {
      let answer = try await body(pool)
      await pool.close()
      return answer
    } catch {
      await pool.close()
      throw error
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

/// The error that `body` throws.
func failure(_ body: () async throws -> some Any) async -> PostgreSQLError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? PostgreSQLError
  }
}

extension PostgreSQLError {
  var sqlState: String? { if case .server(let error) = self { error.sqlState } else { nil } }
  var isUnavailable: Bool { if case .unavailable = self { true } else { false } }
  var isUnexpected: Bool { if case .unexpected = self { true } else { false } }
}
