import GanetiSim
import JSON
import PostgreSQL
import Testing

extension WholeService {
  @Suite("Changes of a registration")
  struct Registrations {
    private func withCluster(_ body: (Deployment, API, SimulatedCluster, String) async throws -> Void) async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        let (api, _) = try await deployment.serve()
        let id = try await deployment.register(cluster)
        try deployment.work()
        _ = try await api.id(of: cluster.instanceNames[0])
        try await body(deployment, api, cluster, id)
      }
    }

    @Test("the password that is kept goes nowhere else: a new address or another proof needs it said anew")
    func elsewhere() async throws {
      try await withCluster { _, api, cluster, id in
        let thief = try simulation("thief.example.org")
        defer { thief.stop() }
        let path = "/v1.0/clusters/\(id)"
        for patch in [
          #"{"port": \#(thief.port), "tls": {"pinned_key": "\#(thief.publicKeyPin)"}}"#, #"{"host": "localhost"}"#,
          #"{"tls": {"mode": "system"}}"#,
        ] {
          let refusal = try await api.send("PATCH", path, patch)
          #expect(
            refusal.status == 409 && refusal.json["errors"]?[0]?["pointer"]?.string == "/password", "\(refusal.text)")
        }
        #expect(thief.requests.isEmpty)
        // What changes nothing needs nothing, and what is said with the password is taken.
        #expect(
          try await api.send("PATCH", path, #"{"port": \#(cluster.port), "tls": {"mode": "pinned_key"}}"#).status == 200
        )
        let moved = try await api.send("PATCH", path, #"{"host": "localhost", "password": "\#(Deployment.password)"}"#)
        #expect(moved.status == 200, "\(moved.text)")
      }
    }

    @Test("how a cluster proves who it is, is patched member by member")
    func members() async throws {
      try await withCluster { _, api, cluster, id in
        let password = #""password": "\#(Deployment.password)""#
        func patch(_ tls: String) async throws -> API.Answer {
          try await api.send("PATCH", "/v1.0/clusters/\(id)", "{\"tls\": \(tls), \(password)}")
        }
        for same in ["{}", #"{"mode": "pinned_key"}"#, #"{"pinned_key": "\#(cluster.publicKeyPin)"}"#] {
          #expect(try await patch(same).json["tls"]?["pinned_key"]?.string == cluster.publicKeyPin)
        }
        let system = try await patch(#"{"mode": "system"}"#)
        #expect(system.json["tls"]?["mode"]?.string == "system")
        #expect(system.json["tls"]?["pinned_key"]?.string == cluster.publicKeyPin)
        let without = try await patch(#"{"pinned_key": null}"#)
        #expect(without.json["tls"]?["pinned_key"]?.isNull == true)
        #expect(try await patch(#"{"mode": "pinned_key"}"#).json["errors"]?[0]?["pointer"]?.string == "/tls/pinned_key")
      }
    }

    @Test("a request that is repeated under its key is the same job, whatever has become of the cluster since")
    func repeated() async throws {
      try await withCluster { _, api, _, id in
        let create = try await api.send("POST", "/v1.0/instances", creation(on: id), key: "one")
        let sync = try await api.send("POST", "/v1.0/clusters/\(id)/actions/sync", key: "two")
        #expect(create.status == 202 && sync.status == 202)
        #expect(
          try await api.send("PATCH", "/v1.0/clusters/\(id)", #"{"drained": true, "disabled": true}"#).status == 200)
        let created = try await api.send("POST", "/v1.0/instances", creation(on: id), key: "one")
        #expect(created.status == 202 && created.json["id"] == create.json["id"], "\(created.text)")
        let synced = try await api.send("POST", "/v1.0/clusters/\(id)/actions/sync", key: "two")
        #expect(synced.status == 202 && synced.json["id"] == sync.json["id"], "\(synced.text)")
        #expect(try await api.send("POST", "/v1.0/instances", creation(on: id), key: "three").status == 409)
      }
    }

    @Test("a copy that has become too old is told to whoever has it already")
    func stale() async throws {
      try await withCluster { deployment, api, cluster, id in
        func cluster(isStale: Bool) async throws -> API.Answer? {
          let answer = try await api.get("/v1.0/clusters/\(id)")
          return answer.json["stale"]?.bool == isStale ? answer : nil
        }
        let fresh = try await eventually("the copy is fresh") { try await cluster(isStale: false) }
        let pool = deployment.pool()
        let stale = try await eventually("the copy is too old") {
          // Again where a read that was under way has noted its end meanwhile.
          try await pool.execute(
            "UPDATE clusters SET observed_at = observed_at - interval '1 day', live_due_at = now() + interval '1 day'")
          return try await cluster(isStale: true)
        }
        await pool.close()
        #expect(stale.headers["ETag"] != fresh.headers["ETag"])
      }
    }

    @Test("a conflict tells how the job stands that is in the way")
    func inTheWay() async throws {
      try await withCluster { _, api, cluster, id in
        cluster.holdJobs()
        let instance = try await api.id(of: try cluster.instance(thatIs: "ADMIN_down"))
        let job = try await api.submit("POST", "/v1.0/instances/\(instance)/actions/start")
        try await eventually("the job is queued") {
          try await api.get("/v1.0/jobs/\(job)").json["status"]?.string == "queued"
        }
        for (method, path) in [
          ("POST", "/v1.0/instances/\(instance)/actions/start"), ("DELETE", "/v1.0/clusters/\(id)"),
        ] {
          let refusal = try await api.send(method, path)
          #expect(refusal.json["job"]?["id"]?.string == job && refusal.json["job"]?["status"]?.string == "queued")
        }
        cluster.releaseJobs()
        _ = try await api.end(of: job)
      }
    }
  }
}
