import ChildProcess
import GanetiSim
import Glibc
import LocalPostgreSQL
import Testing

/// Lets a few tests at a time have a service of their own: each is several processes, and the machine may be small.
actor Places {
  static let shared = Places(6)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) { free = count }

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}

/// Runs `body` with a PostgreSQL of its own, for what would disturb other tests.
/// - Parameter durable: whether it keeps what was committed when it is killed.
func withPostgreSQL<Answer>(
  durable: Bool = true, _ body: (LocalPostgreSQL) async throws -> Answer
) async throws -> Answer {
  try await withTemporaryFolder { folder in
    let server = try await LocalPostgreSQL.start(in: folder + "/postgresql", durable: durable, logger: quiet)
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

/// Gives the tests of a suite one PostgreSQL.
struct SharedPostgreSQL: SuiteTrait, TestScoping {
  @TaskLocal static var current: LocalPostgreSQL?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    try await withPostgreSQL(durable: false) { server in
      try await SharedPostgreSQL.$current.withValue(server) { try await body() }
    }
  }
}

extension Trait where Self == SharedPostgreSQL {
  static var sharedPostgreSQL: Self { SharedPostgreSQL() }
}

/// Every test of the whole service: they share a PostgreSQL, and have a database each.
@Suite(.sharedPostgreSQL)
enum WholeService {}
