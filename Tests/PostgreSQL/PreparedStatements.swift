import PostgreSQL
import Testing

extension OnServer {
  @Suite struct PreparedStatements {
    static let all: Statement = "SELECT * FROM t"

    @Test("A plan that a changed table has made invalid is made anew, unnoticed")
    func changedTable() async throws {
      try await withPool(connections: 1) { pool async throws in
        try await pool.execute("CREATE TABLE t (a int8)")
        #expect(try await pool.query(Self.all) { $0.columns } == ["a"])
        try await pool.execute("ALTER TABLE t ADD COLUMN b text")
        #expect(try await pool.query(Self.all) { $0.columns } == ["a", "b"])
        try await pool.execute("ALTER TABLE t ADD COLUMN c text")
        let inTransaction = try await pool.transaction { try await $0.query(Self.all) { $0.columns } }
        #expect(inTransaction == ["a", "b", "c"])
        try await pool.execute("ALTER TABLE t DROP COLUMN a")
        #expect(try await pool.pipeline([("INSERT INTO t VALUES ('x')", []), (Self.all, [])]) == [1, 1])
        #expect(pool.status.connections == 1)
      }
    }

    @Test("A statement that the server has forgotten is prepared again")
    func forgotten() async throws {
      try await withPool(connections: 1) { pool async throws in
        try await pool.execute("SELECT 1")
        try await pool.execute(Statement("DEALLOCATE ALL", isPrepared: false))
        #expect(try await pool.execute("SELECT 1") == 1)
      }
    }

    @Test("One statement takes parameters of changing types, NULL first or last")
    func changingTypes() async throws {
      try await withPool(connections: 1) { pool async throws in
        let echo: Statement = "SELECT $1::text"
        let cases: [(Parameter, String?)] = [(nil, nil), (7, "7"), ("x", "x"), (true, "true"), (nil, nil)]
        for (parameter, text) in cases {
          let back = try await pool.query(echo, [parameter]) { $0.optionalText(0, 0) }
          #expect(back == text)
        }
      }
    }

    @Test("A connection keeps at most 256 statements prepared")
    func bounded() async throws {
      try await withPool(connections: 1) { pool async throws in
        for number in 0..<600 { try await pool.execute(Statement("SELECT \(number)")) }
        let prepared = try await pool.query("SELECT count(*) FROM pg_prepared_statements") { rows throws in
          try rows.int(0, 0)
        }
        #expect(prepared <= 257)
        #expect(prepared >= 200)
        #expect(try await pool.execute("SELECT 0") == 1)
      }
    }

    @Test("A pipeline of more statements than are kept prepared runs, again and again, and after all were forgotten")
    func manyAtOnce() async throws {
      try await withPool(connections: 1) { pool async throws in
        let steps = (0..<300).map { (Statement("SELECT \($0)"), [Parameter]()) }
        for _ in 0..<3 { #expect(try await pool.pipeline(steps) == [Int](repeating: 1, count: 300)) }
        // The types change, so the prepared one is retired, which the server then does not know any more.
        let echo: Statement = "SELECT $1::text"
        #expect(try await pool.execute(echo, [1]) == 1)
        #expect(await failure { try await pool.pipeline([("SELECT 1 / 0", []), (echo, ["x"])]) }?.sqlState == "22012")
        try await pool.execute(Statement("DEALLOCATE ALL", isPrepared: false))
        #expect(try await pool.execute("SELECT 'new'") == 1)
        #expect(try await pool.execute(echo, ["x"]) == 1)
        #expect(pool.status.connections == 1)
      }
    }

    @Test("A text that is run once leaves nothing behind")
    func once() async throws {
      try await withPool(connections: 1) { pool async throws in
        let count = Statement("SELECT count(*) FROM pg_prepared_statements WHERE $1", isPrepared: false)
        let left = try await pool.query(count, [true]) { rows in try rows.int(0, 0) }
        #expect(left == 0)
      }
    }

    @Test("A refused statement is not taken for a prepared one")
    func refused() async throws {
      try await withPool(connections: 1) { pool async throws in
        let late: Statement = "SELECT a FROM late"
        #expect(await failure { try await pool.execute(late) }?.sqlState == "42P01")
        try await pool.execute("CREATE TABLE late (a int8)")
        #expect(try await pool.execute(late) == 0)
        let error = await failure { try await pool.pipeline([("SELECT 1 / 0", []), ("SELECT 'after'", [])]) }
        #expect(error?.sqlState == "22012")
        #expect(try await pool.execute("SELECT 'after'") == 1)
      }
    }
  }
}
