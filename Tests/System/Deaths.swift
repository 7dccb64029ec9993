import ChildProcess
import GanetiSim
import Glibc
import JSON
import Testing

/// The steps of a task at which a worker may die; `gwm work --die-at` takes their names.
enum Step: String, CaseIterable, Sendable {
  case claimed, begun, submitted, noted, over, refreshed
}

extension WholeService {
  @Suite("A worker that is killed is replaced, and a change reaches Ganeti exactly once")
  struct Deaths {
    @Test("kill -9 at every step of a task", arguments: Step.allCases, Wish.allCases)
    func killed(at step: Step, doing wish: Wish) async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        let (api, _) = try await deployment.serve()
        let id = try await deployment.register(cluster)
        let first = try deployment.work("--die-at", step.rawValue, name: "first")
        let job = try await wish.submit(to: api, cluster, registeredAs: id)
        #expect(await first.exit(within: .seconds(120)) == .signal(SIGKILL))
        #expect(try await api.get("/v1.0/jobs/\(job)").json["ended_at"]?.isNull == true)

        try deployment.work(name: "second")
        let end = try await api.end(of: job)
        #expect(end["status"]?.string == "succeeded", "\(end.text)")
        let effective = cluster.effectiveJobs
        #expect(effective.count == 1 && effective.first?.status == "success", "\(cluster.jobs)")
        // The worker that died before it sent anything, or wrote down what it got, leaves no second job to be seen.
        #expect(end["ganeti_jobs"]?[0]?["id"]?.integer == effective.first.map { Int64($0.id) })
        #expect(end["ganeti_jobs"]?.array?.count == 1)
        let subject = try #require(end["subject"]?["name"]?.string)
        let shown = try await api.instance(subject)
        #expect(wish.isFulfilled(by: shown), "\(shown?.text ?? "no instance")")
        let strays = try await api.get("/v1.0/jobs?origin=ganeti&cluster_id=\(id)").json["items"]?.array ?? []
        #expect(!strays.contains { $0["ganeti_jobs"]?[0]?["id"] == end["ganeti_jobs"]?[0]?["id"] }, "\(strays)")
      }
    }

    @Test("every worker is killed while it works, again and again, and no change is lost or doubled")
    func killedAgainAndAgain() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation(instances: 12)
        defer { cluster.stop() }
        let (api, _) = try await deployment.serve()
        try await deployment.register(cluster)
        var worker = try deployment.work(name: "worker-0")
        let stopped = cluster.instanceNames.filter { cluster.status(of: $0) == "ADMIN_down" }
        var jobs: [String] = []
        for (turn, name) in stopped.enumerated() {
          jobs.append(try await api.submit("POST", "/v1.0/instances/\(api.id(of: name))/actions/start"))
          // At whatever step it may be by then.
          try await Task.sleep(for: .milliseconds(Int.random(in: 0...400)))
          worker.signal(SIGKILL)
          #expect(await worker.exit(within: .seconds(120)) == .signal(SIGKILL))
          worker = try deployment.work(name: "worker-\(turn + 1)")
        }
        for job in jobs {
          let end = try await api.end(of: job)
          #expect(end["status"]?.string == "succeeded", "\(end.text)")
        }
        let summaries = cluster.effectiveJobs.map(\.summary)
        #expect(summaries.count == stopped.count && Set(summaries).count == stopped.count, "\(summaries)")
      }
    }
  }
}
