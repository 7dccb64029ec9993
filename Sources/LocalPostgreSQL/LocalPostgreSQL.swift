import ChildProcess
import Glibc
import Logging
import PostgreSQL

/// A private PostgreSQL server, for the demo and for tests: one folder, a Unix socket, no network.
///
/// It ends with this process, even when that is killed.
public actor LocalPostgreSQL {
  private let folder: ServerFolder
  private let installation: Installation
  private let owner: Owner
  private let durable: Bool
  private let logger: Logger
  private var server: ChildProcess?

  /// Starts a server on `directory`, and makes its database cluster when the folder is new.
  ///
  /// The folder must be missing, empty, or one that was used so before. Root runs the server as the user `postgres`
  /// and gives him the folder, so whatever leads there must be open to him.
  /// - Parameter durable: False for tests: a crash of the machine may cost the data, everything is faster, and all tests
  ///   of a module may be connected at once, each with a pool of its own (PostgreSQL itself allows 100 connections).
  public static func start(
    in directory: String, durable: Bool = true, logger: Logger
  ) async throws(LocalPostgreSQLError) -> LocalPostgreSQL {
    let owner = try Owner.current()
    let folder = try ServerFolder(directory, owner: owner)
    let installation = try Installation.find(version: folder.version)
    let server = LocalPostgreSQL(folder, installation, owner, durable: durable, logger: logger)
    try await server.initialize()
    try await server.start()
    return server
  }

  private init(_ folder: ServerFolder, _ installation: Installation, _ owner: Owner, durable: Bool, logger: Logger) {
    self.folder = folder
    self.installation = installation
    self.owner = owner
    self.durable = durable
    self.logger = logger
  }

  /// The connection string of a database, for the superuser `postgres`; no password is wanted.
  public nonisolated func connection(database: String = "postgres") -> String {
    let quoted = [folder.socketFolder, database].map { value in
      "'" + value.flatMap { $0 == "'" || $0 == "\\" ? ["\\", $0] : [$0] } + "'"
    }
    return "host=\(quoted[0]) port=5432 user=postgres dbname=\(quoted[1])"
  }

  /// Makes an empty database.
  public func createDatabase(_ name: String) async throws(PostgreSQLError) {
    // Generous: where many ask at once on a busy machine, a connection alone may take long.
    let pool = ConnectionPool(
      configuration: PostgreSQLConfiguration(
        connection: connection(), connections: 1, connectTimeout: .seconds(120), acquireTimeout: .seconds(120),
        statementTimeout: .seconds(300)),
      logger: logger)
    let quoted = name.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    let result: Result<Int, PostgreSQLError>
    do {
      // Of `template0`, which nobody can be connected to: of the other one, a vacuum would be in the way.
      let create = "CREATE DATABASE \"\(String(quoted))\" TEMPLATE template0"
      result = .success(try await pool.execute(Statement(create, isPrepared: false)))
    } catch {
      result = .failure(error)
    }
    await pool.close()
    _ = try result.get()
  }

  /// Starts the server again after `stop` or `kill`; does nothing while it runs.
  public func start() async throws(LocalPostgreSQLError) {
    if let server, server.exit == nil { return }
    try folder.prepare()
    let server: ChildProcess
    do {
      server = try ChildProcess.start(
        command, environment: Self.environment, directory: folder.path, inOwnSession: true,
        input: .pipe, output: .file(folder.log), errors: .file(folder.log))
    } catch {
      throw .failed(program: "postgres", output: error.reason)
    }
    self.server = server
    let end = ContinuousClock.now + .seconds(300)
    while !folder.isServerReady(under: server.id) {
      guard server.exit == nil, ContinuousClock.now < end, !Task.isCancelled else {
        await stop()
        throw .failed(program: "postgres", output: folder.endOfLog)
      }
      try? await Task.sleep(for: .milliseconds(10))
    }
    logger.debug("a private PostgreSQL runs", metadata: ["folder": "\(folder.path)"])
  }

  /// Stops the server: open transactions are rolled back, connections end. It can be started again.
  public func stop() async {
    guard let server else { return }
    server.closeInput()
    // Longer than its guard takes to kill it.
    await server.stop(SIGCONT, within: .seconds(90))
    self.server = nil
    folder.removeSocketFolder()
  }

  // MARK: - Outages

  /// Kills the server and all its processes at once, as a crash would (`SIGKILL`), and waits until they are gone.
  public func kill() async {
    let processes = await freeze()
    for process in processes { _ = Glibc.kill(process, SIGKILL) }
    _ = await server?.exit(within: .seconds(120))
    server = nil
    // A process that is still dying holds the shared memory, and no server could start before that is free.
    let end = ContinuousClock.now + .seconds(120)
    while processes.contains(where: folder.isRunning) && ContinuousClock.now < end && !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Stops all processes of the server where they are (`SIGSTOP`): it is there and answers nothing.
  public func pause() async {
    for process in await freeze() { _ = Glibc.kill(process, SIGSTOP) }
  }

  /// Lets a paused server go on (`SIGCONT`).
  public func resume() {
    guard let server, server.exit == nil, let postmaster = folder.postmaster else { return }
    for process in folder.children(of: postmaster) + [postmaster] { _ = Glibc.kill(process, SIGCONT) }
  }

  /// Stops the main process, so that it starts no more children, and lists it and those that it has.
  private func freeze() async -> [pid_t] {
    guard let server, server.exit == nil, let postmaster = folder.postmaster else { return [] }
    _ = Glibc.kill(postmaster, SIGSTOP)
    // Until it has stopped, it may start one that would not be in the list.
    let end = ContinuousClock.now + .seconds(120)
    while !folder.isStopped(postmaster) && server.exit == nil && ContinuousClock.now < end && !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(1))
    }
    return [postmaster] + folder.children(of: postmaster)
  }

  // MARK: - Commands

  private func initialize() async throws(LocalPostgreSQLError) {
    guard folder.version == nil else { return }
    // Under another name until it is complete, so that an interrupted start is not taken for a database.
    let fresh = folder.data + ".new"
    var command = ["\(installation.programs)/initdb", "--pgdata=\(fresh)", "--username=postgres", "--auth=trust"]
    command += ["--encoding=UTF8", "--locale=C.UTF-8"]
    if !durable { command.append("--no-sync") }
    do {
      _ = try await ChildProcess.run(
        owner.command(["rm", "-rf", fresh]), environment: Self.environment, directory: folder.path,
        within: .seconds(120))
      let (exit, _, errors) = try await ChildProcess.run(
        owner.command(command), environment: Self.environment, directory: folder.path, within: .seconds(600))
      guard let exit, exit.isSuccess else { throw LocalPostgreSQLError.failed(program: "initdb", output: errors) }
    } catch let error as LocalPostgreSQLError {
      throw error
    } catch {
      throw .failed(program: "initdb", output: "\(error)")
    }
    if rename(fresh, folder.data) != 0 { throw .system(folder.data) }
  }

  /// The command that runs the server: as its user, under its guard.
  var command: [String] {
    var settings = ["listen_addresses=", "port=5432", "unix_socket_directories=\(folder.socketFolder)", "timezone=UTC"]
    settings += ["log_timezone=UTC", "logging_collector=off"]
    if !durable {
      settings += ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=1000"]
    }
    let server = ["\(installation.programs)/postgres", "-D", folder.data] + settings.flatMap { ["-c", $0] }
    return owner.command(Guard.command(server))
  }

  /// Nothing of our own environment: `PGDATA`, `PGOPTIONS` and the like would change the server.
  private static var environment: [String: String] {
    ["PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"]
  }
}
