import JSON
import Testing

@testable import GanetiSim

@Suite struct JobTests {
  let cluster: SimulatedCluster
  let client: Client

  init() throws {
    cluster = try SimulatedCluster.start(.init(name: "east.example.org", nodes: 3, instances: 30))
    cluster.setTiming(.immediate)
    client = Client(cluster: cluster)
  }

  /// An instance in that state.
  private func instance(_ status: String) throws -> String {
    try #require(cluster.instanceNames.first { cluster.status(of: $0) == status })
  }

  @Test("A startup goes through queued, waiting and running, and only then the instance runs")
  func phases() throws {
    let name = try instance("ADMIN_down")
    let before = try client.get("/2/instances/\(name)")
    cluster.holdJobs(in: .queued)
    let job = try client.submit("PUT", "/2/instances/\(name)/startup")
    #expect(try client.get("/2/jobs/\(job)")["status"] == "queued")
    cluster.holdJobs(in: .waiting)
    #expect(try client.get("/2/jobs/\(job)")["status"] == "waiting")
    #expect(try client.get("/2/jobs/\(job)")["start_ts"]?.array?.count == 2)
    cluster.holdJobs(in: .running)
    #expect(try client.get("/2/jobs/\(job)")["status"] == "running")
    #expect(cluster.status(of: name) == "ADMIN_down")
    cluster.releaseJobs()
    #expect(try client.finished(job)["status"] == "success")
    let after = try client.get("/2/instances/\(name)")
    #expect(after["status"] == "running" && after["oper_state"] == true && after["admin_state"] == "up")
    #expect((after["serial_no"]?.integer ?? 0) > (before["serial_no"]?.integer ?? 0))
    #expect((after["mtime"]?.double ?? 0) > (before["mtime"]?.double ?? 0))
  }

  @Test("A running instance takes memory from its node, and a stopped one gives it back")
  func memory() throws {
    let name = try instance("running")
    let row = try client.get("/2/instances/\(name)")
    let node = try #require(row["pnode"]?.string)
    let memory = try #require(row["oper_ram"]?.integer)
    func free() throws -> Int64 { try client.get("/2/nodes/\(node)")["mfree"]?.integer ?? 0 }
    let before = try free()
    _ = try client.finished(client.submit("PUT", "/2/instances/\(name)/shutdown", body: ["timeout": 0]))
    #expect(try free() == before + memory)
  }

  @Test("A crash leaves serial number and time of change as they were")
  func crash() throws {
    let name = try instance("running")
    let before = try client.get("/2/instances/\(name)")
    cluster.crash(name)
    let after = try client.get("/2/instances/\(name)")
    #expect(after["status"] == "ERROR_down" && after["oper_ram"] == .null)
    #expect(after["serial_no"] == before["serial_no"] && after["mtime"] == before["mtime"])
  }

  @Test("Jobs last as long as they are told to, by their own timestamps")
  func timing() throws {
    cluster.setTiming(JobTiming(queued: .milliseconds(30), waiting: .milliseconds(40), running: .milliseconds(50)))
    let job = try client.finished(client.submit("PUT", "/2/instances/\(instance("running"))/shutdown"))
    func microseconds(_ name: String) -> Int64 {
      (job[name]?[0]?.integer ?? 0) * 1_000_000 + (job[name]?[1]?.integer ?? 0)
    }
    #expect(microseconds("start_ts") - microseconds("received_ts") == 30_000)
    #expect(microseconds("end_ts") - microseconds("start_ts") == 90_000)
  }

  @Test("Two jobs on one instance run one after the other")
  func locks() throws {
    let name = try instance("running")
    cluster.holdJobs(in: .running)
    let first = try client.submit("PUT", "/2/instances/\(name)/shutdown")
    let second = try client.submit("PUT", "/2/instances/\(name)/startup")
    #expect(try client.get("/2/jobs/\(first)")["status"] == "running")
    #expect(try client.get("/2/jobs/\(second)")["status"] == "waiting")
    cluster.releaseJobs()
    #expect(try client.finished(second)["status"] == "success")
    #expect(cluster.status(of: name) == "running")
  }

