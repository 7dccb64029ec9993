import LocalPostgreSQL
import PostgreSQL
import Testing

@Suite struct Listening {
  private static func unhurried(_ server: LocalPostgreSQL) -> PostgreSQLConfiguration {
    PostgreSQLConfiguration(
      connection: server.connection(), connectTimeout: .seconds(120), acquireTimeout: .seconds(120),
      statementTimeout: .seconds(120))
  }

  @Test("A listener gets what is sent on its channels, in order, and nothing else")
  func channels() async throws {
    try await withServer { server in
      let configuration = Self.unhurried(server)
      let pool = ConnectionPool(configuration: configuration, logger: quiet)
      var events = Listener(configuration: configuration, logger: quiet)
        .notifications(on: ["jobs", "Odd \"name\""]).makeAsyncIterator()
      #expect(await events.next() == .connected)
      try await pool.execute("NOTIFY other, 'x'")
      try await pool.execute("SELECT pg_notify('jobs', $1)", ["1"])
      try await pool.transaction { transaction async throws in
        try await transaction.execute("SELECT pg_notify('Odd \"name\"', $1)", ["2"])
        try await transaction.execute("SELECT pg_notify('jobs', '')")
      }
      #expect(await events.next() == .notification(channel: "jobs", payload: "1"))
      #expect(await events.next() == .notification(channel: "Odd \"name\"", payload: "2"))
      #expect(await events.next() == .notification(channel: "jobs", payload: ""))
      await pool.close()
    }
  }

  @Test("A listener that has lost its server says so when it is connected again, and goes on")
  func reconnects() async throws {
    try await withServer { server in
      let configuration = Self.unhurried(server)
      let pool = ConnectionPool(configuration: configuration, logger: quiet)
      var events = Listener(configuration: configuration, logger: quiet)
        .notifications(on: ["jobs"]).makeAsyncIterator()
      #expect(await events.next() == .connected)
      await server.kill()
      try await server.start()
      #expect(await events.next() == .connected)
      await eventually { try await pool.execute("NOTIFY jobs, 'again'") == 0 }
      #expect(await events.next() == .notification(channel: "jobs", payload: "again"))
      await pool.close()
    }
  }

  @Test("A listener ends with the task that consumes it, and its connection with it")
  func ends() async throws {
    try await withServer { server in
      let configuration = Self.unhurried(server)
      let pool = ConnectionPool(configuration: configuration, logger: quiet)
      let listening: Statement = "SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
      let consumer = Task {
        for await _ in Listener(configuration: configuration, logger: quiet).notifications(on: ["jobs"]) {}
      }
      await eventually { try await pool.execute(listening) == 1 }
      consumer.cancel()
      await consumer.value
      await eventually { try await pool.execute(listening) == 0 }
      await pool.close()
    }
  }
}
