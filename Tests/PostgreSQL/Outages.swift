import LocalPostgreSQL
import PostgreSQL
import Testing

/// Each of these has a server of its own, as it takes it away.
@Suite struct Outages {
  /// Runs `body` with a server and a pool.
  static func withPool(
    connections: Int = 2, connectTimeout: Duration = .seconds(120), statementTimeout: Duration = .seconds(120),
    _ body: (LocalPostgreSQL, ConnectionPool) async throws -> Void
  ) async throws {
    try await withServer { server in
      let pool = ConnectionPool(
        configuration: PostgreSQLConfiguration(
          connection: server.connection(), connections: connections, connectTimeout: connectTimeout,
          acquireTimeout: .seconds(120), statementTimeout: statementTimeout),
        logger: quiet)
      do {
        try await body(server, pool)
        await pool.close(within: .seconds(1))
      } catch {
        await pool.close(within: .seconds(1))
        throw error
      }
    }
  }

  @Test("A killed server is noticed by who runs a statement, and the pool comes back by itself")
  func killed() async throws {
    try await Self.withPool { server, pool async throws in
      let sleeping = Task { try await pool.execute("SELECT pg_sleep(600)") }
      await eventually { pool.status == PoolStatus(connections: 1, idle: 0, waiting: 0, isUnavailable: false) }
      await server.kill()
      #expect(await failure { try await sleeping.value }?.isUnavailable == true)
      #expect(await failure { try await pool.execute("SELECT 1") }?.isUnavailable == true)
      #expect(pool.status.isUnavailable)
      try await server.start()
      await eventually { try await pool.execute("SELECT 1") == 1 }
      #expect(!pool.status.isUnavailable)
    }
  }

  @Test("Connections that a restarted server has closed are replaced without an error")
  func restarted() async throws {
    try await Self.withPool { server, pool async throws in
      try await pool.transaction { transaction async throws in
        try await transaction.execute("SELECT 1")
        try await pool.execute("SELECT 1")
      }
      await eventually { pool.status.idle == 2 }
      await server.stop()
      try await server.start()
      #expect(try await pool.execute("SELECT 1") == 1)
    }
  }

  @Test("While the server is away, callers learn it at once and not after their full patience")
  func failsFast() async throws {
    try await Self.withPool { server, pool async throws in
      await server.stop()
      #expect(await failure { try await pool.execute("SELECT 1") }?.isUnavailable == true)
      let elapsed = await ContinuousClock().measure {
        for _ in 0..<100 {
          #expect(await failure { try await pool.execute("SELECT 1") }?.isUnavailable == true)
        }
      }
      // A hundred callers, each of whom would have waited for 120 s.
      #expect(elapsed < .seconds(1000))
    }
  }

  @Test("A server that hangs gives timedOut, then unavailable, and serves again when it goes on")
  func hangs() async throws {
    try await Self.withPool(connectTimeout: .milliseconds(500)) { server, pool async throws in
      await eventually { try await pool.execute("SELECT 1") == 1 }
      await server.pause()
      let impatient = Statement("SELECT 1", timeout: .milliseconds(300))
      #expect(await failure { try await pool.execute(impatient) } == .timedOut)
      #expect(pool.status.connections == 0)
      #expect(await failure { try await pool.execute("SELECT 1") }?.isUnavailable == true)
      await server.resume()
      await eventually { try await pool.execute("SELECT 1") == 1 }
    }
  }

  @Test("A cancelled task does not wait for a server that hangs")
  func cancelledWhileHanging() async throws {
    try await Self.withPool(statementTimeout: .seconds(600)) { server, pool async throws in
      let task = Task { try await pool.execute("SELECT pg_sleep(600)") }
      await eventually { pool.status.connections == 1 && pool.status.idle == 0 }
      await server.pause()
      task.cancel()
      #expect(await failure { try await task.value } == .canceled)
      await server.resume()
      await eventually { try await pool.execute("SELECT 1") == 1 }
    }
  }

  @Test("A transaction that loses its server throws, and its connection is not used again")
  func transaction() async throws {
    try await Self.withPool { server, pool async throws in
      let error = await failure {
        try await pool.transaction { transaction async throws in
          try await transaction.execute("CREATE TABLE t (a int8)")
          await server.kill()
          try await transaction.execute("SELECT 1")
        }
      }
      #expect(error?.isUnavailable == true)
      try await server.start()
      await eventually { await failure { try await pool.execute("SELECT * FROM t") }?.sqlState == "42P01" }
    }
  }

  @Test("A terminated session is unavailable, and the next statement has a new one")
  func terminated() async throws {
    try await Self.withPool(connections: 1) { _, pool async throws in
      let error = await failure { try await pool.execute("SELECT pg_terminate_backend(pg_backend_pid())") }
      #expect(error?.isUnavailable == true)
      #expect(try await pool.execute("SELECT 1") == 1)
    }
  }

  @Test("What is wrong with a connection string is not told by quoting it")
  func malformed() async throws {
    let pool = ConnectionPool(
      configuration: PostgreSQLConfiguration(connection: "host=/nowhere password=hunter2 oops"), logger: quiet)
    let error = await failure { try await pool.execute("SELECT 1") }
    #expect(error?.isUnavailable == true)
    #expect(error?.description.contains("hunter2") == false)
    #expect(error?.description.contains("oops") == false)
    await pool.close()
    let configuration = PostgreSQLConfiguration(connection: "password=hunter2")
    #expect(!"\(configuration)".contains("hunter2"))
    #expect(!String(reflecting: configuration).contains("hunter2"))
    var dumped = ""
    dump(configuration, to: &dumped)
    #expect(!dumped.contains("hunter2"))
  }
}
