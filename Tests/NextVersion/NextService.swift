import APIv1_0
import Access
import ChildProcess
import Conformance
import Cryptography
import GanetiSim
import Generator
import HTTPClient
import HTTPService
import JSON
import LocalPostgreSQL
import PostgreSQL
import ServiceLifecycle
import Store
import Testing
import Values
import Work

@testable import gwm

/// One process that serves v1.0 and v9.0, with a worker, a database and a simulated cluster of its own.
struct NextService: Sendable {
  let port: Int
  /// The secret of a token that may do everything.
  let token: Secret
  let http: HTTPClient
  /// The id of the cluster.
  let cluster: UUID

  static let clusterName = "east.example.org"

  /// Runs `body` while the service runs.
  static func run(_ body: @Sendable (NextService) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let server = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
      do {
        try await run(on: server, body)
      } catch {
        await server.stop()
        throw error
      }
      await server.stop()
    }
  }

  private static func run(
    on server: LocalPostgreSQL, _ body: @Sendable (NextService) async throws -> Void
  ) async throws {
    try await server.createDatabase("gwm")
    // As long as a busy machine may take.
    let database = PostgreSQLConfiguration(
      connection: server.connection(database: "gwm"), connectTimeout: .seconds(120), acquireTimeout: .seconds(120),
      statementTimeout: .seconds(120))
    let pool = ConnectionPool(configuration: database, logger: quiet)
    let store = Store(pool: pool, logger: quiet)
    try await store.migrate()
    let clients = ClusterClients(key: SealingKey())
    let simulation = try SimulatedCluster.start(
      SimulatedCluster.Shape(name: clusterName, nodes: 3, instances: 20, seed: 1))
    simulation.setTiming(.immediate)
    let cluster = UUID.version7()
    _ = try await store.accept(
      Acceptance(operation: "createCluster", cluster: (cluster, clusterName)),
      registering: NewCluster(
        name: clusterName, host: simulation.address, port: simulation.port, username: "gwm",
        sealedPassword: try clients.seal(Secret("gwm"), of: cluster), trust: "pinned_key",
        pinnedKey: simulation.publicKeyPin, certificateAuthority: nil,
        // Read once and when that is asked for, so that what is told of it moves between no two requests.
        configurationInterval: 3600, liveInterval: 3600))
    let token = TokenSecret.make()
    _ = try await store.insert(
      NewToken(
        id: .version7(), name: "tests", secretHash: TokenSecret.hash(token.reveal()), permissions: ["system:admin"],
        clusterIDs: nil, createdBy: nil, expiresAt: nil))
    let http = HTTPClient(logger: quiet)
    let worker = Worker(
      store: store, http: http, listener: Listener(configuration: database, logger: quiet), clients: clients,
      settings: WorkSettings(), holder: "tests", logger: quiet)
    let process = APIProcess(
      host: "127.0.0.1", port: 0, limits: RequestLimits(), allowsUnverifiedClusters: false, database: database,
      pool: pool, clients: clients, logger: quiet)
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    let services = try process.services(serving: published(), by: ServedVersions.routes) { listening.yield($0) }
    let group = ServiceGroup(services: services + [worker], logger: quiet)
    let running = Task { try await group.run() }
    var iterator = ports.makeAsyncIterator()
    let port = try #require(await iterator.next())
    let service = NextService(port: port, token: token, http: http, cluster: cluster)
    let result: Result<Void, any Error>
    do {
      try await service.waitUntilRead()
      result = .success(try await body(service))
    } catch {
      result = .failure(error)
    }
    await group.triggerGracefulShutdown()
    try await running.value
    await http.close()
    await pool.close()
    simulation.stop()
    try result.get()
  }

  /// Both versions, as the program would publish them.
  private static func published() throws -> [Handlers.PublishedVersion] {
    try zip(ServedVersions.all, ["\(package)/api/v1.0.yaml", "\(folder)/api/v9.0.yaml"]).map { version, path in
      let document = try Document(Files.read(path), file: path)
      return Handlers.PublishedVersion(
        version, yaml: String(decoding: document.bytes, as: UTF8.self), json: document.json)
    }
  }

  private func waitUntilRead() async throws {
    let end = ContinuousClock.now + .seconds(120)
    while ContinuousClock.now < end {
      // Its registration is a job, which ends after that.
      let isRead = try await get("/v1.0/clusters/\(cluster)").body["observed_at"]?.isNull == false
      if isRead, try await get("/v1.0/jobs?limit=1").body["items"]?[0]?["ended_at"]?.isNull == false { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Untried("the cluster is not read")
  }

  // MARK: Requests

  var url: String { "http://127.0.0.1:\(port)" }

  /// An answer, and its body as JSON; null where it has none.
  struct Answer {
    let status: Int
    let headers: HTTPHeaders
    let body: JSONValue
    var location: String? { headers["Location"] }
  }

  func get(_ path: String) async throws -> Answer { try await send("GET", path) }

  func send(
    _ method: String, _ path: String, _ body: String? = nil, key: String? = nil
  ) async throws -> Answer {
    var headers = HTTPHeaders()
    headers.append("Authorization", "Bearer \(token.reveal())")
    if body != nil { headers.append("Content-Type", "application/json") }
    if let key { headers.append("Idempotency-Key", key) }
    let answer = try await http.send(
      HTTPRequest(
        method: method, url: url + path, headers: headers, body: body.map { Array($0.utf8) },
        connectTimeout: .seconds(120), totalTimeout: .seconds(120)))
    let json = answer.body.isEmpty ? .null : try? JSONValue(parsing: answer.body)
    return Answer(
      status: answer.status, headers: answer.headers,
      body: json ?? .string(String(decoding: answer.body, as: UTF8.self)))
  }
}

/// The folder of these tests.
let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
/// The package's folder.
let package = "/" + folder.split(separator: "/").dropLast(2).joined(separator: "/")
