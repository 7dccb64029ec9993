import ChildProcess
import GanetiSim
import JSON
import LocalPostgreSQL
import PostgreSQL
import Synchronization
import Testing
import Values

/// The service as an operator runs it: `gwm` processes on a database of their own, and a token.
///
/// All of them log at trace level, and no secret may be in what they wrote when the test is over.
final class Deployment: Sendable {
  let folder: String
  let token: String
  let database: String
  private let processes = Mutex<[(name: String, process: ChildProcess)]>([])

  /// What every cluster of the tests is reached with.
  static let password = "hush-rapi-4711"

  static let program = "\(buildFolder)/gwm"

  private init(folder: String, database: String, token: String) {
    self.folder = folder
    self.database = database
    self.token = token
  }

  /// Runs `body` with a deployment whose database is made and migrated; then every process ends.
  /// - Parameter server: nil for the server that the tests share.
  static func with(
    _ server: LocalPostgreSQL? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: (Deployment) async throws -> Void
  ) async throws {
    await Places.shared.take()
    let result: Result<Void, any Error>
    do {
      result = .success(
        try await withTemporaryFolder { folder in
          try await run(try #require(server ?? PrivateServer.current), in: folder, sourceLocation, body)
        })
    } catch {
      result = .failure(error)
    }
    await Places.shared.giveBack()
    try result.get()
  }

  private static func run(
    _ server: LocalPostgreSQL, in folder: String, _ sourceLocation: SourceLocation,
    _ body: (Deployment) async throws -> Void
  ) async throws {
    let name = "system_\(UInt64.random(in: 0 ... .max))"
    try await server.createDatabase(name)
    let database = server.connection(database: name)
    let blank = Deployment(folder: folder, database: database, token: "")
    try await blank.gwm("key", "create", "\(folder)/key")
    try await blank.gwm("migrate")
    let token = try await blank.gwm("token", "create", "--name", "system", "--permission", "system:admin")
    let deployment = Deployment(folder: folder, database: database, token: String(token.dropLast()))
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(deployment))
    } catch {
      result = .failure(error)
      deployment.showLogs()
    }
    await deployment.stop()
    deployment.expectNoSecretIsLogged(sourceLocation)
    try result.get()
  }

  // MARK: - Processes

  /// What a process of this deployment is given: no more than this, so that a variable of the tester's changes nothing.
  var environment: [String: String] {
    [
      "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "GWM_DATABASE": database,
      "GWM_KEY_FILE": "\(folder)/key", "GWM_LOG_LEVEL": "trace", "GWM_CONNECTIONS": "2",
      "GWM_RAPI_PASSWORD": Deployment.password,
    ]
  }

  /// Runs a command that ends, and gives what it printed.
  @discardableResult
  func gwm(_ arguments: String..., environment more: [String: String] = [:]) async throws -> String {
    let (exit, output, errors) = try await ChildProcess.run(
      [Deployment.program] + arguments, environment: environment.merging(more) { $1 }, within: .seconds(300))
    guard exit == .status(0) else { throw CommandFailed(arguments: arguments, exit: exit, errors: errors) }
    return output
  }

  /// Starts a command that goes on, under a name that its log has.
  func start(
    _ name: String, _ arguments: [String], environment more: [String: String] = [:]
  ) throws -> ChildProcess {
    let process = try ChildProcess.start(
      [Deployment.program] + arguments, environment: environment.merging(more) { $1 },
      output: .file(log(of: name)), errors: .file(log(of: name)))
    processes.withLock { $0.append((name, process)) }
    return process
  }

  /// Whether the process of that name has ended.
  func hasEnded(_ name: String) -> Bool {
    processes.withLock { $0.contains { $0.name == name && $0.process.exit != nil } }
  }

  func log(of name: String) -> String { "\(folder)/\(name).log" }

  /// Starts `gwm serve`, and waits until it listens.
  func serve(_ arguments: String..., name: String = "serve") async throws -> (api: API, process: ChildProcess) {
    let process = try start(name, ["serve", "--port", "0"] + arguments)
    let port = try await eventually("\(name) listens") { () -> Int? in
      if let exit = process.exit { throw CommandFailed(arguments: ["serve"], exit: exit, errors: logText(of: name)) }
      return Deployment.port(in: logText(of: name))
    }
    return (API(port: port, token: token), process)
  }

  /// A pool of one connection to the database, whose limits a busy machine does not reach.
  func pool() -> ConnectionPool {
    ConnectionPool(
      configuration: PostgreSQLConfiguration(
        connection: database, connections: 1, connectTimeout: .seconds(120), acquireTimeout: .seconds(120),
        statementTimeout: .seconds(120)),
      logger: quiet)
  }

  func logText(of name: String) -> String { text(of: log(of: name)) ?? "" }

  private static func port(in log: String) -> Int? {
    // Of lines that are whole.
    let lines = log.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard let line = lines.first(where: { $0.contains("[gwm] listening") }) else { return nil }
    return line.split(separator: " ").first { $0.hasPrefix("port=") }.flatMap { Int($0.dropFirst(5)) }
  }

  /// Starts `gwm work` with short limits: a lease of three seconds, five seconds for a request.
  @discardableResult
  func work(_ arguments: String..., name: String = "work") throws -> ChildProcess {
    try start(name, ["work", "--lease-seconds", "3", "--request-seconds", "5"] + arguments)
  }

  /// Ends every process that still runs.
  func stop() async {
    for (_, process) in processes.withLock({ $0 }) { await process.stop(within: .seconds(120)) }
  }

  // MARK: - Clusters

  /// Registers a simulated cluster on the command line, and gives its id here.
  @discardableResult
  func register(_ simulation: SimulatedCluster, as name: String = "east") async throws -> String {
    try await register(name, host: simulation.address, port: simulation.port, pin: simulation.publicKeyPin)
  }

  func register(_ name: String, host: String, port: Int, pin: String) async throws -> String {
    let output = try await gwm(
      "cluster", "add", name, "--host", host, "--port", "\(port)", "--user", "gwm", "--pin", pin,
      "--live-interval", "5", "--configuration-interval", "10")
    return String(try #require(output.split(separator: " ").last).prefix(36))
  }

  // MARK: - Secrets

  private func expectNoSecretIsLogged(_ sourceLocation: SourceLocation) {
    let key = String((text(of: "\(folder)/key") ?? "").prefix { $0 != "\n" })
    let secrets = [Deployment.password, token, key].filter { !$0.isEmpty }
    for (name, _) in processes.withLock({ $0 }) {
      let log = logText(of: name)
      for (index, secret) in secrets.enumerated() where log.contains(secret) {
        Issue.record("the log of \(name) holds secret number \(index)", sourceLocation: sourceLocation)
      }
    }
  }

  /// What a failed test has to say: the ends of its logs.
  private func showLogs() {
    for (name, _) in processes.withLock({ $0 }) {
      let lines = logText(of: name).split(separator: "\n").filter { !$0.contains(" trace ") && !$0.contains(" debug ") }
      print("--- \(name)\n" + lines.suffix(25).joined(separator: "\n"))
    }
  }
}

struct CommandFailed: Error, CustomStringConvertible {
  let arguments: [String]
  let exit: ChildProcess.Exit?
  let errors: String

  var description: String {
    "gwm \(arguments.joined(separator: " ")) ended with \(exit.map { "\($0)" } ?? "nothing in time"): \(errors)"
  }
}
