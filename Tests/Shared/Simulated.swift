import Ganeti
import GanetiSim
import HTTPClient
import PostgreSQL
import Store
import Sync
import Testing
import Values

/// A simulated cluster, a store that has it registered, and a client of its API.
struct Simulated: Sendable {
  let arranged: Arranged
  let cluster: SimulatedCluster
  let lease: ClusterLease
  let http: HTTPClient
  let client: RAPIClient

  var store: Store { arranged.store }
  var copier: ClusterCopier { ClusterCopier(lease: lease, store: store, client: client, logger: quiet) }
  /// Ganeti's id of the cluster.
  var uuid: UUID? { UUID(cluster.uuid) }

  /// Runs `body` with a cluster of that shape, whose jobs are done as soon as someone looks.
  static func run(
    nodes: Int = 3, instances: Int = 12, _ body: (Simulated) async throws -> Void
  ) async throws {
    let cluster = try SimulatedCluster.start(
      SimulatedCluster.Shape(name: "alpha.example.org", nodes: nodes, instances: instances))
    cluster.setTiming(.immediate)
    let http = HTTPClient(logger: quiet)
    do {
      try await OnServer.withStore { arranged in
        try await body(
          Simulated(
            arranged: arranged, cluster: cluster, lease: try await arranged.cluster(), http: http,
            client: client(of: cluster, http, waiting: .seconds(600))))
      }
    } catch {
      await http.close()
      cluster.stop()
      throw error
    }
    await http.close()
    cluster.stop()
  }

  /// A client of the cluster that waits no longer than `limit` for an answer.
  func client(waiting limit: Duration) -> RAPIClient { Self.client(of: cluster, http, waiting: limit) }

  private static func client(
    of cluster: SimulatedCluster, _ http: HTTPClient, waiting limit: Duration
  ) -> RAPIClient {
    let endpoint = RAPIEndpoint(
      host: cluster.address, port: cluster.port, user: "gwm", password: Secret("gwm"),
      trust: .pinnedPublicKey(cluster.publicKeyPin), connectTimeout: limit, readTimeout: limit)
    return RAPIClient(endpoint: endpoint, http: http, logger: quiet)
  }

  /// Reads the cluster in full.
  @discardableResult
  func sweep(configuration: Bool = true) async throws -> ClusterCopier.Outcome {
    try await copier.sweep(configuration: configuration)
  }

  /// The first instance that Ganeti says this of.
  func instance(_ status: String) throws -> String {
    try #require(cluster.instanceNames.first { cluster.status(of: $0) == status })
  }

  /// What the copy says that an instance does.
  func liveStatus(of name: String) async throws -> String? {
    try await arranged.pool.query(
      "SELECT live_status FROM instances WHERE name = $1 ORDER BY missing_since NULLS FIRST LIMIT 1", [.text(name)]
    ) { $0.count == 0 ? nil : $0.optionalText(0, 0) }
  }
}
