import PostgreSQL
import Testing

extension OnServer {
  @Suite struct Refusals {
    @Test("A refusal carries the SQLSTATE, the message and the constraint")
    func constraint() async throws {
      try await withPool { pool async throws in
        try await pool.execute(
          "CREATE TABLE t (a int8 CONSTRAINT t_key UNIQUE, b int8 CONSTRAINT t_small CHECK (b < 9))")
        try await pool.execute("INSERT INTO t VALUES (1, 1)")
        guard case .server(let unique) = await failure({ try await pool.execute("INSERT INTO t VALUES (1, 2)") })
        else { return #expect(Bool(false), "no refusal") }
        #expect(unique.isUniqueViolation)
        #expect(unique.sqlState == "23505")
        #expect(unique.constraint == "t_key")
        #expect(unique.detail?.contains("(a)=(1)") == true)
        #expect(!unique.description.contains("(a)=(1)"))
        let check = await failure { try await pool.execute("INSERT INTO t VALUES (2, $1)", [9]) }
        #expect(check?.sqlState == "23514")
        #expect(await failure { try await pool.execute("SELEC 1") }?.sqlState == "42601")
        #expect(await failure { try await pool.execute("SELECT * FROM missing") }?.sqlState == "42P01")
      }
    }

    @Test("After a refusal the connection goes on")
    func goesOn() async throws {
      try await withPool(connections: 1) { pool async throws in
        for _ in 0..<5 {
          #expect(await failure { try await pool.execute("SELECT 1 / $1", [0]) }?.sqlState == "22012")
          #expect(try await pool.execute("SELECT 1") == 1)
        }
        #expect(pool.status.connections == 1)
      }
    }

    @Test("A deferred constraint is refused when the statement's own transaction ends")
    func deferred() async throws {
      try await withPool(connections: 1) { pool async throws in
        try await pool.execute("CREATE TABLE p (a int8 PRIMARY KEY)")
        try await pool.execute(
          "CREATE TABLE c (a int8 CONSTRAINT c_p REFERENCES p DEFERRABLE INITIALLY DEFERRED)")
        let refusal = await failure { try await pool.execute("INSERT INTO c VALUES (1)") }
        #expect(refusal?.sqlState == "23503")
        #expect(try await pool.execute("SELECT * FROM c") == 0)
        #expect(pool.status.connections == 1)
      }
    }

    @Test("A statement that leaves a transaction open is an error and changes nothing")
    func openTransaction() async throws {
      try await withPool(connections: 1) { pool async throws in
        #expect(await failure { try await pool.execute("BEGIN") }?.isUnexpected == true)
        #expect(
          try await pool.query("SELECT pg_current_xact_id_if_assigned() IS NULL") { rows throws in
            try rows.bool(0, 0)
          })
      }
    }

    @Test("COPY is refused, and the pool goes on with another connection")
    func copy() async throws {
      try await withPool(connections: 1) { pool async throws in
        try await pool.execute("CREATE TABLE t (a int8)")
        #expect(await failure { try await pool.execute("COPY t FROM STDIN") }?.isUnexpected == true)
        #expect(try await pool.execute("SELECT 1") == 1)
      }
    }
  }
}
