import PostgreSQL
import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Changing and forgetting registrations")
  struct RegistrationTests {
    @Test("A registration changes where it still has the version that was read, and is then due at once")
    func change() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        try await arranged.store.noteFailure(under: lease, problem: "{}", due: .now + .seconds(600))
        var row = try #require(try await arranged.store.cluster(lease.cluster, visible: .everything))
        row.host = "elsewhere.example.org"
        row.isDrained = true
        let changed = try #require(try await arranged.store.update(row, sealedPassword: nil))
        #expect(changed.host == "elsewhere.example.org")
        #expect(changed.isDrained)
        #expect(changed.version == row.version + 1)
        let endpoint = try #require(try await arranged.store.endpoint(of: lease.cluster))
        #expect(endpoint.sealedPassword == [])
        #expect(endpoint.liveDueAt <= .now)
        #expect(try await arranged.store.update(row, sealedPassword: [9]) == nil)
        #expect(try await arranged.store.endpoint(of: lease.cluster)?.sealedPassword == [])
        _ = try await arranged.store.update(changed, sealedPassword: [9])
        #expect(try await arranged.store.endpoint(of: lease.cluster)?.sealedPassword == [9])
      }
    }

    @Test("Under another name its instances are other versions of themselves; a taken name is refused")
    func renaming() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        _ = try await arranged.cluster("beta")
        let instance = try await arranged.instance("a", on: lease)
        var row = try #require(try await arranged.store.cluster(lease.cluster, visible: .everything))
        row.name = "beta"
        let taken = row
        await #expect(throws: StoreError.duplicate(constraint: "clusters_name")) {
          try await arranged.store.update(taken, sealedPassword: nil)
        }
        #expect(try await arranged.text("version", ofInstance: instance) == "1")
        row.name = "gamma"
        _ = try await arranged.store.update(row, sealedPassword: nil)
        #expect(try await arranged.text("version", ofInstance: instance) == "2")
        try await arranged.store.instance(instance, visible: .everything) { #expect($0.clusterName.string == "gamma") }
      }
    }

    @Test("A cluster is not forgotten while a change of it is under way; then with all that belongs to it")
    func forgetting() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("a", on: lease)
        let task = try await arranged.claimedTask(of: instance, on: lease)
        #expect(
          try await arranged.store.deleteCluster(lease.cluster, version: nil)
            == .busy(job: task.jobID, status: "accepted"))
        try await arranged.store.end(task, .plain("succeeded"))
        let sync = try await arranged.store.acceptSync(.plain("syncCluster", on: lease.cluster, change: nil)).newJob
        let syncID = try #require(sync?.id)
        #expect(try await arranged.store.deleteCluster(lease.cluster, version: 99) == .changed)
        #expect(try await arranged.store.deleteCluster(lease.cluster, version: nil) == .deleted)
        #expect(try await arranged.store.deleteCluster(lease.cluster, version: nil) == .gone)
        #expect(try await arranged.count("instances") + arranged.count("tasks") == 0)
        let job = try #require(try await arranged.job(syncID))
        #expect(job.status == "canceled")
        #expect(job.clusterID == nil)
        #expect(job.clusterName == "alpha")
        #expect(try await arranged.job(task.jobID)?.status == "succeeded")
      }
    }

    @Test("Renaming a cluster and changing its instances at the same time hinder each other, but never for ever")
    func together() async throws {
      try await OnServer.withStore(connections: 8) { arranged in
        let lease = try await arranged.cluster()
        var instances: [UUID] = []
        for number in 0..<6 { instances.append(try await arranged.instance("i\(number).example.org", on: lease)) }
        try await withThrowingTaskGroup(of: Void.self) { group in
          for instance in instances {
            group.addTask {
              for _ in 0..<10 {
                _ = try await arranged.store.accept(.plain(of: instance, on: lease.cluster), instance: instance)
                try await arranged.pool.execute(
                  "UPDATE instances SET pending_job_id = NULL WHERE id = $1", [.uuid(instance)])
              }
            }
          }
          group.addTask {
            for number in 0..<30 {
              guard var row = try await arranged.store.cluster(lease.cluster, visible: .everything) else { return }
              row.name = "alpha\(number)"
              _ = try await arranged.store.update(row, sealedPassword: nil)
            }
          }
          try await group.waitForAll()
        }
        let deadlocks = try await arranged.pool.query(
          "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
        ) { try $0.int(0, 0) }
        #expect(deadlocks == 0)
      }
    }
  }
}
