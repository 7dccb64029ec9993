import GanetiSim
import HTTPClient
import JSON
import Testing
import Values

extension WholeService {
  @Suite("Whatever the network and Ganeti do, a change becomes exactly one Ganeti job")
  struct Faults {
    /// What goes wrong with the first request that submits.
    enum Trouble: String, CaseIterable, Sendable {
      case lostRequest, lostAnswer, halfAnAnswer, noAnswer, neverLookedAt, late, gatewayTimeout, serverError
      case unavailable, noJSON, page

      var fault: Fault {
        switch self {
        case .lostRequest: .cutBeforeRequest
        case .lostAnswer: .cutBeforeAnswer
        case .halfAnAnswer: .cutMidAnswer(afterBytes: 60)
        case .noAnswer: .hangBeforeAnswer
        case .neverLookedAt: .hang
        case .late: .slow(milliseconds: 1200)
        case .gatewayTimeout: .status(504)
        case .serverError: .status(500)
        case .unavailable: .status(503)
        case .noJSON: .badJSON
        case .page: .htmlAnswer
        }
      }
    }

    static let submission = "^PUT /2/instances/[^/]+/startup"

    /// Runs `body` with a service whose one cluster has been read.
    private func withService(
      _ body: (Deployment, API, SimulatedCluster) async throws -> Void
    ) async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        let (api, _) = try await deployment.serve()
        try await deployment.register(cluster)
        try deployment.work()
        _ = try await api.id(of: cluster.instanceNames[0])
        try await body(deployment, api, cluster)
      }
    }

    private func start(_ api: API, _ cluster: SimulatedCluster) async throws -> String {
      let instance = try await api.id(of: try cluster.instance(thatIs: "ADMIN_down"))
      return try await api.submit("POST", "/v1.0/instances/\(instance)/actions/start")
    }

    private func expectOneJob(_ job: String, _ api: API, _ cluster: SimulatedCluster) async throws {
      let end = try await api.end(of: job)
      #expect(end["status"]?.string == "succeeded", "\(end.text)")
      #expect(cluster.effectiveJobs.count == 1, "\(cluster.jobs)")
      #expect(end["ganeti_jobs"]?[0]?["id"]?.integer == cluster.effectiveJobs.first.map { Int64($0.id) })
    }

    @Test("one thing goes wrong with the request that submits", arguments: Trouble.allCases)
    func trouble(_ trouble: Trouble) async throws {
      try await withService { _, api, cluster in
        let rule = try cluster.faults.add(trouble.fault, matching: Faults.submission, times: 1)
        let job = try await start(api, cluster)
        try await expectOneJob(job, api, cluster)
        #expect(cluster.faults.hits(rule) == 1)
      }
    }

    @Test("the answer is lost, and lost again", arguments: [Fault.cutBeforeRequest, .cutBeforeAnswer])
    func lostTwice(_ fault: Fault) async throws {
      try await withService { _, api, cluster in
        try cluster.faults.add(fault, matching: Faults.submission, times: 2)
        try await expectOneJob(try await start(api, cluster), api, cluster)
      }
    }

    @Test("connections are refused for a while")
    func refused() async throws {
      try await withService { _, api, cluster in
        cluster.refuseConnections()
        let job = try await start(api, cluster)
        try await eventually("the job says why it waits") {
          try await api.get("/v1.0/jobs/\(job)").json["progress"]?["message"]?.string?.contains("unreachable") ?? false
        }
        try cluster.restart()
        try await expectOneJob(job, api, cluster)
      }
    }

    @Test("the answer is lost, and the cluster is away when it is looked for")
    func awayWhenLookedFor() async throws {
      try await withService { _, api, cluster in
        try cluster.faults.add(.cutBeforeAnswer, matching: Faults.submission, times: 1)
        let away = try cluster.faults.add(.status(502), matching: "^GET /2/jobs\\?bulk")
        let job = try await start(api, cluster)
        try await eventually("it has been looked for twice") { cluster.faults.hits(away) >= 2 }
        cluster.faults.removeAll()
        try await expectOneJob(job, api, cluster)
      }
    }

    @Test("a worker dies, and the cluster is down when another takes over")
    func downAtTakeover() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        let (api, _) = try await deployment.serve()
        try await deployment.register(cluster)
        let first = try deployment.work("--die-at", "submitted", name: "first")
        let job = try await start(api, cluster)
        _ = await first.exit(within: .seconds(120))
        cluster.stop()
        try deployment.work(name: "second")
        try await eventually("the takeover finds nobody") {
          try await api.get("/v1.0/jobs/\(job)").json["progress"]?["message"]?.string?.contains("unreachable") ?? false
        }
        try cluster.restart()
        try await expectOneJob(job, api, cluster)
      }
    }

    @Test("a request comes late: after its attempt was fenced, and after the next attempt was made")
    func lateAfterAll() async throws {
      try await withService { _, api, cluster in
        try cluster.faults.add(.cutBeforeRequest, matching: Faults.submission, times: 1)
        let job = try await start(api, cluster)
        try await expectOneJob(job, api, cluster)
        let lost = try #require(cluster.requests.first { $0.path.hasSuffix("/startup") })
        try await send(lost, to: cluster)
        try await eventually("Ganeti has ended the late job") {
          let late = cluster.jobs(withReason: lost.reason ?? "")
          return late.count == 1 && late[0].status == "canceled"
        }
        #expect(cluster.effectiveJobs.count == 1)
      }
    }

    @Test("a request comes late: between the fence and the second look")
    func lateAfterTheFence() async throws {
      try await withService { _, api, cluster in
        try cluster.faults.add(.cutBeforeRequest, matching: Faults.submission, times: 1)
        try cluster.faults.add(.slow(milliseconds: 2000), matching: "^GET /2/jobs\\?bulk")
        let job = try await start(api, cluster)
        try await eventually("the attempt is fenced") {
          cluster.requests.contains { $0.method == "PUT" && $0.path.hasPrefix("/2/filters/") && $0.status == 200 }
        }
        let lost = try #require(cluster.requests.first { $0.path.hasSuffix("/startup") })
        try await send(lost, to: cluster)
        try await expectOneJob(job, api, cluster)
        try await eventually("Ganeti has ended the late job") {
          cluster.jobs(withReason: lost.reason ?? "").map(\.status) == ["canceled"]
        }
        #expect(cluster.effectiveJobs.count == 1)
      }
    }

    @Test("where Ganeti takes no filters, an attempt is waited for until it must be dead", arguments: [403, 404, 501])
    func noFilters(status: Int) async throws {
      try await withService { _, api, cluster in
        try cluster.faults.add(.status(status), matching: "^PUT /2/filters/")
        try cluster.faults.add(.cutBeforeRequest, matching: Faults.submission, times: 1)
        let job = try await start(api, cluster)
        try await eventually("it says that it waits") {
          let message = try await api.get("/v1.0/jobs/\(job)").json["progress"]?["message"]?.string
          return message?.contains("must be dead") ?? false
        }
        let lost = try #require(cluster.requests.first { $0.path.hasSuffix("/startup") })
        // It is on its way all this time, and comes now.
        try await send(lost, to: cluster)
        #expect(cluster.effectiveJobs.count == 1)
        #expect(cluster.requests.filter { $0.path.hasSuffix("/startup") }.count == 2)
      }
    }

    /// Sends a request once more that the cluster has seen and not served, as a slow network would.
    private func send(_ request: ReceivedRequest, to cluster: SimulatedCluster) async throws {
      let http = HTTPClient(logger: quiet)
      let response = try await http.send(
        HTTPRequest(
          method: request.method, url: "https://127.0.0.1:\(cluster.port)\(request.path)?\(request.query)",
          credentials: .init(user: "gwm", password: Secret(Deployment.password)),
          trust: .pinnedPublicKey(cluster.publicKeyPin), connectTimeout: .seconds(120), totalTimeout: .seconds(120)))
      await http.close()
      #expect(response.status == 200)
    }
  }
}
