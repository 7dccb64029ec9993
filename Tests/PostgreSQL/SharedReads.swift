import Synchronization
import Testing

@testable import PostgreSQL

extension OnServer {
  @Suite("Reads that share a round trip")
  struct SharedReads {
    private final class Counter: Sendable { let count = Atomic(0) }

    /// Lets reads wait for the only connection, so that they come to share a round trip; what each of them gave.
    private func together(
      _ pool: ConnectionPool, _ reads: [(Statement, [Parameter])]
    ) async throws -> [Result<Int64, PostgreSQLError>] {
      let tasks = try await pool.transaction { transaction async throws in
        try await transaction.execute("SELECT 1")
        var tasks: [Task<Result<Int64, PostgreSQLError>, Never>] = []
        let given = Counter()
        for (number, (statement, parameters)) in reads.enumerated() {
          tasks.append(
            Task {
              defer { given.count.add(1, ordering: .relaxed) }
              return await Self.read(pool, statement, parameters)
            })
          // Or it has waited too long already.
          await eventually { pool.status.waiting + given.count.load(ordering: .relaxed) == number + 1 }
        }
        return tasks
      }
      var results: [Result<Int64, PostgreSQLError>] = []
      for task in tasks { results.append(await task.value) }
      return results
    }

    private static func read(
      _ pool: ConnectionPool, _ statement: Statement, _ parameters: [Parameter]
    ) async -> Result<Int64, PostgreSQLError> {
      do {
        return .success(try await pool.read(statement, parameters) { try $0.int(0, 0) })
      } catch {
        return .failure(error)
      }
    }

    private func error(_ result: Result<Int64, PostgreSQLError>) -> PostgreSQLError? {
      if case .failure(let error) = result { error } else { nil }
    }

    @Test("Each gets its own answer, however many wait", arguments: [1, 2, 16, 17, 50])
    func answers(count: Int) async throws {
      try await withPool(connections: 1) { pool async throws in
        let reads = (0..<count).map { (Statement("SELECT $1::int8"), [Parameter.int8(Int64($0))]) }
        #expect(try await together(pool, reads) == (0..<Int64(count)).map { .success($0) })
        await eventually { pool.status == PoolStatus(connections: 1, idle: 1, waiting: 0, isUnavailable: false) }
      }
    }

    @Test("Callers without end share few connections, and each gets its own answer")
    func concurrent() async throws {
      try await withPool(connections: 2) { pool async throws in
        try await withThrowingTaskGroup(of: Void.self) { group in
          for caller in 0..<32 {
            group.addTask {
              for turn in 0..<50 {
                let number = Int64(caller * 1000 + turn)
                #expect(await Self.read(pool, "SELECT $1::int8", [.int8(number)]) == .success(number))
              }
            }
          }
          try await group.waitForAll()
        }
      }
    }

    @Test("One that the server refuses is told so, and the others get their answers")
    func refused() async throws {
      try await withPool(connections: 1) { pool async throws in
        let divide: Statement = "SELECT 12 / $1::int8"
        let results = try await together(pool, [1, 0, 3, 0, 4].map { (divide, [.int8($0)]) })
        #expect(results[0] == .success(12) && results[2] == .success(4) && results[4] == .success(3))
        #expect(error(results[1])?.sqlState == "22012" && error(results[3])?.sqlState == "22012")
      }
    }

    @Test("One whose row cannot be read is told so, and the others get their answers")
    func unreadable() async throws {
      try await withPool(connections: 1) { pool async throws in
        let results = try await together(pool, [("SELECT 1::int8", []), ("SELECT 'x'", []), ("SELECT 3::int8", [])])
        #expect(results[0] == .success(1) && results[2] == .success(3))
        #expect(error(results[1])?.isUnexpected == true)
      }
    }

    @Test("One that cannot be sent is told so at once")
    func unsendable() async throws {
      try await withPool(connections: 1) { pool async throws in
        try await pool.transaction { transaction async throws in
          try await transaction.execute("SELECT 1")
          let refused = await Self.read(pool, "SELECT $1::text", [.text("\0")])
          #expect(error(refused)?.isUnexpected == true)
        }
      }
    }

    @Test("One that takes too long is told so, and the others get their answers")
    func timeout() async throws {
      try await withGrowingLimit(from: .milliseconds(500)) { limit in
        try await withPool(connections: 1, statementTimeout: limit) { pool async throws in
          let results = try? await together(
            pool, [("SELECT 1::int8", []), ("SELECT 2::int8 FROM pg_sleep(600)", []), ("SELECT 3::int8", [])])
          return results == [.success(1), .failure(.timedOut), .success(3)]
        }
      }
    }