  @Test("A job waits for those it depends on, and fails when one of them does not end as wished")
  func dependencies() throws {
    cluster.holdJobs(in: .running)
    let first = try client.submit("PUT", "/2/tags?tag=x")
    let names = cluster.instanceNames
    let body: JSONValue = ["depends": [[JSONValue(first), ["success"]]]]
    let good = try client.submit("PUT", "/2/instances/\(names[0])/shutdown", body: body)
    let other: JSONValue = ["depends": [[JSONValue(first), ["error"]]]]
    let bad = try client.submit("PUT", "/2/instances/\(names[1])/shutdown", body: other)
    #expect(try client.get("/2/jobs/\(good)")["status"] == "waiting")
    cluster.releaseJobs()
    #expect(try client.finished(good)["status"] == "success")
    let text = "Dependency job \(first) finished with status 'success', not one of 'error' as required"
    #expect(try client.finished(bad)["opresult"] == [["OpExecError", [.string(text)]]])
  }

  @Test("No more jobs than max_running_jobs are taken from the queue at once")
  func limit() throws {
    var shape = SimulatedCluster.Shape(name: "west.example.org", instances: 10)
    shape.maximumRunningJobs = 2
    let cluster = try SimulatedCluster.start(shape)
    cluster.setTiming(.immediate)
    let client = Client(cluster: cluster)
    cluster.holdJobs(in: .waiting)
    for name in cluster.instanceNames.prefix(5) { _ = try client.submit("PUT", "/2/instances/\(name)/tags?tag=x") }
    let states = cluster.jobs.suffix(5).map(\.status)
    #expect(states == ["waiting", "waiting", "queued", "queued", "queued"])
    cluster.releaseJobs()
    #expect(cluster.jobs.suffix(5).allSatisfy { $0.status == "success" })
  }

  @Test("A created instance is in lists while its job runs, and a removed one is not")
  func creation() throws {
    cluster.holdJobs(in: .running)
    let body: JSONValue = [
      "__version__": 1, "mode": "create", "instance_name": "New1.east.example.org", "disk_template": "drbd",
      "disks": [["size": 1024]], "nics": [[:]], "os_type": "debootstrap+trixie", "iallocator": "hail",
      "beparams": ["maxmem": 512], "tags": ["a"],
    ]
    let job = try client.submit("POST", "/2/instances?reason=made", body: body)
    #expect(try client.get("/2/instances/new1.east.example.org")["status"] == "ADMIN_down")
    cluster.releaseJobs()
    let done = try client.finished(job)
    #expect(done["status"] == "success" && done["opresult"]?[0]?.array?.count == 2)
    let row = try client.get("/2/instances/new1.east.example.org")
    #expect(row["status"] == "running" && row["oper_ram"] == 512 && row["disk_usage"] == 1152)
    #expect(row["snodes"]?[0] == done["opresult"]?[0]?[1])
    _ = try client.finished(client.submit("DELETE", "/2/instances/new1.east.example.org"))
    #expect(try client.call("GET", "/2/instances/new1.east.example.org").status == 404)
  }

  @Test("Creation fails in Ganeti's words when the name is taken or the memory is not there")
  func refusedCreation() throws {
    func result(_ name: String, memory: Int64) throws -> JSONValue {
      let body: JSONValue = [
        "__version__": 1, "mode": "create", "instance_name": .string(name), "disk_template": "diskless", "disks": [],
        "nics": [], "os_type": "debootstrap+trixie", "beparams": ["maxmem": .integer(memory)], "pnode": nil,
      ]
      return try client.finished(client.submit("POST", "/2/instances", body: body))["opresult"]?[0] ?? nil
    }
    #expect(try result(cluster.instanceNames[0], memory: 128)[1]?[1] == "already_exists")
    #expect(try result("big.east.example.org", memory: 130_000_000)[1]?[1] == "insufficient_resources")
    #expect(try result("wrong.east.example.org", memory: 131_076)[1]?[1] == "wrong_input")
  }

  @Test("A dry run checks and changes nothing")
  func dryRun() throws {
    let name = try instance("running")
    let job = try client.finished(client.submit("PUT", "/2/instances/\(name)/shutdown?dry-run=1"))
    #expect(job["status"] == "success" && job["ops"]?[0]?["dry_run"] == true)
    #expect(cluster.status(of: name) == "running")
  }

