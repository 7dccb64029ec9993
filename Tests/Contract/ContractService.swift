import ChildProcess
import Conformance
import GanetiSim
import Generator
import HTTPClient
import JSON
import LocalPostgreSQL
import Testing
import Values

/// The service as it is shipped, with a database and simulated clusters of its own: `gwm migrate`, `serve` and `work`.
actor ContractService: Deployment {
  /// Oldest version first.
  nonisolated let contracts: [Contract]
  /// That of the first version, with whose requests objects are made.
  nonisolated var contract: Contract { contracts[0] }
  nonisolated let port: Int
  /// The secret of a token that may do everything.
  nonisolated let token: Secret
  private let server: LocalPostgreSQL
  private let children: [ChildProcess]
  private var simulations: [SimulatedCluster] = []
  private var tokens: [String: Secret] = [:]
  /// The objects that requests may speak of and that no request changes.
  private var shared: GivenObjects = [:]
  private var elsewhere = ""
  private var usedInstances: Set<String> = []
  private var lastNumber = 0

  /// What cannot be arranged.
  struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ text: String) { description = text }
  }

  static func start(in folder: String) async throws -> ContractService {
    let project = Project(root: root)
    let contracts = try project.contractFiles().map { try Contract(project.document($0)) }
    let server = try await LocalPostgreSQL.start(in: "\(folder)/postgresql", durable: false, logger: quiet)
    do {
      try await server.createDatabase("gwm")
      let database = ["--database", server.connection(database: "gwm")]
      let key = ["--key-file", "\(folder)/key"]
      _ = try await run(["migrate"] + database)
      _ = try await run(["key", "create", "\(folder)/key"])
      let token = Secret(
        try await run(["token", "create", "--name", "contract tests", "--permission", "system:admin"] + database))
      let api = try start(["serve", "--port", "0"] + database + key, errors: .collected)
      let worker = try start(["work"] + database + key, errors: .discarded)
      let port = try await port(of: api)
      let service = ContractService(contracts, port, token, server, [api, worker])
      do {
        try await service.arrange()
      } catch {
        await service.stop()
        throw error
      }
      return service
    } catch {
      await server.stop()
      throw error
    }
  }

  private init(
    _ contracts: [Contract], _ port: Int, _ token: Secret, _ server: LocalPostgreSQL, _ children: [ChildProcess]
  ) {
    self.contracts = contracts
    self.port = port
    self.token = token
    self.server = server
    self.children = children
  }

  func stop() async {
    for child in children {
      child.closeInput()
      if await child.exit(within: .seconds(120)) == nil { await child.stop() }
    }
    for simulation in simulations { simulation.stop() }
    await server.stop()
  }

  // MARK: The program

  /// The package's folder.
  static var root: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  }

  /// Starts the program so that it ends when its input does, and with it when these tests are killed.
  private static func start(_ arguments: [String], errors: ChildProcess.Output) throws -> ChildProcess {
    let guardian = #""$@" & child=$!; read -r line; kill $child; wait $child"#
    return try ChildProcess.start(
      ["sh", "-c", guardian, "sh", "\(buildFolder)/gwm"] + arguments, input: .pipe, output: .discarded, errors: errors)
  }

  private static func run(_ arguments: [String]) async throws -> String {
    let result = try await ChildProcess.run(["\(buildFolder)/gwm"] + arguments, within: .seconds(120))
    guard result.exit?.isSuccess == true else { throw Failure("gwm \(arguments[0]) failed: \(result.errors)") }
    return String(result.output.split(separator: "\n").first ?? "")
  }

  /// The port that the API tells in its log, once that line is whole.
  private static func port(of api: ChildProcess) async throws -> Int {
    let end = ContinuousClock.now + .seconds(120)
    while ContinuousClock.now < end, api.exit == nil {
      let lines = api.standardError.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      if let line = lines.first(where: { $0.contains("listening") && $0.contains("port=") }) {
        let digits = line.split(separator: "port=").last?.prefix { $0.isNumber } ?? ""
        guard let port = Int(digits) else { break }
        return port
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw Failure("the API does not tell its port: \(api.standardError)")
  }

  // MARK: Objects

  private func arrange() async throws {
    let cluster = try await register("main.example.org", nodes: 3, instances: 40 * contracts.count)
    elsewhere = try await register("other.example.org", nodes: 1, instances: 1).id
    shared = ["cluster": cluster.id, "job": cluster.job]
    shared["node"] = try await first("/v1.0/nodes?limit=1&cluster_id=\(cluster.id)")
    let instance = try await first("/v1.0/instances?limit=1&cluster_id=\(cluster.id)")
    usedInstances.insert(instance)
    shared["instance"] = instance
    shared["token"] = try await makeToken(["system:read"]).id
  }

  /// Objects as `name` says, for a request that changes them; nil gives those that all requests share.
  func given(_ name: String?) async throws -> GivenObjects {
    var given = shared
    switch name {
    case nil, "node", "job": break
    case "cluster":
      let cluster = try await register("given\(nextNumber()).example.org", nodes: 1, instances: 0)
      given["cluster"] = cluster.id
      given["node"] = try await first("/v1.0/nodes?limit=1&cluster_id=\(cluster.id)")
    case "instance": given["instance"] = try await instance()
    case "running-instance": given["instance"] = try await instance(status: "running")
    case "stopped-instance": given["instance"] = try await instance(status: "stopped")
    case "token": given["token"] = try await makeToken(["system:read"]).id
    case let other?: throw Failure("nobody knows how to make \(other)")
    }
    return given
  }

  /// The objects that no request changes.
  func sharedObjects() -> GivenObjects { shared }

  func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  private func instance(status: String? = nil) async throws -> String {
    let filter = status.map { "&status=\($0)" } ?? ""
    let list = try await get("/v1.0/instances?limit=500&cluster_id=\(shared["cluster"] ?? "")\(filter)")
    let ids = (list["items"]?.array ?? []).compactMap { $0["id"]?.string }
    guard let id = ids.first(where: { !usedInstances.contains($0) }) else {
      throw Failure("there is no more instance\(status.map { " that is \($0)" } ?? "")")
    }
    usedInstances.insert(id)
    return id
  }

  private func register(_ name: String, nodes: Int, instances: Int) async throws -> (id: String, job: String) {
    let shape = SimulatedCluster.Shape(name: name, nodes: nodes, instances: instances, seed: UInt64(nextNumber()))
    let simulation = try SimulatedCluster.start(shape)
    simulation.setTiming(.immediate)
    simulations.append(simulation)
    let creation: JSONValue = .object([
      .init("name", .string(name)), .init("host", .string(simulation.address)),
      .init("port", .integer(Int64(simulation.port))), .init("username", .string("gwm")),
      .init("password", .string("gwm")),
      .init(
        "tls", .object([.init("mode", .string("pinned_key")), .init("pinned_key", .string(simulation.publicKeyPin))])),
    ])
    let job = try await post("/v1.0/clusters", creation)
    guard let id = job["id"]?.string, let cluster = job["subject"]?["id"]?.string else {
      throw Failure("the cluster cannot be registered: \(job.text)")
    }
    let end = try await finished(at: "/v1.0/jobs/\(id)")
    guard end["status"]?.string == "succeeded" else { throw Failure("the cluster cannot be read: \(end.text)") }
    return (cluster, id)
  }

  // MARK: Tokens

  /// The secret of a token with these permissions.
  func token(_ permissions: [String], elsewhere isElsewhere: Bool) async throws -> Secret {
    let key = permissions.joined(separator: " ") + (isElsewhere ? " elsewhere" : "")
    if let known = tokens[key] { return known }
    let secret = try await makeToken(permissions, in: isElsewhere ? elsewhere : nil).secret
    tokens[key] = secret
    return secret
  }

  private func makeToken(_ permissions: [String], in cluster: String? = nil) async throws -> (
    id: String, secret: Secret
  ) {
    let made = try await post(
      "/v1.0/tokens",
      .object([
        .init("name", .string("made by tests")), .init("permissions", .array(permissions.map { .string($0) })),
        .init("cluster_ids", cluster.map { .array([.string($0)]) } ?? .null),
      ]))
    guard let id = made["token"]?["id"]?.string, let secret = made["secret"]?.string else {
      throw Failure("no token is made: \(made.text)")
    }
    return (id, Secret(secret))
  }

  // MARK: Requests

  nonisolated func send(_ request: CaseRequest) async throws -> HTTPResponse {
    try await Wire.send(request, port: port)
  }

  private func first(_ list: String) async throws -> String {
    guard let id = try await get(list)["items"]?[0]?["id"]?.string else { throw Failure("nothing is in \(list)") }
    return id
  }

  private nonisolated func post(_ target: String, _ body: JSONValue) async throws -> JSONValue {
    try JSONValue(parsing: await send(request("POST", target, body)).body)
  }
}
