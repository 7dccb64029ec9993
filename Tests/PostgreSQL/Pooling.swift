import Glibc
import PostgreSQL
import Testing

extension OnServer {
  @Suite struct Pooling {
    @Test("32 callers share 4 connections, and each gets its own answer")
    func concurrent() async throws {
      try await withPool(connections: 4) { pool async throws in
        let sums = try await withThrowingTaskGroup(of: Bool.self) { group in
          for caller in 0..<32 {
            group.addTask {
              for turn in 0..<50 {
                let number = Int64(caller * 1000 + turn)
                let back = try await pool.query("SELECT $1::int8", [.int8(number)]) { rows throws in
                  try rows.int(0, 0)
                }
                if back != number { return false }
              }
              return true
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sums == [Bool](repeating: true, count: 32))
        // One may have done it all before the others were open.
        await eventually { pool.status == PoolStatus(connections: 4, idle: 4, waiting: 0, isUnavailable: false) }
      }
    }

    @Test("Who finds no free connection in time is told so, and the pool goes on")
    func exhaustion() async throws {
      try await withPool(connections: 1, acquireTimeout: .milliseconds(200)) { pool async throws in
        await eventually { try await pool.execute("SELECT 1") == 1 }
        try await pool.transaction { transaction async throws in
          try await transaction.execute("SELECT 1")
          #expect(await failure { try await pool.execute("SELECT 1") }?.isUnavailable == true)
          #expect(pool.status.waiting == 0)
        }
        await eventually { try await pool.execute("SELECT 1") == 1 }
      }
    }

    @Test("Those who wait are served in the order they came")
    func order() async throws {
      try await withPool(connections: 1) { pool async throws in
        try await pool.execute("CREATE TABLE t (n int8, place serial)")
        let tasks = try await pool.transaction { transaction async throws in
          try await transaction.execute("SELECT 1")
          var tasks: [Task<Int, any Error>] = []
          for number in 0..<10 {
            tasks.append(Task { try await pool.execute("INSERT INTO t VALUES ($1)", [.int8(Int64(number))]) })
            await eventually { pool.status.waiting == number + 1 }
          }
          return tasks
        }
        for task in tasks { _ = try await task.value }
        let numbers = try await pool.query("SELECT n FROM t ORDER BY place") { rows throws in
          var numbers: [Int64] = []
          for row in 0..<rows.count { numbers.append(try rows.int(row, 0)) }
          return numbers
        }
        #expect(numbers == Array(0..<10))
      }
    }

    @Test("A cancelled caller leaves the queue")
    func cancelledWaiter() async throws {
      try await withPool(connections: 1) { pool async throws in
        try await pool.transaction { transaction async throws in
          try await transaction.execute("SELECT 1")
          let waiting = Task { try await pool.execute("SELECT 1") }
          await eventually { pool.status.waiting == 1 }
          waiting.cancel()
          #expect(await failure { try await waiting.value } == .canceled)
          #expect(pool.status.waiting == 0)
        }
      }
    }

    @Test("A cancelled statement stops on the server, and its connection is used again")
    func cancelled() async throws {
      try await withPool(connections: 2) { pool async throws in
        let task = Task { try await pool.execute("SELECT pg_sleep(600)") }
        let sleeping: Statement = """
          SELECT 1 FROM pg_stat_activity
          WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep%' AND state = 'active'
          """
        await eventually { try await pool.execute(sleeping) == 1 }
        task.cancel()
        #expect(await failure { try await task.value } == .canceled)
        await eventually { try await pool.execute(sleeping) == 0 }
        await eventually { pool.status == PoolStatus(connections: 2, idle: 2, waiting: 0, isUnavailable: false) }
      }
    }

    @Test("A cancellation never hits the statement of another")
    func cancelsItsOwn() async throws {
      try await withPool(connections: 3) { pool async throws in
        try await withThrowingTaskGroup(of: Void.self) { group in
          for worker in 0..<6 {
            group.addTask {
              for turn in 0..<60 {
                let task = Task { try await pool.execute("SELECT pg_sleep(0.002)") }
                guard worker % 2 == 0 else {
                  #expect(try await task.value == 1)
                  continue
                }
                try await Task.sleep(for: .microseconds(turn * 50))
                task.cancel()
                if case .failure(let error) = await task.result { #expect(error as? PostgreSQLError == .canceled) }
              }
            }
          }
          try await group.waitForAll()
        }
        await eventually { pool.status.connections == pool.status.idle }
      }
    }

    @Test("A statement that takes too long is cancelled, and its connection is used again")
    func timeout() async throws {
      try await withPool(connections: 1) { pool async throws in
        let before = try await pool.query("SELECT pg_backend_pid()") { rows in try rows.int(0, 0) }
        let slow = Statement("SELECT pg_sleep(600)", timeout: .milliseconds(200))
        #expect(await failure { try await pool.execute(slow) } == .timedOut)
        let after = try await pool.query("SELECT pg_backend_pid()") { rows in try rows.int(0, 0) }
        #expect(before == after)
      }
    }

    @Test("A statement that the server has not begun with when it is cancelled is cancelled all the same")
    func cancelledBeforeItBegins() async throws {
      try await withPool(connections: 1) { pool async throws in
        let backend = try await pool.query("SELECT pg_backend_pid()") { rows in try pid_t(rows.int(0, 0)) }
        kill(backend, SIGSTOP)
        defer { kill(backend, SIGCONT) }
        let slow = Task { try await pool.execute(Statement("SELECT pg_sleep(600)", timeout: .milliseconds(1))) }
        await eventually { try hasPending(SIGINT, backend) }
        kill(backend, SIGCONT)
        #expect(await failure { try await slow.value } == .timedOut)
        let after = try await pool.query("SELECT pg_backend_pid()") { rows in try pid_t(rows.int(0, 0)) }
        #expect(after == backend)
      }
    }

    /// Whether a process has yet to take a signal that it was sent (proc(5)).
    private func hasPending(_ signal: Int32, _ process: pid_t) throws -> Bool {
      let status = try contents(of: "/proc/\(process)/status")
      let pending = try #require(status.firstMatch(of: /ShdPnd:\s*([0-9a-f]+)/)).1
      return try #require(UInt64(pending, radix: 16)) & 1 << UInt64(signal - 1) != 0
    }

    @Test("The pool's limit is that of a statement without its own")
    func limits() async throws {
      try await withPool(connections: 1, statementTimeout: .milliseconds(200)) { pool async throws in
        #expect(await failure { try await pool.execute("SELECT pg_sleep(600)") } == .timedOut)
        #expect(try await pool.execute(Statement("SELECT pg_sleep(0.4)", timeout: .seconds(30))) == 1)
      }
    }

    @Test("Rows that keep coming do not put the limit off")
    func endlessRows() async throws {
      try await withPool(connections: 1) { pool async throws in
        let endless = Statement("SELECT n FROM generate_series(1, 1000000000) n", timeout: .milliseconds(300))
        #expect(await failure { try await pool.execute(endless) } == .timedOut)
        #expect(try await pool.execute("SELECT 1") == 1)
      }
    }

    @Test("Exclusive use keeps the session's state, and leaves none of it behind")
    func exclusive() async throws {
      try await withPool(connections: 1) { pool async throws in
        let name: Statement = "SELECT current_setting('application_name')"
        try await pool.withConnection { connection async throws in
          try await connection.execute("SET application_name = 'mine'")
          try await connection.execute("SELECT pg_advisory_lock(7)")
          try await connection.script("CREATE TEMPORARY TABLE mine (a int8); INSERT INTO mine VALUES (1)")
          try await connection.transaction { try await $0.execute("INSERT INTO mine VALUES (2)") }
          try await connection.execute("BEGIN")
          #expect(try await connection.execute("SELECT * FROM mine") == 2)
          let mine = try await connection.query(name) { rows in try rows.text(0, 0) }
          #expect(mine == "mine")
        }
        #expect(try await pool.query(name) { rows in try rows.text(0, 0) } == "gwm")
        #expect(try await pool.execute("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'") == 0)
        #expect(await failure { try await pool.execute("SELECT * FROM mine") }?.sqlState == "42P01")
        #expect(pool.status.connections == 1)
      }
    }

    @Test("Closing waits for running work")
    func closingWaits() async throws {
      try await withPool(connections: 2) { pool async throws in
        let (started, hasStarted) = AsyncStream.makeStream(of: Void.self)
        let (gate, goOn) = AsyncStream.makeStream(of: Void.self)
        let work = Task {
          try await pool.transaction { transaction async throws in
            try await transaction.execute("SELECT 1")
            hasStarted.yield()
            for await _ in gate { break }
            return try await transaction.execute("SELECT 1")
          }
        }
        for await _ in started { break }
        let closing = Task { await pool.close(within: .seconds(60)) }
        await eventually { await failure { try await pool.execute("SELECT 1") }?.isUnavailable == true }
        goOn.yield()
        #expect(try await work.value == 1)
        await closing.value
        #expect(pool.status.connections == 0)
      }
    }

    @Test("Closing cancels work that does not end")
    func closingCancels() async throws {
      try await withPool(connections: 2) { pool async throws in
        let work = Task { try await pool.execute("SELECT pg_sleep(600)") }
        await eventually { pool.status == PoolStatus(connections: 1, idle: 0, waiting: 0, isUnavailable: false) }
        await pool.close(within: .milliseconds(50))
        #expect(await failure { try await work.value } == .canceled)
        #expect(pool.status.connections == 0)
      }
    }
  }
}
