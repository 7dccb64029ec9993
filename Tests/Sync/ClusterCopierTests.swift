import Ganeti
import GanetiSim
import JSON
import PostgreSQL
import Testing
import Values

@testable import Store
@testable import Sync

extension OnServer {
  @Suite("Keeping the copy of a cluster")
  struct ClusterCopierTests {
    /// The version of each row as PostgreSQL writes it: another one tells that the row was written.
    private func rows(_ table: String, _ simulated: Simulated) async throws -> [String: String] {
      try await simulated.arranged.pool.query(
        Statement("SELECT \(table == "jobs" ? "id::text" : "name"), xmin::text FROM \(table)", isPrepared: false)
      ) { rows in
        var found: [String: String] = [:]
        for row in 0..<rows.count { found[try rows.text(row, 0)] = try rows.text(row, 1) }
        return found
      }
    }

    private func everything(_ simulated: Simulated) async throws -> [[String: String]] {
      var all: [[String: String]] = []
      for table in ["clusters", "nodes", "node_groups", "instances", "jobs"] {
        all.append(try await rows(table, simulated))
      }
      return all
    }

    @Test("The first sweep copies everything, and says how much that was")
    func firstSweep() async throws {
      try await Simulated.run(nodes: 4, instances: 30) { simulated in
        let outcome = try await simulated.sweep()
        #expect(outcome.nodes == 4)
        #expect(outcome.instances == 30)
        #expect(try await Set(rows("instances", simulated).keys) == Set(simulated.cluster.instanceNames))
        #expect(try await Set(rows("nodes", simulated).keys) == Set(simulated.cluster.nodeNames))
        #expect(
          try await simulated.arranged.count("instances", where: "primary_node_id IS NULL OR group_id IS NULL") == 0)
        #expect(try await simulated.arranged.count("jobs", where: "origin = 'ganeti'") == simulated.cluster.jobs.count)
        let row = try #require(try await simulated.store.cluster(simulated.lease.cluster, visible: .everything))
        #expect(row.ganetiName == "alpha.example.org")
        #expect(row.ganetiUUID == simulated.uuid)
        for name in simulated.cluster.instanceNames where simulated.cluster.status(of: name) == "running" {
          #expect(try await simulated.liveStatus(of: name) == "running")
        }
      }
    }

    @Test("A sweep that finds nothing changed writes nothing", arguments: [true, false])
    func unchanged(configuration: Bool) async throws {
      try await Simulated.run(instances: 30) { simulated in
        try await simulated.sweep()
        let before = try await everything(simulated)
        let outcome = try await simulated.sweep(configuration: configuration)
        #expect(outcome.written == 0)
        #expect(try await everything(simulated) == before)
      }
    }

    @Test("Of a cluster of which one in a hundred has changed, that one in a hundred is written")
    func churn() async throws {
      try await Simulated.run(instances: 200) { simulated in
        try await simulated.sweep()
        let before = try await rows("instances", simulated)
        let changed = simulated.cluster.churn(percent: 1)
        #expect(changed.count == 2)
        // Two instances, and nodes whose free memory is another now.
        let written = try await simulated.sweep(configuration: false).written
        #expect(written >= 2 && written <= 2 + simulated.cluster.nodeNames.count)
        let after = try await rows("instances", simulated)
        #expect(before.keys.filter { before[$0] != after[$0] }.sorted() == changed)
      }
    }

