import ChildProcess
import GanetiSim
import JSON
import LocalPostgreSQL
import Testing

extension WholeService {
  @Suite("The database goes away and comes back")
  struct Outages {
    enum Outage: String, CaseIterable, Sendable {
      case killed, paused

      func begin(_ server: LocalPostgreSQL) async {
        switch self {
        case .killed: await server.kill()
        case .paused: await server.pause()
        }
      }

      func end(_ server: LocalPostgreSQL) async throws {
        switch self {
        case .killed: try await server.start()
        case .paused: await server.resume()
        }
      }
    }

    @Test(
      "the API says 503 with Retry-After in time, stays healthy, is not ready, and recovers by itself",
      arguments: Outage.allCases)
    func serve(_ outage: Outage) async throws {
      try await withServer(durable: true) { server in
        try await Deployment.with(server) { deployment in
          let (api, process) = try await deployment.serve()
          #expect(try await api.get("/v1.0/clusters").status == 200)
          #expect(try await api.get("/ready").status == 200)
          await outage.begin(server)
          // A statement that is under way has half a minute; everybody behind it, five seconds.
          try await eventually("a list is refused", within: .seconds(300)) {
            let answer = try await api.get("/v1.0/clusters")
            guard answer.status != 200 else { return false }
            #expect(answer.status == 503 && answer.problem == "unavailable", "\(answer.text)")
            #expect(answer.headers["Content-Type"] == "application/problem+json")
            #expect((1...120).contains(answer.headers["Retry-After"].flatMap { Int($0) } ?? 0))
            return true
          }
          #expect(try await api.get("/health").status == 200)
          let ready = try await api.get("/ready")
          #expect(ready.status == 503 && ready.headers["Retry-After"] != nil)
          #expect(try await api.send("DELETE", "/v1.0/clusters/01938f6e-7c1a-7d52-9b0e-000000000001").status == 503)
          try await outage.end(server)
          try await eventually("it is ready again") { try await api.get("/ready").status == 200 }
          try await eventually("the list is back") { try await api.get("/v1.0/clusters").status == 200 }
          #expect(process.exit == nil)
        }
      }
    }

    @Test("a job that was accepted before the database went ends after it came back", arguments: Outage.allCases)
    func work(_ outage: Outage) async throws {
      try await withServer(durable: true) { server in
        try await Deployment.with(server) { deployment in
          let cluster = try simulation()
          defer { cluster.stop() }
          let (api, _) = try await deployment.serve()
          try await deployment.register(cluster)
          let worker = try deployment.work()
          let instance = try await api.id(of: try cluster.instance(thatIs: "ADMIN_down"))
          cluster.holdJobs(in: .running)
          let job = try await api.submit("POST", "/v1.0/instances/\(instance)/actions/start")
          try await eventually("Ganeti has the job") { cluster.effectiveJobs.count == 1 }
          let began = ContinuousClock.now
          await outage.begin(server)
          // Ganeti ends it while nobody can write that down.
          cluster.releaseJobs()
          try await eventually("Ganeti has ended it") { cluster.effectiveJobs.first?.status == "success" }
          try await Task.sleep(for: .seconds(3))
          try await outage.end(server)
          let end = try await api.end(of: job)
          #expect(end["status"]?.string == "succeeded", "\(end.text)")
          #expect(cluster.effectiveJobs.count == 1)
          #expect(worker.exit == nil)
          // It waits between its attempts, however long a busy machine was at all this.
          let seconds = Int(began.duration(to: .now) / .seconds(1))
          let complaints = deployment.logText(of: "work").split(separator: "\n")
            .count { $0.contains("cannot look after the cluster now") }
          #expect(complaints < 30 + seconds, "\(complaints) in \(seconds) s")
        }
      }
    }

    @Test("a process that starts while the database is away serves as soon as it is there")
    func startsBefore() async throws {
      try await withServer(durable: true) { server in
        try await Deployment.with(server) { deployment in
          await server.kill()
          let (api, _) = try await deployment.serve()
          #expect(try await api.get("/health").status == 200)
          #expect(try await api.get("/v1.0/clusters").status == 503)
          try await server.start()
          try await eventually("the list is there") { try await api.get("/v1.0/clusters").status == 200 }
        }
      }
    }

    @Test("where the tables are missing, the processes say what to run")
    func notMigrated() async throws {
      try await Deployment.with { deployment in
        let other = deployment.database.replacing(/dbname='.*'/, with: "dbname='postgres'")
        for command in ["serve", "work"] {
          let (exit, _, errors) = try await ChildProcess.run(
            [Deployment.program, command, "--database", other, "--log-level", "error"],
            environment: deployment.environment, within: .seconds(120))
          #expect(exit == .status(1), "\(errors)")
          #expect(errors.contains("gwm migrate"))
        }
      }
    }
  }
}
