import APIv1_0
import Access
import HTTPService
import JSON
import Logging
import NIOPosix
import PostgreSQL
import ServiceLifecycle
import Store
import Work

/// The API as it runs: everything between the database and the port.
struct APIProcess: Sendable {
  var host: String
  var port: Int
  var limits: RequestLimits
  /// How many bytes of rows are kept as JSON at most.
  var renderedBytes = 8 << 20
  var allowsUnverifiedClusters: Bool
  let database: PostgreSQLConfiguration
  let pool: ConnectionPool
  let clients: ClusterClients
  let logger: Logger

  /// The services to run, the first to start first.
  ///
  /// - Parameters:
  ///   - versions: the versions of the API, oldest first; by default those that are part of the program.
  ///   - routes: gives the routes of all of them.
  func services(
    serving versions: [Handlers.PublishedVersion]? = nil, by routes: (Handlers) -> [Route] = ServedVersions.routes,
    onListening: @escaping @Sendable (Int) async -> Void
  ) throws -> [any ServiceLifecycle.Service] {
    let store = Store(pool: pool, logger: logger)
    let announcements = JobAnnouncements(listener: Listener(configuration: database, logger: logger))
    let authenticator = TokenAuthenticator(store: store)
    let metrics = RequestMetrics()
    let pages = Pages()
    let handlers = Handlers(
      store: store, authenticator: authenticator, announcements: announcements, clients: clients,
      metrics: { [pool] in metrics.exposition() + ProcessMetrics.exposition(of: pool) },
      versions: try versions ?? pages.publishedVersions(), release: Release.name, renderedBytes: renderedBytes,
      allowsUnverifiedClusters: allowsUnverifiedClusters)
    let responder = Responder(
      router: Router(routes(handlers)), authenticator: authenticator, limits: limits, metrics: metrics,
      logger: logger, pages: pages.answer)
    let server = HTTPServer(
      host: host, port: port, responder: responder, limits: limits, group: MultiThreadedEventLoopGroup.singleton,
      logger: logger, onListening: onListening)
    return [announcements, server]
  }
}

extension Pages {
  /// The versions that are part of the program, oldest first.
  fileprivate func publishedVersions() throws -> [Handlers.PublishedVersion] {
    try ServedVersions.all.map { version in
      Handlers.PublishedVersion(
        version, yaml: text("\(version.name)/openapi.yaml"),
        json: try JSONValue(parsing: text("\(version.name)/openapi.json")))
    }
  }
}
