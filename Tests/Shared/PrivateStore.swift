import Store

extension OnServer {
  /// Runs `body` with a store whose tables are there and empty.
  static func withStore<Answer>(
    connections: Int = 4, _ body: (Arranged) async throws -> Answer
  ) async throws -> Answer {
    try await withDatabase(connections: connections) { pool, database in
      let store = Store(pool: pool, logger: quiet)
      try await store.migrate()
      return try await body(Arranged(store: store, pool: pool, database: database))
    }
  }
}