    @Test(
      "A cluster that is away, slow or talks nonsense leaves the copy as it was",
      arguments: [
        Fault.status(502), .status(500), .cutBeforeAnswer, .cutMidAnswer(afterBytes: 400), .badJSON, .wrongShape,
        .htmlAnswer, .hang, .wrongTLS,
      ])
    func faults(fault: Fault) async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let before = try await everything(simulated)
        simulated.cluster.churn(percent: 50)
        try simulated.cluster.faults.add(fault)
        let impatient = ClusterCopier(
          lease: simulated.lease, store: simulated.store, client: simulated.client(waiting: .seconds(4)), logger: quiet)
        await #expect(throws: RAPIError.self) { try await impatient.sweep(configuration: true) }
        #expect(try await everything(simulated) == before)
        simulated.cluster.faults.removeAll()
        #expect(try await simulated.sweep().written > 0)
      }
    }

    @Test("A cluster that is down leaves the copy as it was, and is copied again when it is back")
    func down() async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let before = try await everything(simulated)
        simulated.cluster.stop()
        await #expect(throws: RAPIError.self) { try await simulated.sweep() }
        #expect(try await everything(simulated) == before)
        try simulated.cluster.restart()
        #expect(try await simulated.sweep().written == 0)
      }
    }

    @Test("What only a node knows is unknown while the node is offline or silent, and known again afterwards")
    func nodeAway() async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let node = try #require(simulated.cluster.nodeNames.last)
        func state() async throws -> [String?] {
          try await simulated.arranged.pool.query(
            "SELECT live_status, live_reason, memory_free::text FROM nodes WHERE name = $1", [.text(node)]
          ) { [$0.optionalText(0, 0), $0.optionalText(0, 1), $0.optionalText(0, 2)] }
        }
        let normal = try await state()
        #expect(normal[0] == "online")
        simulated.cluster.setNodeReachable(node, false)
        try await simulated.sweep(configuration: false)
        #expect(try await state() == ["unknown", "no_data", nil])
        let there = "primary_node_name = '\(node)'"
        #expect(try await simulated.arranged.count("instances", where: there) > 0)
        #expect(
          try await simulated.arranged.count("instances", where: "\(there) AND live_status IN ('running', 'stopped')")
            == 0)
        simulated.cluster.setNodeReachable(node, true)
        simulated.cluster.setNodeOffline(node)
        try await simulated.sweep(configuration: false)
        #expect(try await state() == ["offline", "node_offline", nil])
        #expect(
          try await simulated.arranged.count("instances", where: "\(there) AND live_memory IS NOT NULL") == 0)
        simulated.cluster.setNodeOffline(node, false)
        try await simulated.sweep(configuration: false)
        #expect(try await state()[0] == "online")
      }
    }

    @Test("An instance that died of itself is seen by the next sweep")
    func crash() async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let name = try simulated.instance("running")
        simulated.cluster.crash(name)
        #expect(try await simulated.sweep(configuration: false).written >= 1)
        #expect(try await simulated.liveStatus(of: name) == "crashed")
      }
    }

    @Test("An instance that somebody renamed is the same instance under its new name")
    func rename() async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let name = try #require(simulated.cluster.instanceNames.first)
        let id = try await simulated.arranged.id(of: name, on: simulated.lease)
        simulated.cluster.rename(name, to: "other.example.org")
        try await simulated.sweep(configuration: false)
        #expect(try await simulated.arranged.id(of: "other.example.org", on: simulated.lease) == id)
        #expect(try await rows("instances", simulated).count == simulated.cluster.instanceNames.count)
      }
    }

    @Test(
      "What was removed with Ganeti's own tools is missing, and is forgotten in the end though nothing else happens")
    func removal() async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let name = try #require(simulated.cluster.instanceNames.first)
        _ = try await simulated.client.remove(name, shutdownTimeout: 1)
        await eventually { !simulated.cluster.instanceNames.contains(name) }
        try await simulated.sweep(configuration: false)
        #expect(try await simulated.liveStatus(of: name) == "missing")
        try await simulated.arranged.sql(
          "UPDATE instances SET missing_since = missing_since - interval '25 hours' WHERE missing_since IS NOT NULL")
        try await simulated.sweep(configuration: false)
        #expect(try await simulated.liveStatus(of: name) == nil)
      }
    }

    @Test("A cluster that was built anew has other instances, nodes and jobs, though of the same names and numbers")
    func rebuilt() async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let name = try #require(simulated.cluster.instanceNames.first)
        let former = try await simulated.arranged.id(of: name, on: simulated.lease)
        // A job that was asked for of the former instance is still under way.
        _ = try await simulated.store.accept(.plain(of: former, on: simulated.lease.cluster), instance: former)
        let jobs = try await simulated.arranged.count("jobs", where: "origin = 'ganeti'")
        simulated.cluster.rebuild()
        _ = try await simulated.client.startup(name)
        for _ in 0..<2 { try await simulated.sweep(configuration: false) }
        let names = simulated.cluster.instanceNames
        #expect(try await simulated.arranged.count("instances", where: "missing_since IS NOT NULL") == names.count - 1)
        #expect(
          try await simulated.arranged.count("instances", where: "missing_since IS NULL AND id <> '\(former)'")
            == names.count)
        #expect(try await simulated.arranged.count("nodes") == simulated.cluster.nodeNames.count)
        #expect(
          try await simulated.arranged.count("instances", where: "missing_since IS NULL AND group_id IS NULL") == 0)
        #expect(
          try await simulated.arranged.count("jobs", where: "origin = 'ganeti'") == jobs + simulated.cluster.jobs.count)
      }
    }

    @Test("An instance that was created here and removed by another tool before it was seen is forgotten")
    func neverSeen() async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let lease = simulated.lease
        let creations = ["gone.example.org", "under-way.example.org"].map { NewInstance.plain($0) }
        for creation in creations {
          _ = try await simulated.store.accept(.plain("createInstance", on: lease.cluster), creating: creation)
        }
        let tasks = try await simulated.store.claimTasks(under: lease, for: .seconds(600), limit: 1)
        try await simulated.store.end(tasks[0], .plain("succeeded"))
        try await simulated.sweep(configuration: false)
        #expect(try await simulated.liveStatus(of: "gone.example.org") == nil)
        #expect(try await simulated.liveStatus(of: "under-way.example.org") == "creating")
      }
    }

    @Test("Instances that a job has touched can be read again alone")
    func refresh() async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let name = try simulated.instance("running")
        simulated.cluster.churn(percent: 100)
        let before = try await rows("instances", simulated)
        try await simulated.copier.refresh(instances: [name], ending: .version7())
        let after = try await rows("instances", simulated)
        #expect(before.keys.filter { before[$0] != after[$0] } == [name])
      }
    }
  }
}
