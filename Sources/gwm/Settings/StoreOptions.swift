import ArgumentParser
import Logging
import PostgreSQL
import Store

/// What every command that reaches the database takes.
struct StoreOptions: ParsableArguments {
  @Option(help: "A YAML file with settings, named as the flags are. (GWM_CONFIG, default: none)")
  var config: String?

  @Option(
    help: """
      The PostgreSQL database, as a URI or a connection string of libpq. (GWM_DATABASE, default: dbname=gwm)
      """)
  var database: String?

  @Option(help: "How many connections to the database. (GWM_CONNECTIONS, default: 4)")
  var connections: Int?

  @Option(help: "trace, debug, info, notice, warning, error or critical. (GWM_LOG_LEVEL, default: info)")
  var logLevel: String?

  func settings() throws -> Settings { try Settings(file: config) }

  func logger(_ settings: Settings) throws -> Logger {
    try .standardError(level: settings.text("log-level", flag: logLevel) ?? "info")
  }

  func database(_ settings: Settings) throws -> PostgreSQLConfiguration {
    PostgreSQLConfiguration(
      connection: settings.text("database", flag: database) ?? "dbname=gwm",
      connections: try settings.integer("connections", flag: connections, default: 4, in: 1...100))
  }

  /// Runs `body` with the store, for a command that ends.
  func withStore<Result>(_ body: (Store, Settings) async throws -> Result) async throws -> Result {
    let settings = try settings()
    let logger = try logger(settings)
    let pool = ConnectionPool(configuration: try database(settings), logger: logger)
    do {
      let result = try await body(Store(pool: pool, logger: logger), settings)
      await pool.close()
      return result
    } catch let error as StoreError {
      await pool.close()
      throw CommandFailure(error)
    } catch {
      await pool.close()
      throw error
    }
  }
}
