import Access
import ArgumentParser
import Cryptography
import GanetiSim
import Glibc
import HTTPClient
import HTTPService
import LocalPostgreSQL
import Logging
import PostgreSQL
import ServiceLifecycle
import Store
import Values
import Work

/// `gwm demo`
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Try the service: a private database, three simulated clusters, a worker and the API.",
    discussion: "Runs until Ctrl-C, and leaves nothing running and nothing behind.")

  @Option(help: "The port to listen on; 0 for any free one.")
  var port = 8080
  @Option(help: "How many instances each simulated cluster has.")
  var instances = 30
  @Option(help: "A folder for the database, kept afterwards. (default: a new one, removed at the end)")
  var state: String?
  @Option(help: "trace, debug, info, notice, warning, error or critical.")
  var logLevel = "warning"

  func run() async throws {
    let logger = try Logger.standardError(level: logLevel)
    let folder = try DemoFolder(state)
    defer { folder.remove() }
    let server = try await LocalPostgreSQL.start(in: folder.database, durable: false, logger: logger)
    do {
      try await run(on: server, logger)
      await server.stop()
    } catch {
      await server.stop()
      throw error
    }
  }

  private func run(on server: LocalPostgreSQL, _ logger: Logger) async throws {
    // A database of its own for each run, since the simulated clusters begin anew too.
    let name = "demo_\(UUID.version7().low)"
    try await server.createDatabase(name)
    let database = PostgreSQLConfiguration(connection: server.connection(database: name))
    let pool = ConnectionPool(configuration: database, logger: logger)
    let store = Store(pool: pool, logger: logger)
    try await store.migrate()
    let clients = ClusterClients(key: SealingKey())
    let clusters = try DemoClusters(instances: instances)
    try await clusters.register(in: store, clients)
    let secret = TokenSecret.make()
    _ = try await store.insert(
      NewToken(
        id: .version7(), name: "demo", secretHash: TokenSecret.hash(secret.reveal()), permissions: ["system:admin"],
        clusterIDs: nil, createdBy: nil, expiresAt: nil))
    let http = HTTPClient(logger: logger)
    let worker = Worker(
      store: store, http: http, listener: Listener(configuration: database, logger: logger), clients: clients,
      settings: WorkSettings(), holder: "demo", logger: logger)
    let api = APIProcess(
      host: "127.0.0.1", port: port, limits: RequestLimits(), allowsUnverifiedClusters: true, database: database,
      pool: pool, clients: clients, logger: logger)
    let services = try api.services { port in
      do {
        try await clusters.waitUntilRead(in: store)
        print(try await DemoGreeting(port: port, token: secret, store: store).text())
        // Whoever reads it through a pipe shall have it at once too.
        fflush(nil)
      } catch {
        logger.error("the demo's clusters cannot be read", metadata: ["cause": "\(error)"])
      }
    }
    try await Running.run(services + [worker], logger: logger)
    await http.close()
    await pool.close()
    clusters.stop()
  }
}
