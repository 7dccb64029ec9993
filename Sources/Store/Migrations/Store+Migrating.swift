import Logging
import PostgreSQL
import Values

extension Store {
  /// Brings the tables to the shape of this release.
  ///
  /// Processes that start together take turns under an advisory lock, and each migration is a transaction.
  /// - Returns: the numbers of the migrations that were applied.
  @discardableResult
  public func migrate() async throws(StoreError) -> [Int] {
    try await run {
      try await pool.withConnection { connection in
        _ = try await connection.query(
          Statement("SELECT pg_advisory_lock(\(Self.migrationLock))", timeout: .seconds(300)), []
        ) { $0.count }
        try await connection.execute(
          """
          CREATE TABLE IF NOT EXISTS migrations (
            number int PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())
          """)
        let done = try await connection.query("SELECT number FROM migrations") { rows in
          try (0..<rows.count).map { Int(try rows.int($0, 0)) }
        }
        var applied: [Int] = []
        for migration in Migration.all where !done.contains(migration.number) {
          try await connection.transaction { transaction in
            try await transaction.script(migration.sql, timeout: .seconds(300))
            try await transaction.execute(
              "INSERT INTO migrations (number, name) VALUES ($1, $2)",
              [.int4(Int32(migration.number)), .text(migration.name)])
          }
          logger.info("migrated", metadata: ["number": "\(migration.number)", "name": "\(migration.name)"])
          applied.append(migration.number)
        }
        return applied
      }
    }
  }

  /// "gwm" and a number, so that other users of the server do not meet our lock.
  private static let migrationLock: Int64 = 0x6777_6d01

  /// Whether every migration of this release has been applied.
  public func isMigrated() async throws(StoreError) -> Bool {
    try await run {
      let exists = try await pool.query("SELECT to_regclass('migrations') IS NOT NULL") { try $0.bool(0, 0) }
      guard exists else { return false }
      let highest = try await pool.query("SELECT coalesce(max(number), 0) FROM migrations") { try $0.int(0, 0) }
      return highest >= Int64(Migration.all.count)
    }
  }
}