    @Test(
      "One that takes long in company is run by itself for as long as it may; who has waited enough by then is told")
    func slow() async throws {
      try await withGrowingLimit(from: .seconds(3)) { limit in
        try await withPool(connections: 1, acquireTimeout: limit) { pool async throws in
          await eventually { try await pool.execute("SELECT 1") == 1 }
          let slow = Statement("SELECT 2::int8 FROM pg_sleep(\(limit / .seconds(1) + 1))")
          let results = try await together(pool, [("SELECT 1::int8", []), (slow, []), ("SELECT 3::int8", [])])
          #expect(error(results[2])?.isUnavailable == true)
          return results[0] == .success(1) && results[1] == .success(2)
        }
      }
    }

    @Test("Where the connection is lost, the others get their answers over another one")
    func lost() async throws {
      try await withPool(connections: 1) { pool async throws in
        let results = try await together(
          pool,
          [
            ("SELECT 1::int8", []), ("SELECT 2::int8 FROM pg_terminate_backend(pg_backend_pid())", []),
            ("SELECT 3::int8", []), ("SELECT 4::int8", []),
          ])
        #expect(error(results[1])?.isUnavailable == true)
        #expect(results[0] == .success(1) && results[2...] == [.success(3), .success(4)])
      }
    }

    @Test("A plan that is no longer valid is made anew for all")
    func stalePlan() async throws {
      try await withPool(connections: 1) { pool async throws in
        try await pool.execute("CREATE TABLE t (n int8)")
        try await pool.execute("INSERT INTO t VALUES (7)")
        let reads = [Statement](repeating: "SELECT * FROM t", count: 3).map { ($0, [Parameter]()) }
        #expect(try await together(pool, reads) == [.success(7), .success(7), .success(7)])
        try await pool.execute("ALTER TABLE t ADD COLUMN m int8")
        #expect(try await together(pool, reads) == [.success(7), .success(7), .success(7)])
        try await pool.execute("CREATE TABLE u AS SELECT 8::int8")
        let both: [(Statement, [Parameter])] = [("SELECT * FROM t", []), ("SELECT * FROM u", [])]
        #expect(try await together(pool, both) == [.success(7), .success(8)])
        for table in ["t", "u"] { try await pool.execute(Statement("ALTER TABLE \(table) ADD COLUMN n2 int8")) }
        #expect(try await together(pool, both) == [.success(7), .success(8)])
      }
    }

    @Test("A cancelled one leaves the queue, and the others get their answers")
    func cancelled() async throws {
      try await withPool(connections: 1) { pool async throws in
        let tasks = try await pool.transaction { transaction async throws in
          try await transaction.execute("SELECT 1")
          let tasks = (0..<3).map { number in
            Task { try await pool.read("SELECT $1::int8", [.int8(Int64(number))]) { try $0.int(0, 0) } }
          }
          await eventually { pool.status.waiting == 3 }
          tasks[1].cancel()
          #expect(await failure { try await tasks[1].value } == .canceled)
          return tasks
        }
        #expect(try await tasks[0].value == 0)
        #expect(try await tasks[2].value == 2)
      }
    }

    @Test("Those who wait are told when none becomes free in time, and when the pool is closed")
    func ends() async throws {
      // The last is also what closing waits for the transaction.
      try await withPool(
        connections: 1, acquireTimeout: .milliseconds(200), cancelTimeout: .milliseconds(100)
      ) { pool async throws in
        await eventually { try await pool.execute("SELECT 1") == 1 }
        try await pool.transaction { transaction async throws in
          try await transaction.execute("SELECT 1")
          #expect(await failure { try await pool.read("SELECT 1::int8") { try $0.int(0, 0) } }?.isUnavailable == true)
          let waiting = Task { await Self.read(pool, "SELECT 1::int8", []) }
          let closing = Task { await pool.close(within: .zero) }
          #expect(error(await waiting.value)?.isUnavailable == true)
          await closing.value
        }
      }
    }

    @Test("A caller who wants a connection for itself keeps its place among those who read")
    func order() async {
      let read = SharedRead(command: ("SELECT 1", []), take: { _ in }, finish: { _ in })
      let taken = await withCheckedContinuation { done in
        Task {
          // Nobody gets a connection here.
          _ = await withCheckedContinuation { continuation in
            var state = PoolState(limit: 2)
            for id in 1...6 as ClosedRange<UInt64> {
              let wish = id == 4 ? PoolState.Waiter.Wish.connection(continuation) : .read(read)
              state.waiters.append(PoolState.Waiter(id: id, deadline: .after(.seconds(600)), wants: wish))
            }
            done.resume(returning: (0..<5).map { _ in state.takeNext().map(\.id) })
            continuation.resume(returning: .failure(.canceled))
          }
        }
      }
      #expect(taken == [[1, 2, 3], [4], [5, 6], [], []])
    }
  }
}
