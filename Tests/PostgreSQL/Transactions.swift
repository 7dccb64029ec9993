import PostgreSQL
import Testing

extension OnServer {
  @Suite struct Transactions {
    struct Stop: Error {}

    static func withTable<Answer>(
      connections: Int = 4, _ body: (ConnectionPool) async throws -> Answer
    ) async throws -> Answer {
      try await withPool(connections: connections) { pool async throws in
        try await pool.execute("CREATE TABLE t (a int8 PRIMARY KEY)")
        return try await body(pool)
      }
    }

    static func count(_ pool: ConnectionPool) async throws -> Int64 {
      try await pool.query("SELECT count(*) FROM t") { rows in try rows.int(0, 0) }
    }

    @Test("A transaction that returns is committed, and seen by nobody before")
    func commits() async throws {
      try await Self.withTable { pool async throws in
        let answer = try await pool.transaction { transaction async throws in
          #expect(try await transaction.execute("INSERT INTO t VALUES ($1)", [1]) == 1)
          #expect(try await transaction.pipeline([("INSERT INTO t VALUES ($1)", [2]), ("SELECT 1", [])]) == [1, 1])
          #expect(try await Self.count(pool) == 0)
          return try await transaction.query("SELECT count(*) FROM t") { rows throws in
            try rows.int(0, 0)
          }
        }
        #expect(answer == 2)
        #expect(try await Self.count(pool) == 2)
      }
    }

    @Test("A transaction that throws is rolled back")
    func rollsBack() async throws {
      try await Self.withTable(connections: 1) { pool async throws in
        await #expect(throws: Stop.self) {
          try await pool.transaction { transaction async throws in
            try await transaction.execute("INSERT INTO t VALUES (1)")
            throw Stop()
          }
        }
        #expect(try await Self.count(pool) == 0)
        #expect(pool.status.connections == 1)
      }
    }

    @Test("A cancelled transaction is rolled back and its connection is free again")
    func cancelled() async throws {
      try await Self.withTable(connections: 1) { pool async throws in
        let (started, signal) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
          try await pool.transaction { transaction async throws in
            try await transaction.execute("INSERT INTO t VALUES (1)")
            signal.yield()
            try await transaction.execute("SELECT pg_sleep(600)")
          }
        }
        for await _ in started { break }
        task.cancel()
        #expect(await failure { try await task.value } == .canceled)
        #expect(try await Self.count(pool) == 0)
      }
    }

    @Test("A transaction whose statement was refused cannot commit, even when its body goes on")
    func swallowed() async throws {
      try await Self.withTable(connections: 1) { pool async throws in
        let error = await failure {
          try await pool.transaction { transaction async throws in
            try await transaction.execute("INSERT INTO t VALUES (1)")
            _ = await failure { try await transaction.execute("SELECT 1 / 0") }
          }
        }
        #expect(error?.sqlState == "25P02")
        #expect(try await Self.count(pool) == 0)
      }
    }

    @Test("A refused first statement leaves no transaction behind")
    func refusedFirst() async throws {
      try await Self.withTable(connections: 1) { pool async throws in
        let error = await failure { try await pool.transaction { try await $0.execute("SELECT 1 / 0") } }
        #expect(error?.sqlState == "22012")
        try await pool.transaction { try await $0.execute("INSERT INTO t VALUES (1)") }
        #expect(try await Self.count(pool) == 1)
        #expect(pool.status.connections == 1)
      }
    }

    @Test("A constraint that is deferred is refused by the commit")
    func deferred() async throws {
      try await Self.withTable(connections: 1) { pool async throws in
        try await pool.execute("CREATE TABLE c (a int8 REFERENCES t DEFERRABLE INITIALLY DEFERRED)")
        let error = await failure { try await pool.transaction { try await $0.execute("INSERT INTO c VALUES (1)") } }
        #expect(error?.sqlState == "23503")
        #expect(try await pool.execute("SELECT * FROM c") == 0)
      }
    }

    @Test("A transaction without statements costs nothing, and one that has ended refuses more")
    func ended() async throws {
      try await Self.withTable(connections: 1) { pool async throws in
        let kept = try await pool.transaction { $0 }
        #expect(await failure { try await kept.execute("INSERT INTO t VALUES (1)") }?.isUnexpected == true)
        #expect(try await Self.count(pool) == 0)
      }
    }

    @Test("The body runs where its caller does, and may use what is the caller's own")
    func isolation() async throws {
      final class Notes { var taken: [Int] = [] }
      actor Clerk {
        let notes = Notes()
        func work(_ pool: ConnectionPool) async throws -> Int {
          let returned = try await pool.transaction { transaction async throws in
            notes.taken.append(try await transaction.execute("INSERT INTO t VALUES (1), (2)"))
            assertIsolated()
            return notes
          }
          return returned.taken[0]
        }
      }
      try await Self.withTable { pool async throws in
        #expect(try await Clerk().work(pool) == 2)
      }
    }

    @Test("The mode is the server's")
    func mode() async throws {
      try await Self.withTable { pool async throws in
        let level = try await pool.transaction(.serializable) { transaction async throws in
          try await transaction.query("SHOW transaction_isolation") { rows in try rows.text(0, 0) }
        }
        #expect(level == "serializable")
        let error = await failure {
          try await pool.transaction(.readOnlySnapshot) { try await $0.execute("INSERT INTO t VALUES (1)") }
        }
        #expect(error?.sqlState == "25006")
      }
    }

    @Test("A script runs many statements, all or none")
    func script() async throws {
      try await Self.withTable(connections: 1) { pool async throws in
        try await pool.transaction { transaction async throws in
          try await transaction.script("INSERT INTO t VALUES (1); INSERT INTO t VALUES (2); SELECT 1;")
        }
        #expect(try await Self.count(pool) == 2)
        let error = await failure {
          try await pool.transaction { try await $0.script("INSERT INTO t VALUES (3); SELECT 1 / 0; SELECT 2") }
        }
        #expect(error?.sqlState == "22012")
        #expect(try await Self.count(pool) == 2)
        #expect(pool.status.connections == 1)
      }
    }

    @Test("A pipeline may be larger than what the connection holds in both directions")
    func largePipeline() async throws {
      try await Self.withTable(connections: 1) { pool async throws in
        let big = String(repeating: "x", count: 20_000)
        let steps = [(Statement, [Parameter])](repeating: ("SELECT $1", [.text(big)]), count: 1000)
        #expect(try await pool.pipeline(steps) == [Int](repeating: 1, count: 1000))
        #expect(pool.status.connections == 1)
      }
    }

    @Test("A pipeline takes effect as a whole or not at all")
    func pipeline() async throws {
      try await Self.withTable(connections: 1) { pool async throws in
        let insert: Statement = "INSERT INTO t VALUES ($1)"
        #expect(try await pool.pipeline([]) == [])
        let delete: Statement = "DELETE FROM t WHERE a > $1"
        #expect(try await pool.pipeline([(insert, [1]), (insert, [2]), (delete, [0])]) == [1, 1, 2])
        let error = await failure { try await pool.pipeline([(insert, [3]), (insert, [3]), (insert, [4])]) }
        #expect(error?.sqlState == "23505")
        #expect(try await Self.count(pool) == 0)
        #expect(await failure { try await pool.pipeline([(insert, [5]), (insert, ["\0"])]) }?.isUnexpected == true)
        #expect(try await Self.count(pool) == 0)
      }
    }
  }
}
