import ChildProcess
import GanetiSim
import Glibc
import JSON
import PostgreSQL
import Testing

extension WholeService {
  @Suite("Processes stop as they are asked to")
  struct Stopping {
    @Test("on SIGTERM the API answers the requests in flight, a long poll too, and ends with status 0")
    func serve() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        let (api, process) = try await deployment.serve()
        let id = try await deployment.register(cluster)
        // Nobody works, so the job does not move.
        let job = try await api.submit("POST", "/v1.0/clusters/\(id)/actions/sync")
        let pool = deployment.pool()
        let asked = try await pool.query("SELECT clock_timestamp()") { try $0.timestamp(0, 0) }
        async let poll = api.get("/v1.0/jobs/\(job)?wait=60")
        // That it has looked for the job tells that the poll is being answered.
        try await eventually("the poll has arrived") {
          try await pool.execute(
            """
            SELECT 1 FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%FROM jobs%' AND query_start > $1
            """, [.timestamptz(asked)]) > 0
        }
        await pool.close()
        process.signal(SIGTERM)
        let signalled = ContinuousClock.now
        let answer = try await poll
        #expect(answer.status == 200)
        #expect(answer.json["status"]?.string == "accepted")
        // Well before the poll's own end.
        #expect(signalled.duration(to: .now) < .seconds(45))
        #expect(await process.exit(within: .seconds(120)) == .status(0))
      }
    }

    @Test("on SIGINT the API ends with status 0 and takes no new connection")
    func serveRefuses() async throws {
      try await Deployment.with { deployment in
        let (api, process) = try await deployment.serve()
        #expect(try await api.get("/v1.0/clusters").status == 200)
        process.signal(SIGINT)
        #expect(await process.exit(within: .seconds(120)) == .status(0))
        // Someone else may have been given the port by now, who does not know the token.
        let answer = try? await api.get("/v1.0/clusters")
        #expect(answer?.status != 200)
      }
    }

    @Test("on SIGTERM a worker hands its leases back, and another goes on at once")
    func work() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        let (api, _) = try await deployment.serve()
        try await deployment.register(cluster)
        // Longer than this test may take: who waits for the lease's end fails.
        let arguments = ["work", "--lease-seconds", "600", "--request-seconds", "5"]
        let first = try deployment.start("first", arguments)
        let instance = try await api.id(of: try cluster.instance(thatIs: "ADMIN_down"))
        cluster.holdJobs(in: .running)
        let job = try await api.submit("POST", "/v1.0/instances/\(instance)/actions/start")
        try await eventually("the job runs") { try await api.get("/v1.0/jobs/\(job)").json["status"] == "running" }
        _ = try deployment.start("second", arguments)
        first.signal(SIGTERM)
        #expect(await first.exit(within: .seconds(120)) == .status(0))
        cluster.releaseJobs()
        let end = try await api.end(of: job)
        #expect(end["status"]?.string == "succeeded", "\(end.text)")
        #expect(cluster.effectiveJobs.count == 1)
      }
    }

    @Test("Ctrl-C ends the demo with status 0; neither a process nor its folder is left")
    func demo() async throws {
      try await withDemo { demo, folder in
        demo.signal(SIGINT)
        #expect(await demo.exit(within: .seconds(120)) == .status(0))
        #expect(access(folder, F_OK) != 0)
        try await eventually("no process is left") { processes(naming: folder).isEmpty }
      }
    }

    @Test("when the demo is killed no PostgreSQL is left")
    func demoKilled() async throws {
      try await withDemo { demo, folder in
        #expect(!processes(naming: folder).isEmpty)
        demo.signal(SIGKILL)
        _ = await demo.exit(within: .seconds(120))
        try await eventually("no process is left") { processes(naming: folder).isEmpty }
        // The one thing that stays: who is killed cleans up nothing.
        _ = try await ChildProcess.run(["rm", "-rf", folder], within: .seconds(120))
      }
    }

    /// Runs `body` with a demo that has greeted, and the folder of its database.
    private func withDemo(_ body: (ChildProcess, String) async throws -> Void) async throws {
      await Places.shared.take()
      let result: Result<Void, any Error>
      do {
        let demo = try ChildProcess.start(
          [Deployment.program, "demo", "--port", "0", "--instances", "3"], output: .collected, errors: .collected)
        do {
          let greets = await demo.output(containing: "/actions/start", within: .seconds(300))
          try #require(greets, "\(demo.standardOutput)\(demo.standardError)")
          let folder = try #require(temporaryFolder(of: demo.id))
          result = .success(try await body(demo, folder))
        } catch {
          await demo.stop()
          throw error
        }
      } catch {
        result = .failure(error)
      }
      await Places.shared.giveBack()
      try result.get()
    }

    /// The demo's folder, by what its children are called with.
    private func temporaryFolder(of demo: pid_t) -> String? {
      // Each thread has its own children.
      for child in names(in: "/proc/\(demo)/task").flatMap({ numbers(in: "/proc/\(demo)/task/\($0)/children") }) {
        let words = (text(of: "/proc/\(child)/cmdline") ?? "").split(separator: "\0")
        if let data = words.first(where: { $0.hasPrefix("/tmp/gwm-demo.") }) {
          return "/tmp/" + data.split(separator: "/")[1]
        }
      }
      return nil
    }

    private func numbers(in file: String) -> [pid_t] {
      (text(of: file) ?? "").split { $0.isWhitespace }.compactMap { pid_t($0) }
    }

    /// The processes whose command line names a folder.
    private func processes(naming folder: String) -> [pid_t] {
      names(in: "/proc").compactMap { pid_t($0) }.filter { text(of: "/proc/\($0)/cmdline")?.contains(folder) ?? false }
    }

    private func names(in folder: String) -> [String] {
      guard let stream = opendir(folder) else { return [] }
      defer { closedir(stream) }
      var names: [String] = []
      while let entry = readdir(stream) {
        let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        names.append(String(decoding: bytes, as: UTF8.self))
      }
      return names
    }
  }
}
