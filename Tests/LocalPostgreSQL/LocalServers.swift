import ChildProcess
import Glibc
import PostgreSQL
import Testing

@testable import LocalPostgreSQL

@Suite struct LocalServers {
  /// Runs `body` with the path of a folder that is not there yet, and removes it afterwards.
  func withFolder(_ name: String = "server", _ body: (String) async throws -> Void) async throws {
    try await withTemporaryFolder { parent in try await body("\(parent)/\(name)") }
  }

  /// A pool whose limits a busy machine does not reach.
  func unhurriedPool(_ connection: String, connections: Int = 4) -> ConnectionPool {
    ConnectionPool(
      configuration: PostgreSQLConfiguration(
        connection: connection, connections: connections, connectTimeout: .seconds(120), acquireTimeout: .seconds(120),
        statementTimeout: .seconds(120)),
      logger: quiet)
  }

  func numbers(_ server: LocalPostgreSQL, _ database: String, _ statements: [Statement]) async throws -> [Int] {
    let pool = unhurriedPool(server.connection(database: database))
    var rows: [Int] = []
    for statement in statements { rows.append(try await pool.execute(statement)) }
    await pool.close()
    return rows
  }

  @Test("A new folder gets a database cluster, which is there again after a stop, a kill and a new start")
  func lifetime() async throws {
    try await withFolder { folder async throws in
      let first = try await LocalPostgreSQL.start(in: folder, durable: true, logger: quiet)
      try await first.createDatabase("it's \"odd\"")
      let statements: [Statement] = ["CREATE TABLE t (a int)", "INSERT INTO t VALUES (1)"]
      #expect(try await numbers(first, "it's \"odd\"", statements) == [0, 1])
      await first.stop()
      #expect(access("\(folder)/.s.PGSQL.5432", F_OK) != 0)
      try await first.start()
      #expect(try await numbers(first, "it's \"odd\"", ["SELECT * FROM t"]) == [1])
      await first.kill()
      let second = try await LocalPostgreSQL.start(in: folder, logger: quiet)
      #expect(try await numbers(second, "it's \"odd\"", ["SELECT * FROM t"]) == [1])
      await second.stop()
    }
  }

  @Test("Two servers cannot run on one folder")
  func twice() async throws {
    try await withFolder { folder async throws in
      let server = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
      do {
        _ = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
        Issue.record("it started")
      } catch {
        #expect("\(error)".contains("postmaster.pid"))
      }
      #expect(try await numbers(server, "postgres", ["SELECT 1"]) == [1])
      await server.stop()
    }
  }

  @Test("The server takes no connections from the network, and keeps UTF-8")
  func settings() async throws {
    try await withFolder { folder async throws in
      let server = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
      let pool = unhurriedPool(server.connection())
      let shown = try await pool.query(
        """
        SELECT current_setting('listen_addresses'), current_setting('server_encoding'), current_setting('fsync'),
          current_setting('TimeZone')
        """
      ) { rows throws in [try rows.text(0, 0), try rows.text(0, 1), try rows.text(0, 2), try rows.text(0, 3)] }
      #expect(shown == ["", "UTF8", "off", "UTC"])
      await pool.close()
      await server.stop()
    }
  }

  @Test("All tests of a module may be connected at once")
  func manyConnections() async throws {
    try await withFolder { folder async throws in
      let server = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
      let pools = (0..<150).map { _ in unhurriedPool(server.connection(), connections: 1) }
      // One that ran its statement stays connected until it is closed.
      for pool in pools { #expect(try await pool.execute("SELECT 1") == 1) }
      for pool in pools { await pool.close() }
      await server.stop()
    }
  }

  @Test("A folder whose path is too long for a socket gets its socket elsewhere")
  func longPath() async throws {
    try await withFolder(String(repeating: "long", count: 30)) { folder async throws in
      let server = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
      #expect(try await numbers(server, "postgres", ["SELECT 1"]) == [1])
      await server.stop()
      try await server.start()
      #expect(try await numbers(server, "postgres", ["SELECT 1"]) == [1])
      await server.stop()
    }
  }

  @Test("A folder with other things in it is not taken")
  func foreignFolder() async throws {
    try await withFolder { folder async throws in
      mkdir(folder, 0o755)
      mkdir("\(folder)/other", 0o755)
      do {
        _ = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
        Issue.record("it started")
      } catch {
        #expect("\(error)".contains(folder))
      }
    }
  }

  @Test("What keeps the server from starting is told")
  func failure() async throws {
    try await withFolder { folder async throws in
      let server = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
      await server.stop()
      _ = try await ChildProcess.run(
        ["sh", "-c", "echo nonsense = >> data/postgresql.conf"], directory: folder, within: .seconds(120))
      do {
        try await server.start()
        Issue.record("it started")
      } catch {
        #expect("\(error)".contains("postgresql.conf"))
      }
    }
  }

  @Test("The server ends with the process that started it, even when that is killed, and even when it was paused")
  func guarded() async throws {
    try await withFolder { folder async throws in
      let local = try await LocalPostgreSQL.start(in: folder, durable: false, logger: quiet)
      await local.stop()
      for isPaused in [false, true] {
        // This process cannot kill itself, so a shell stands for it: it holds the pipe and is killed.
        let command = await local.command.map { "'\($0.replacing("'", with: "'\\''"))'" }.joined(separator: " ")
        let owner = try ChildProcess.start(
          ["sh", "-c", "mkfifo hold; (\(command)) < hold & exec 4> hold; exec sleep 600"], directory: folder,
          output: .discarded, errors: .discarded)
        await eventually(within: .seconds(120)) { try await numbers(local, "postgres", ["SELECT 1"]) == [1] }
        let server = try #require(postmaster(folder))
        if isPaused { await local.pause() }
        await owner.stop(SIGKILL)
        await eventually(within: .seconds(120)) { kill(server, 0) != 0 }
        unlink("\(folder)/hold")
      }
    }
  }

  func postmaster(_ folder: String) -> pid_t? {
    guard let file = fopen("\(folder)/data/postmaster.pid", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 32)
    guard fgets(&line, 32, file) != nil else { return nil }
    return pid_t(atoi(line))
  }
}
