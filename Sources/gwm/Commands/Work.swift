import ArgumentParser
import Glibc
import HTTPClient
import Logging
import PostgreSQL
import Store
import Work

/// `gwm work`
struct Work: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look after clusters: keep their copies fresh and see changes through.",
    discussion: "Stops on SIGTERM or SIGINT and hands its leases back. Run as many as you like.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var key: KeyOptions

  @Option(help: "How long the clusters of a dead worker wait for another. (GWM_LEASE_SECONDS, default: 30)")
  var leaseSeconds: Int?
  @Option(help: "How many clusters to look after at most. (GWM_CLUSTERS, default: 1000)")
  var clusters: Int?
  @Option(help: "How many changes of one cluster to submit at a time. (GWM_TASKS_PER_CLUSTER, default: 8)")
  var tasksPerCluster: Int?
  @Option(help: "How long a request to a cluster may take. (GWM_REQUEST_SECONDS, default: 30)")
  var requestSeconds: Int?
  @Option(
    help: "How long a change is tried while its cluster cannot be reached. (GWM_GIVE_UP_SECONDS, default: 900)")
  var giveUpSeconds: Int?
  @Option(help: .hidden)
  var dieAt: String?

  func run() async throws {
    let settings = try store.settings()
    let logger = try store.logger(settings)
    let database = try store.database(settings)
    // All settings first: who has made a mistake hears of it at once, whether or not the database answers.
    let (workSettings, clients, checkpoint) = (try workSettings(settings), try key.clients(settings), try checkpoint())
    let pool = ConnectionPool(configuration: database, logger: logger)
    let store = Store(pool: pool, logger: logger)
    try await Migrations.check(store, logger)
    let http = HTTPClient(logger: logger)
    let worker = Worker(
      store: store, http: http, listener: Listener(configuration: database, logger: logger),
      clients: clients, settings: workSettings, holder: Self.holder, logger: logger, checkpoint: checkpoint)
    logger.notice("working", metadata: ["holder": "\(Self.holder)"])
    try await Running.run([worker], logger: logger)
    await http.close()
    await pool.close()
  }

  private func workSettings(_ settings: Settings) throws -> WorkSettings {
    WorkSettings(
      lease: .seconds(try settings.integer("lease-seconds", flag: leaseSeconds, default: 30, in: 1...3600)),
      clusters: try settings.integer("clusters", flag: clusters, default: 1000, in: 1...100_000),
      tasksPerCluster: try settings.integer("tasks-per-cluster", flag: tasksPerCluster, default: 8, in: 1...100),
      requestTimeout: .seconds(try settings.integer("request-seconds", flag: requestSeconds, default: 30, in: 1...600)),
      giveUpAfter: .seconds(try settings.integer("give-up-seconds", flag: giveUpSeconds, default: 900, in: 1...86_400)))
  }

  /// Tests have the worker die between two steps, as `kill -9` would.
  private func checkpoint() throws -> @Sendable (Checkpoint) async -> Void {
    guard let dieAt else { return { _ in } }
    guard let wanted = Checkpoint(rawValue: dieAt) else { throw ValidationError("--die-at names no step") }
    return { checkpoint in
      if checkpoint == wanted { kill(getpid(), SIGKILL) }
    }
  }

  /// Host and process, for who reads the leases.
  private static var holder: String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return "\(host):\(getpid())"
  }
}
