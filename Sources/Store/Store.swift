public import Logging
public import PostgreSQL

/// GWM's tables: every SQL statement of the service is in this module.
public struct Store: Sendable {
  let pool: ConnectionPool
  let logger: Logger
  let statements = StatementTexts()

  public init(pool: ConnectionPool, logger: Logger) {
    self.pool = pool
    self.logger = logger
  }

  /// Whether the database answers.
  /// - Throws: `StoreError.unavailable` where it does not.
  public func ping() async throws(StoreError) {
    try await run { try await pool.execute(Statement("SELECT 1", timeout: .seconds(3))) }
  }

  /// Runs statements and makes their errors this module's.
  @discardableResult
  func run<Answer>(_ body: () async throws -> Answer) async throws(StoreError) -> Answer {
    do {
      return try await body()
    } catch let error as StoreError {
      throw error
    } catch let error as PostgreSQLError {
      throw StoreError(error)
    } catch {
      throw .failed("\(error)")
    }
  }
}
