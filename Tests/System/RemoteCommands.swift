import ChildProcess
import GanetiSim
import JSON
import Testing

extension WholeService {
  @Suite("What a user does on the command line, over the API")
  struct RemoteCommands {
    @Test("an instance is listed, stopped and started by its name, as JSON and for people")
    func instance() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        try await deployment.register(cluster)
        try deployment.work()
        let (api, _) = try await deployment.serve()
        let name = try cluster.instance(thatIs: "running")
        let id = try await api.id(of: name)
        let remote = Remote(deployment, port: api.port)

        let list = try await remote.json("instance", "list", "--cluster", "east", "--json")
        #expect(list["items"]?.array?.compactMap { $0["name"]?.string }.sorted() == cluster.instanceNames.sorted())
        // Between the two a worker may have read the cluster again.
        func timeless(_ text: String) -> String { text.replacing(/"observed_at": *"[^"]+"/, with: "") }
        func told() async throws -> String { try await timeless(api.get("/v1.0/instances/\(id)").text + "\n") }
        let before = try await told()
        let shown = try await remote.gwm("instance", "show", name, "--json")
        // Or its copy has become stale, or fresh.
        #expect(try await [before, told()].contains(timeless(shown)), "\(shown)")
        let table = try await remote.gwm("instance", "list", "--name", name)
        #expect(table.split(separator: "\n").last?.hasPrefix("\(name)  east ") == true)

        let stop = try await remote.json("instance", "stop", name, "--reason", "night", "--json")
        #expect(stop["status"]?.string == "succeeded")
        #expect(stop["reason"]?.string == "night")
        #expect(cluster.status(of: name) == "ADMIN_down")
        let start = try await remote.gwm("instance", "start", name)
        #expect(start.hasPrefix("start \(name): succeeded, job "))
        #expect(cluster.status(of: name) == "running")

        let accepted = try await remote.json("instance", "reboot", name, "--no-wait", "--json")
        let job = try #require(accepted["id"]?.string)
        #expect(try await remote.json("job", "wait", job, "--json")["status"]?.string == "succeeded")
        #expect(try await remote.json("api", "getInstance", "--id", id, "--json")["name"]?.string == name)
      }
    }

    @Test("an instance is created and deleted, and clusters and tokens are looked after without the database")
    func more() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        try deployment.work()
        let (api, _) = try await deployment.serve()
        let remote = Remote(deployment, port: api.port)
        let added = try await remote.gwm(
          "cluster", "add", "east", "--host", cluster.address, "--port", "\(cluster.port)", "--user", "gwm", "--pin",
          cluster.publicKeyPin)
        #expect(added.hasPrefix("register east: succeeded"))
        _ = try await remote.gwm(
          "instance", "create", "fresh.example.org", "--cluster", "east", "--os", "debootstrap+bookworm", "--disk",
          "1g", "--memory", "512m")
        #expect(cluster.status(of: "fresh.example.org") == "running")
        _ = try await remote.gwm("instance", "delete", "fresh.example.org", "--yes")
        #expect(!cluster.instanceNames.contains("fresh.example.org"))
        #expect(try await remote.gwm("cluster", "sync", "east").hasPrefix("read east: succeeded"))

        let secret = try await remote.gwm(
          "token", "create", "--name", "reader", "--permission", "instance:read", "--cluster", "east")
        let reader = Remote(deployment, port: api.port, token: String(secret.dropLast()))
        #expect(try await reader.json("api", "whoami", "--json")["name"]?.string == "reader")
        let name = try #require(cluster.instanceNames.first)
        let (exit, errors) = try await reader.failure("instance", "stop", name)
        #expect(exit == .status(1) && errors.contains("instance:power"), "\(errors)")
        #expect(try await remote.gwm("token", "revoke", "reader", "--yes") == "revoked reader\n")
        #expect(try await remote.gwm("cluster", "remove", "east", "--yes") == "forgot east\n")
        #expect(try await remote.gwm("cluster", "list").split(separator: "\n").count == 1)
      }
    }
  }
}

/// The program as somebody runs it who has an address and a token, and nothing else.
private struct Remote {
  private let environment: [String: String]

  init(_ deployment: Deployment, port: Int, token: String? = nil) {
    environment = [
      "PATH": "/usr/bin:/bin", "GWM_URL": "http://127.0.0.1:\(port)", "GWM_TOKEN": token ?? deployment.token,
      "GWM_RAPI_PASSWORD": Deployment.password,
    ]
  }

  func gwm(_ arguments: String...) async throws -> String { try await gwm(arguments) }

  func json(_ arguments: String...) async throws -> JSONValue { try JSONValue(parsing: await gwm(arguments)) }

  func failure(_ arguments: String...) async throws -> (exit: ChildProcess.Exit?, errors: String) {
    let (exit, _, errors) = try await run(arguments)
    return (exit, errors)
  }

  private func gwm(_ arguments: [String]) async throws -> String {
    let (exit, output, errors) = try await run(arguments)
    guard exit == .status(0) else { throw CommandFailed(arguments: arguments, exit: exit, errors: errors) }
    return output
  }

  private func run(_ arguments: [String]) async throws -> (ChildProcess.Exit?, String, String) {
    try await ChildProcess.run([Deployment.program] + arguments, environment: environment, within: .seconds(300))
  }
}
