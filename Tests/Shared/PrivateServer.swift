import LocalPostgreSQL
import Testing

/// Runs `body` with a PostgreSQL server of its own, for what would disturb other tests.
/// - Parameter durable: whether it keeps what was committed when it is killed.
func withServer<Answer>(
  durable: Bool = false, _ body: (LocalPostgreSQL) async throws -> Answer
) async throws -> Answer {
  try await withTemporaryFolder { folder in
    let server = try await LocalPostgreSQL.start(in: folder, durable: durable, logger: quiet)
    let result: Result<Answer, any Error>
    do {
      result = .success(try await body(server))
    } catch {
      result = .failure(error)
    }
    await server.stop()
    return try result.get()
  }
}

/// Gives the tests of a suite one PostgreSQL server, which ends with the suite.
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
