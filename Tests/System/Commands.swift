import ChildProcess
import GanetiSim
import Glibc
import JSON
import LocalPostgreSQL
import Testing

extension WholeService {
  @Suite("What an operator does on the command line")
  struct Commands {
    @Test("migrate brings an empty database up, says what it did, and does nothing the next time")
    func migrate() async throws {
      try await Deployment.with { deployment in
        let fresh = try await database(for: deployment)
        #expect(try await deployment.gwm("migrate", "--database", fresh).hasPrefix("applied: 1"))
        #expect(try await deployment.gwm("migrate", "--database", fresh) == "nothing to do\n")
      }
    }

    @Test("several processes migrate at once: one does it, all succeed")
    func migrateAtOnce() async throws {
      try await Deployment.with { deployment in
        let fresh = try await database(for: deployment)
        let outputs = try await withThrowingTaskGroup(of: String.self) { group in
          for _ in 0..<4 { group.addTask { try await deployment.gwm("migrate", "--database", fresh) } }
          return try await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(outputs.count { $0.hasPrefix("applied: ") } == 1, "\(outputs)")
        #expect(outputs.count { $0 == "nothing to do\n" } == 3, "\(outputs)")
      }
    }

    private func database(for deployment: Deployment) async throws -> String {
      let server = try #require(PrivateServer.current)
      let name = "fresh_\(UInt64.random(in: 0 ... .max))"
      try await server.createDatabase(name)
      return server.connection(database: name)
    }

    @Test("a token may do what it was made for, in the clusters that it was made for, until it ends")
    func token() async throws {
      try await Deployment.with { deployment in
        let (east, west) = (try simulation(), try simulation("west.example.org"))
        defer {
          east.stop()
          west.stop()
        }
        let (api, _) = try await deployment.serve()
        try await deployment.register(east)
        try await deployment.register(west, as: "west")
        let secret = try await deployment.gwm(
          "token", "create", "--name", "reader", "--permission", "cluster:read", "--permission", "instance:read",
          "--cluster", "west", "--days", "1")
        let reader = API(port: api.port, token: String(secret.dropLast()))
        let me = try await reader.get("/v1.0/whoami").json
        #expect(me["name"]?.string == "reader")
        #expect(me["permissions"]?.array?.compactMap(\.string).sorted() == ["cluster:read", "instance:read"])
        #expect(me["clusters"]?.array?.compactMap { $0["name"]?.string } == ["west"])
        #expect(me["expires_at"]?.string != nil)
        let seen = try await reader.get("/v1.0/clusters").json["items"]?.array
        #expect(seen?.compactMap { $0["name"]?.string } == ["west"])
        for (arguments, sentence) in [
          (["--name", "x", "--permission", "instance:fly"], "instance:fly is no permission"),
          (["--name", "x", "--permission", "instance:read", "--cluster", "north"], "no cluster is called north"),
          (["--name", "x"], "--permission"),
        ] {
          let (exit, output, errors) = try await ChildProcess.run(
            [Deployment.program, "token", "create"] + arguments, environment: deployment.environment,
            within: .seconds(120))
          #expect(exit != .status(0) && output.isEmpty)
          #expect(errors.contains(sentence), "\(errors)")
        }
      }
    }

    @Test("a cluster is added, listed, read, and removed")
    func cluster() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        #expect(try await deployment.gwm("cluster", "list").split(separator: "\n").count == 1)
        try await deployment.register(cluster)
        #expect(try await row(deployment)?.last == "never")
        await #expect(throws: CommandFailed.self) { try await deployment.register(cluster) }
        try deployment.work()
        try await eventually("it is read") { try await row(deployment)?.last == "ok" }
        #expect(try await row(deployment)?.prefix(4) == ["east", "127.0.0.1:\(cluster.port)", "2", "4"])
        // What a worker reads is what somebody asked for, and at once.
        cluster.rename(cluster.instanceNames[0], to: "renamed.example.org")
        #expect(try await deployment.gwm("cluster", "sync", "east") == "a worker reads east now\n")
        let (api, _) = try await deployment.serve()
        _ = try await api.id(of: "renamed.example.org")
        cluster.stop()
        try await eventually("it is unreachable") { try await row(deployment)?.last == "unreachable" }
        await #expect(throws: CommandFailed.self) { try await deployment.gwm("cluster", "remove", "east") }
        #expect(try await row(deployment)?.first == "east")
        #expect(try await deployment.gwm("cluster", "remove", "east", "--yes") == "forgot east\n")
        #expect(try await row(deployment) == nil)
        await #expect(throws: CommandFailed.self) { try await deployment.gwm("cluster", "sync", "east") }
        await #expect(throws: CommandFailed.self) { try await deployment.gwm("cluster", "remove", "east", "--yes") }
      }
    }

    /// The fields of the cluster's row in `gwm cluster list`.
    private func row(_ deployment: Deployment) async throws -> [String]? {
      let lines = try await deployment.gwm("cluster", "list").split(separator: "\n").dropFirst()
      return lines.first.map { $0.split(separator: " ").map(String.init) }
    }

    @Test("the password may come by standard input, and an empty one is refused")
    func passwordByInput() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        var environment = deployment.environment
        environment["GWM_RAPI_PASSWORD"] = nil
        func add(_ name: String, password: String) throws -> ChildProcess {
          let child = try ChildProcess.start(
            [
              Deployment.program, "cluster", "add", name, "--host", cluster.address, "--port", "\(cluster.port)",
              "--user", "gwm", "--pin", String(cluster.publicKeyPin.dropFirst(8)),
            ], environment: environment, input: .pipe, output: .collected, errors: .collected)
          child.write(password)
          child.closeInput()
          return child
        }
        let refused = try add("empty", password: "\n")
        #expect(try #require(await refused.exit(within: .seconds(120))) != .status(0))
        #expect(refused.standardError.contains("no password was given"))
        let accepted = try add("east", password: Deployment.password + "\n")
        #expect(try #require(await accepted.exit(within: .seconds(120))).isSuccess)
        try deployment.work()
        try await eventually("it is read") { try await row(deployment)?.last == "ok" }
      }
    }

    @Test("a new key is readable by its owner alone, and an old one is not written over")
    func key() async throws {
      try await withTemporaryFolder { folder in
        func create() async throws -> (exit: ChildProcess.Exit?, errors: String) {
          let (exit, _, errors) = try await ChildProcess.run(
            ["sh", "-c", "umask 000; exec \"$@\"", "sh", Deployment.program, "key", "create", "\(folder)/key"],
            within: .seconds(120))
          return (exit, errors)
        }
        #expect(try await create().exit == .status(0))
        var status = stat()
        #expect(stat("\(folder)/key", &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        let key = text(of: "\(folder)/key")
        let (exit, errors) = try await create()
        #expect(exit != .status(0))
        #expect(errors.contains("File exists"), "\(errors)")
        #expect(text(of: "\(folder)/key") == key)
      }
    }

    @Test("with another key the service says that passwords cannot be read, and reads go on")
    func otherKey() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        try await deployment.register(cluster)
        let other = "\(deployment.folder)/other-key"
        try await deployment.gwm("key", "create", other)
        let (api, _) = try await deployment.serve()
        try deployment.work("--key-file", other)
        try await eventually("it says so") { deployment.logText(of: "work").contains("was sealed with another key") }
        #expect(try await api.get("/v1.0/clusters").status == 200)
      }
    }
  }
}
