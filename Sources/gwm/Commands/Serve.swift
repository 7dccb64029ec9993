import ArgumentParser
import HTTPService
import PostgreSQL
import Store

/// `gwm serve`
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the API.",
    discussion: "Stops on SIGTERM or SIGINT, after the requests in flight. A proxy in front ends TLS.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var key: KeyOptions

  @Option(help: "The address to listen on. (GWM_HOST, default: 127.0.0.1)")
  var host: String?
  @Option(help: "The port to listen on; 0 for any free one. (GWM_PORT, default: 8080)")
  var port: Int?
  @Option(help: "The longest body of a request, in bytes. (GWM_BODY_BYTES, default: 1048576)")
  var bodyBytes: Int?
  @Option(help: "How long a body may take to arrive. (GWM_BODY_SECONDS, default: 20)")
  var bodySeconds: Int?
  @Option(help: "How long a connection may stay without traffic. (GWM_IDLE_SECONDS, default: 60)")
  var idleSeconds: Int?
  @Option(
    help: "How many MiB of rows to keep as JSON; 0 keeps none. (GWM_ROW_CACHE_MIB, default: 8)")
  var rowCacheMib: Int?
  @Flag(
    help: """
      Let clusters be registered whose identity is not checked; for tests only. (GWM_ALLOW_UNVERIFIED_CLUSTERS, default: \
      false)
      """)
  var allowUnverifiedClusters = false

  func run() async throws {
    let settings = try store.settings()
    let logger = try store.logger(settings)
    let database = try store.database(settings)
    let pool = ConnectionPool(configuration: database, logger: logger)
    let process = APIProcess(
      host: settings.text("host", flag: host) ?? "127.0.0.1",
      port: try settings.integer("port", flag: port, default: 8080, in: 0...65535),
      limits: RequestLimits(
        bodyBytes: try settings.integer("body-bytes", flag: bodyBytes, default: 1 << 20, in: 1024...(1 << 30)),
        bodyTime: .seconds(try settings.integer("body-seconds", flag: bodySeconds, default: 20, in: 1...3600)),
        idleTime: .seconds(try settings.integer("idle-seconds", flag: idleSeconds, default: 60, in: 1...3600))),
      renderedBytes: try settings.integer("row-cache-mib", flag: rowCacheMib, default: 8, in: 0...4096) << 20,
      allowsUnverifiedClusters: try settings.boolean("allow-unverified-clusters", flag: allowUnverifiedClusters),
      database: database, pool: pool, clients: try key.clients(settings), logger: logger)
    let services = try process.services { port in
      logger.notice("listening", metadata: ["host": "\(process.host)", "port": "\(port)"])
    }
    try await Migrations.check(Store(pool: pool, logger: logger), logger)
    try await Running.run(services, logger: logger)
    await pool.close()
  }
}
