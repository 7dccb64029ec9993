import Cryptography
import Ganeti
import GanetiSim
import HTTPClient
import PostgreSQL
import Testing
import Values

@testable import Store
@testable import Work

extension OnServer {
  @Suite("A worker")
  struct WorkerTests {
    /// Runs `body` while a worker looks after the simulated cluster, which has been read once.
    private func working(_ body: (Simulated) async throws -> Void) async throws {
      try await Simulated.run { simulated in
        let clients = ClusterClients(key: SealingKey())
        let password = try clients.seal(Secret("gwm"), of: simulated.lease.cluster)
        try await simulated.arranged.pool.execute(
          """
          UPDATE clusters SET host = $1, port = $2, sealed_password = $3, trust = 'pinned_key', pinned_key = $4,
                 lease_until = NULL
          """,
          [
            .text(simulated.cluster.address), .int4(Int32(simulated.cluster.port)), .bytea(password),
            .text(simulated.cluster.publicKeyPin),
          ])
        let worker = Worker(
          store: simulated.store, http: simulated.http,
          listener: Listener(configuration: simulated.arranged.database, logger: quiet), clients: clients,
          settings: .quick, holder: "tests", logger: quiet)
        let running = Task { try await worker.run() }
        do {
          await eventually { try await observedAt(simulated) != nil }
          try await body(simulated)
        } catch {
          running.cancel()
          _ = try? await running.value
          throw error
        }
        running.cancel()
        _ = try? await running.value
        // It has handed its lease back.
        #expect(try await simulated.arranged.count("clusters", where: "lease_until IS NULL") == 1)
      }
    }

    private func observedAt(_ simulated: Simulated) async throws -> Timestamp? {
      try await simulated.store.cluster(simulated.lease.cluster, visible: .everything)?.observedAt
    }

    /// Accepts that a running instance be stopped; the job.
    private func stop(_ simulated: Simulated) async throws -> UUID {
      let name = try simulated.instance("running")
      let instance = try await simulated.arranged.id(of: name, on: simulated.lease)
      let accepted = try await simulated.store.accept(
        .plain(
          "stopInstance", of: instance, on: simulated.lease.cluster,
          change: Change.shutdown(instance: name, timeoutSeconds: 5, force: false).json), instance: instance)
      return try #require(accepted.newJob?.id)
    }

    private func status(_ job: UUID, _ simulated: Simulated) async throws -> String? {
      try await simulated.arranged.job(job)?.status
    }

    @Test("Reads a cluster that it takes over, does what is asked of it, and hands it back")
    func working() async throws {
      try await working { simulated in
        #expect(try await simulated.arranged.count("instances") == simulated.cluster.instanceNames.count)
        let job = try await stop(simulated)
        await eventually { try await status(job, simulated) == "succeeded" }
        let sync = try await simulated.store.acceptSync(
          .plain("syncCluster", on: simulated.lease.cluster, change: nil)
        ).newJob
        let syncID = try #require(sync?.id)
        await eventually { try await status(syncID, simulated) == "succeeded" }
      }
    }

    @Test("A cluster that cannot be read is noted with its problem, and a read that was asked for has failed")
    func unreachable() async throws {
      try await working { simulated in
        simulated.cluster.stop()
        let sync = try await simulated.store.acceptSync(
          .plain("syncCluster", on: simulated.lease.cluster, change: nil)
        ).newJob
        let syncID = try #require(sync?.id)
        await eventually { try await status(syncID, simulated) == "failed" }
        let row = try #require(try await simulated.store.cluster(simulated.lease.cluster, visible: .everything))
        #expect(row.failures > 0)
        #expect(row.problem?.contains("cluster-unreachable") == true)
        #expect(row.observedAt != nil)
        #expect(row.instanceCount == simulated.cluster.instanceNames.count)
      }
    }

    @Test("A job that was followed when its cluster was disabled is followed to its end when it is enabled again")
    func disabling() async throws {
      try await working { simulated in
        simulated.cluster.holdJobs(in: .running)
        let job = try await stop(simulated)
        await eventually { try await status(job, simulated) == "running" }
        let version = "version = version + 1"
        try await simulated.arranged.sql("UPDATE clusters SET disabled = true, \(version)")
        try await simulated.arranged.sql("SELECT pg_notify('gwm_tasks', '\(simulated.lease.cluster)')")
        await eventually { try await simulated.arranged.count("tasks", where: "lease_until IS NOT NULL") == 0 }
        simulated.cluster.releaseJobs()
        try await simulated.arranged.sql("UPDATE clusters SET disabled = false, \(version)")
        try await simulated.arranged.sql("SELECT pg_notify('gwm_tasks', '\(simulated.lease.cluster)')")
        await eventually { try await status(job, simulated) == "succeeded" }
        #expect(simulated.cluster.requests.filter { $0.path.hasSuffix("/shutdown") }.count == 1)
      }
    }

    @Test("A task that failed because the database did is tried again by the same worker")
    func databaseFailure() async throws {
      try await working { simulated in
        simulated.cluster.holdJobs(in: .running)
        let job = try await stop(simulated)
        await eventually { try await status(job, simulated) == "running" }
        // Its end cannot be written.
        try await simulated.arranged.sql(
          """
          CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$;
          CREATE TRIGGER refuse BEFORE UPDATE ON jobs FOR EACH STATEMENT EXECUTE FUNCTION refuse();
          """)
        simulated.cluster.releaseJobs()
        await eventually {
          try await simulated.liveStatus(of: simulated.cluster.jobs.last?.summary.instance ?? "") == "stopped"
        }
        try await Task.sleep(for: .milliseconds(200))
        #expect(try await status(job, simulated) == "running")
        try await simulated.arranged.sql("DROP TRIGGER refuse ON jobs")
        await eventually { try await status(job, simulated) == "succeeded" }
      }
    }
  }
}

extension String {
  /// The instance in Ganeti's summary of a job, `INSTANCE_SHUTDOWN(web1.example.org)`.
  fileprivate var instance: String { String(split(separator: "(").last?.dropLast() ?? "") }
}
