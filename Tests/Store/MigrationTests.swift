import Testing

@testable import Store

extension OnServer {
  @Suite("Migrations")
  struct MigrationTests {
    @Test("A fresh database gets every migration, and a second run applies none")
    func freshAndTwice() async throws {
      try await OnServer.withPool { pool in
        let store = Store(pool: pool, logger: quiet)
        let isMigrated = try await store.isMigrated()
        #expect(!isMigrated)
        #expect(try await store.migrate() == Migration.all.map(\.number))
        #expect(try await store.isMigrated())
        #expect(try await store.migrate() == [])
      }
    }

    @Test("Processes that start together take turns: each migration is applied once")
    func together() async throws {
      try await OnServer.withPool(connections: 6) { pool in
        let store = Store(pool: pool, logger: quiet)
        let applied = try await withThrowingTaskGroup(of: [Int].self) { group in
          for _ in 0..<6 { group.addTask { try await store.migrate() } }
          return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(applied.sorted() == Migration.all.map(\.number))
      }
    }

    @Test("A database that stands between two releases gets only what it lacks")
    func oneMore() async throws {
      try await OnServer.withStore { arranged in
        let last = Migration.all.count
        guard last > 1 else { return }
        #expect(Migration.all.map(\.number) == Array(1...last))
        try await arranged.sql("DELETE FROM migrations WHERE number = \(last)")
        #expect(try await !arranged.store.isMigrated())
      }
    }
  }
}
