import ChildProcess
import GanetiSim
import Glibc
import JSON
import Testing

extension WholeService {
  @Suite("Workers share clusters")
  struct Sharing {
    @Test("two workers look after all clusters, a new one too, and one worker after the clusters of the other")
    func share() async throws {
      try await Deployment.with { deployment in
        let clusters = try ["east", "west", "north"].map { try simulation("\($0).example.org", instances: 3) }
        defer { clusters.forEach { $0.stop() } }
        let (api, _) = try await deployment.serve()
        func isRead(_ id: String) async throws -> Bool {
          try await api.get("/v1.0/clusters/\(id)").json["sync"]?["state"]?.string == "fresh"
        }
        var ids = [try await deployment.register(clusters[0], as: "east")]
        ids.append(try await deployment.register(clusters[1], as: "west"))
        // Neither may have all three, so that both are needed.
        let first = try deployment.work("--clusters", "2", name: "first")
        let second = try deployment.work("--clusters", "2", name: "second")
        for id in ids { try await eventually("both are read") { try await isRead(id) } }
        ids.append(try await deployment.register(clusters[2], as: "north"))
        try await eventually("the third is read") { try await isRead(ids[2]) }
        #expect(first.exit == nil && second.exit == nil)

        // Each job is done by the one that looks after its cluster, once.
        var jobs: [String] = []
        for cluster in clusters {
          let instance = try await api.id(of: try cluster.instance(thatIs: "ADMIN_down"))
          jobs.append(try await api.submit("POST", "/v1.0/instances/\(instance)/actions/start"))
        }
        for job in jobs { #expect(try await api.end(of: job)["status"]?.string == "succeeded") }
        for cluster in clusters { #expect(cluster.effectiveJobs.count == 1) }

        first.signal(SIGTERM)
        second.signal(SIGKILL)
        _ = await first.exit(within: .seconds(120))
        _ = await second.exit(within: .seconds(120))
        try deployment.work(name: "third")
        for id in ids {
          let end = try await api.end(of: try await api.submit("POST", "/v1.0/clusters/\(id)/actions/sync"))
          #expect(end["status"]?.string == "succeeded", "\(end.text)")
        }
      }
    }

    @Test("a cluster is forgotten while a worker reads it; the worker goes on with the others")
    func forgottenWhileRead() async throws {
      try await Deployment.with { deployment in
        let east = try simulation()
        let west = try simulation("west.example.org")
        defer {
          east.stop()
          west.stop()
        }
        let (api, _) = try await deployment.serve()
        let slow = try east.faults.add(.slow(milliseconds: 1500), matching: "query/instance")
        let id = try await deployment.register(east)
        let other = try await deployment.register(west, as: "west")
        let worker = try deployment.work()
        try await eventually("it is being read") { east.faults.hits(slow) > 0 }
        #expect(try await api.send("DELETE", "/v1.0/clusters/\(id)").status == 204)
        #expect(try await api.get("/v1.0/clusters/\(id)").status == 404)
        let end = try await api.end(of: try await api.submit("POST", "/v1.0/clusters/\(other)/actions/sync"))
        #expect(end["status"]?.string == "succeeded")
        let items = try await api.get("/v1.0/instances?limit=100").json["items"]?.array ?? []
        #expect(items.count == west.instanceNames.count)
        #expect(items.allSatisfy { $0["cluster"]?["name"]?.string == "west" })
        #expect(worker.exit == nil)
        // Registered anew, it is read anew.
        let again = try await deployment.register(east)
        try await eventually("it is read again") {
          try await api.get("/v1.0/clusters/\(again)").json["sync"]?["state"]?.string == "fresh"
        }
      }
    }

    @Test("a cluster with a job at work is not forgotten")
    func busy() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        cluster.holdJobs()
        let (api, _) = try await deployment.serve()
        let id = try await deployment.register(cluster)
        try deployment.work()
        let instance = try await api.id(of: try cluster.instance(thatIs: "ADMIN_down"))
        let job = try await api.submit("POST", "/v1.0/instances/\(instance)/actions/start")
        let refusal = try await api.send("DELETE", "/v1.0/clusters/\(id)")
        #expect(refusal.status == 409 && refusal.text.contains(job))
        cluster.releaseJobs()
        #expect(try await api.end(of: job)["status"]?.string == "succeeded")
        #expect(try await api.send("DELETE", "/v1.0/clusters/\(id)").status == 204)
      }
    }
  }
}