  @Test("A queued job is canceled, a running one is not, a finished one is not found")
  func canceling() throws {
    let name = try instance("running")
    cluster.holdJobs(in: .queued)
    let queued = try client.submit("PUT", "/2/instances/\(name)/shutdown")
    #expect(try client.call("DELETE", "/2/jobs/\(queued)").json[0] == true)
    #expect(try client.get("/2/jobs/\(queued)")["status"] == "canceled")
    cluster.holdJobs(in: .running)
    let running = try client.submit("PUT", "/2/instances/\(name)/shutdown")
    #expect(try client.call("DELETE", "/2/jobs/\(running)").json[0] == false)
    cluster.releaseJobs()
    _ = try client.finished(running)
    #expect(
      try client.call("DELETE", "/2/jobs/\(running)").json == [false, .string("Job \(running) not found in queue")])
  }

  @Test("The reason stands in the trail between nobody else's, and finds the job")
  func reason() throws {
    let name = try instance("running")
    let job = try client.submit("PUT", "/2/instances/\(name)/shutdown?reason=gwm%3Atask+7")
    let trail = try #require(client.finished(job)["ops"]?[0]?["reason"]?.array)
    #expect(
      trail.map { $0[0] } == ["gnt:user", "gnt:library:rlib2:instances_name_shutdown", "gnt:opcode:instance_shutdown"])
    #expect(trail.map { $0[1] } == ["gwm:task 7", "", .string("job=\(job);index=0")])
    #expect(cluster.jobs(withReason: "gwm:task 7").map(\.id) == [job])
    #expect(cluster.requests.filter { $0.reason == "gwm:task 7" }.map(\.method) == ["PUT"])
  }

  @Test("Whoever waits for a job hears of its change, and nothing when it does not change", .timeLimit(.minutes(10)))
  func longPoll() async throws {
    let name = try instance("running")
    cluster.holdJobs(in: .queued)
    let job = try client.submit("PUT", "/2/instances/\(name)/shutdown")
    let client = client
    func wait(former: JSONValue) async throws -> Client.Reply {
      try await onThread {
        try client.call("GET", "/2/jobs/\(job)/wait", body: ["fields": ["status"], "previous_job_info": former])
      }
    }
    // Longer than a busy machine may take to move the job.
    cluster.setLongPollLimit(.seconds(100))
    async let first = wait(former: ["queued"])
    // The other has asked before anything moves.
    await eventually { cluster.requests.contains { $0.path.hasSuffix("/wait") } }
    cluster.holdJobs(in: .waiting)
    #expect(try await first.json["job_info"] == ["waiting"])
    cluster.setLongPollLimit(.milliseconds(200))
    let silent = try await wait(former: ["waiting"])
    #expect(silent.status == 200 && silent.json == .null)
    cluster.releaseJobs()
    _ = try client.finished(job)
    let over = try await wait(former: ["success"])
    #expect(over.json["job_info"] == ["success"])
    #expect(try client.call("GET", "/2/jobs/4711/wait", body: ["fields": ["status"]]).status == 500)
  }

  @Test("Archived jobs leave the list and are still found by id; a rebuilt cluster begins at 1 with another UUID")
  func archiveAndRebuild() throws {
    let job = try client.submit("PUT", "/2/tags?tag=x")
    _ = try client.finished(job)
    cluster.archiveJobs()
    #expect(try client.get("/2/jobs?bulk=1") == [])
    #expect(try client.get("/2/jobs/\(job)")["status"] == "success")
    let uuid = cluster.uuid
    let names = cluster.instanceNames.count
    cluster.rebuild()
    #expect(cluster.uuid != uuid && cluster.instanceNames.count == names)
    #expect(try client.get("/2/jobs").array?.map { $0["id"] } == [1, 2, 3])
  }

  @Test("Churn changes the configuration of just the share that was asked for")
  func churn() throws {
    func serials() throws -> [String: Int64] {
      let rows = try client.get("/2/instances?bulk=1").array ?? []
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["uuid"]?.string ?? "", $0["serial_no"]?.integer ?? 0) })
    }
    let before = try serials()
    #expect(cluster.churn(percent: 10).count == 3)
    let after = try serials()
    #expect(after.filter { before[$0.key] != $0.value }.count == 3)
  }

  @Test("A renamed instance keeps its UUID and moves in the list")
  func rename() throws {
    let name = try #require(cluster.instanceNames.first)
    let uuid = try client.get("/2/instances/\(name)")["uuid"]
    cluster.rename(name, to: "zz9.east.example.org")
    #expect(cluster.instanceNames.last == "zz9.east.example.org")
    #expect(try client.get("/2/instances/zz9.east.example.org")["uuid"] == uuid)
    #expect(try client.call("GET", "/2/instances/\(name)").status == 404)
  }
}
