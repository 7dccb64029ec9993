import ChildProcess
import Glibc
import JSON
import Testing

extension WholeService {
  @Suite("On a real Ganeti", .enabled(if: Lab.isPossible, Lab.whySkipped), RealCluster(), .serialized)
  struct RealGaneti {
    /// Runs `body` with a service that has read the cluster.
    private func withService(
      worker: [String] = [], _ body: (Deployment, API, Lab, _ cluster: String) async throws -> Void
    ) async throws {
      let lab = try #require(RealCluster.current)
      try await Deployment.with { deployment in
        let (api, _) = try await deployment.serve()
        let id = try await deployment.register("lab", host: "127.0.0.1", port: lab.port, pin: lab.pin)
        _ = try deployment.start("work", ["work", "--lease-seconds", "3", "--request-seconds", "5"] + worker)
        try await eventually("the cluster is read") {
          try await api.get("/v1.0/clusters/\(id)").json["sync"]?["state"]?.string == "fresh"
        }
        try await body(deployment, api, lab, id)
      }
    }

    @Test("an instance is created, started, rebooted, stopped and removed, and the list shows each change")
    func life() async throws {
      try await withService { deployment, api, lab, cluster in
        let name = "vm40.lab.example"
        func succeed(_ job: String, _ what: String) async throws {
          let end = try await api.end(of: job)
          #expect(end["status"]?.string == "succeeded", "\(what): \(end.text)")
        }
        // Named, since no allocator finds a place that a lone node's failure would spare.
        let node = try #require(try await api.get("/v1.0/nodes").json["items"]?[0]?["id"]?.string)
        try await succeed(
          try await api.submit(
            "POST", "/v1.0/instances",
            """
            {"cluster_id": "\(cluster)", "name": "\(name)", "operating_system": "noop+default",
             "disk_template": "file", "disks": [{"size_mib": 16}], "nics": [{}], "memory_mib": {"maximum": 128},
             "primary_node_id": "\(node)", "start": false}
            """), "create")
        #expect(try await api.status(of: name) == "stopped")
        let id = try await api.id(of: name)
        let path = "/v1.0/instances/\(id)"
        try await succeed(try await api.submit("POST", "\(path)/actions/start"), "start")
        #expect(try await api.status(of: name) == "running")
        #expect(try await lab.outside("gnt-instance", "list", "--no-headers", "-o", "status", name) == "running\n")
        try await succeed(try await api.submit("POST", "\(path)/actions/reboot"), "reboot")
        #expect(try await api.status(of: name) == "running")
        try await succeed(try await api.submit("POST", "\(path)/actions/stop", #"{"timeout_seconds": 5}"#), "stop")
        #expect(try await api.status(of: name) == "stopped")
        try await succeed(try await api.submit("DELETE", path), "remove")
        #expect(try await api.get(path).status == 404)
        #expect(try await !lab.outside("gnt-instance", "list", "--no-headers", "-o", "name").contains(name))
        // What an operator does by himself is seen too.
        let other = "vm12.lab.example"
        _ = try await lab.outside("gnt-instance", "start", other)
        try await succeed(try await api.submit("POST", "/v1.0/clusters/\(cluster)/actions/sync"), "sync")
        #expect(try await api.status(of: other) == "running")
      }
    }

    @Test("kill -9 at every step: another worker ends the change, and Ganeti had one job of it")
    func killed() async throws {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (index, step) in Step.allCases.enumerated() {
          // Every second instance stands still.
          group.addTask { try await killed(at: step, starting: "vm\(2 * index).lab.example") }
        }
        try await group.waitForAll()
      }
    }

    private func killed(at step: Step, starting name: String) async throws {
      let lab = try #require(RealCluster.current)
      try await withService(worker: ["--die-at", step.rawValue]) { deployment, api, _, _ in
        let job = try await api.submit("POST", "/v1.0/instances/\(api.id(of: name))/actions/start")
        try await eventually("the first worker has died") { deployment.hasEnded("work") }
        _ = try deployment.start("second", ["work", "--lease-seconds", "3", "--request-seconds", "5"])
        let end = try await api.end(of: job)
        #expect(end["status"]?.string == "succeeded", "\(step): \(end.text)")
        let id = try #require(end["ganeti_jobs"]?[0]?["id"]?.integer)
        let jobs = try await lab.markedJobs()
        let mark = try #require(jobs.first { $0.id == id }?.mark, "\(step): \(id) of \(jobs)")
        let task = mark.split(separator: ":")[1]
        let ours = jobs.filter { $0.mark.contains(task) && $0.status != "canceled" }
        #expect(ours.count == 1 && ours.first?.status == "success", "\(step): \(ours)")
        #expect(try await api.status(of: name) == "running")
      }
    }

    @Test("answers are lost on the way, and Ganeti has one job for each change")
    func lostAnswers() async throws {
      try await withService { deployment, api, lab, _ in
        let id = try await api.id(of: "vm1.lab.example")
        for (fault, action) in [("lose-answer", "stop"), ("lose-request", "start"), ("hang-answer", "reboot")] {
          try await lab.chaos(fault, "(PUT|POST) /2/instances/", "1")
          let before = try await lab.markedJobs().count { $0.status != "canceled" }
          let end = try await api.end(of: try await api.submit("POST", "/v1.0/instances/\(id)/actions/\(action)"))
          try await lab.chaos("heal")
          #expect(end["status"]?.string == "succeeded", "\(fault): \(end.text)")
          #expect(try await lab.markedJobs().count { $0.status != "canceled" } == before + 1, "\(fault)")
        }
      }
    }

    @Test("with a wrong password the job fails and says so, and everything else goes on")
    func wrongPassword() async throws {
      try await withService { deployment, api, lab, _ in
        let answer = try await api.send(
          "POST", "/v1.0/clusters",
          """
          {"name": "wrong", "host": "127.0.0.1", "port": \(lab.port), "username": "gwm", "password": "not-this-one",
           "tls": {"mode": "pinned_key", "pinned_key": "\(lab.pin)"}}
          """)
        let end = try await api.end(of: try #require(answer.json["id"]?.string))
        #expect(end["status"]?.string == "failed")
        #expect(end["problem"]?["type"]?.string?.hasSuffix("/cluster-refused") == true, "\(end.text)")
        #expect(try await api.instance("vm1.lab.example") != nil)
        // The right one is taken from the next request on.
        let id = try #require(end["cluster"]?["id"]?.string)
        let patched = try await api.send("PATCH", "/v1.0/clusters/\(id)", #"{"password": "\#(Deployment.password)"}"#)
        #expect(patched.status == 200)
        let again = try await api.end(of: try await api.submit("POST", "/v1.0/clusters/\(id)/actions/sync"))
        #expect(again["status"]?.string == "succeeded", "\(again.text)")
      }
    }

    @Test("while the RAPI is killed or mute, reads go on with the age of the data, and it recovers by itself")
    func away() async throws {
      try await withService { deployment, api, lab, cluster in
        let path = "/v1.0/clusters/\(cluster)"
        func waitFor(_ state: String) async throws {
          try await eventually("sync.state is \(state)", within: .seconds(300)) {
            try await api.get(path).json["sync"]?["state"]?.string == state
          }
        }
        try await lab.chaos("kill-rapi")
        try await waitFor("unreachable")
        try await lab.chaos("start-rapi")
        try await waitFor("fresh")
        try await lab.chaos("pause-rapi")
        try await waitFor("unreachable")
        let before = try await api.get(path).json["observed_at"]
        try await eventually("the copy is stale", within: .seconds(240)) {
          let instance = try #require(try await api.instance("vm1.lab.example"))
          return instance["stale"]?.bool == true
        }
        let now = try await api.get(path).json
        #expect(now["observed_at"] == before && now["stale"]?.bool == true)
        #expect(now["sync"]?["problem"]?["type"]?.string?.hasSuffix("/cluster-unreachable") == true)
        try await lab.chaos("resume")
        try await waitFor("fresh")
        #expect(try await api.instance("vm1.lab.example")?["stale"]?.bool == false)
      }
    }
  }
}
