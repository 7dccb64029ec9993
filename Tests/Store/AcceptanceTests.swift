import PostgreSQL
import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Accepting changes")
  struct AcceptanceTests {
    @Test("A change that is accepted has a job, a task and an audit entry, and its instance shows the job")
    func together() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        let asker = UUID.version7()
        let job = try #require(
          try await arranged.store.accept(.plain(of: instance, on: lease.cluster, by: asker), instance: instance).newJob
        )
        #expect(job.status == "accepted")
        #expect(job.origin == "gwm")
        #expect(job.requestedBy == asker)
        #expect(try await arranged.job(job.id) == job)
        #expect(try await arranged.count("tasks", where: "job_id = '\(job.id)' AND kind = 'ganeti'") == 1)
        #expect(
          try await arranged.count("audit_entries", where: "job_id = '\(job.id)' AND principal_id = '\(asker)'") == 1)
        #expect(try await arranged.text("pending_job_id", ofInstance: instance) == job.id.description)
        #expect(try await arranged.text("version", ofInstance: instance) == "2")
      }
    }

    @Test("While a job works on an instance no other is accepted for it, and the refusal names the job")
    func busy() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        let first = try await arranged.store.accept(.plain(of: instance, on: lease.cluster), instance: instance).newJob
        let second = try await arranged.store.accept(.plain(of: instance, on: lease.cluster), instance: instance)
        #expect(second.busyJob == first?.id)
        #expect(try await arranged.count("jobs") == 1)
      }
    }

    @Test("Of many who ask at once for the same instance, one wins and the others learn whom they wait for")
    func oneWins() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        let outcomes = try await withThrowingTaskGroup(of: Accepted.self) { group in
          for _ in 0..<12 {
            group.addTask {
              try await arranged.store.accept(.plain(of: instance, on: lease.cluster), instance: instance)
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        let winners = outcomes.compactMap(\.newJob)
        #expect(winners.count == 1)
        #expect(outcomes.compactMap(\.busyJob) == Array(repeating: winners.first?.id, count: 11))
        #expect(try await arranged.count("tasks") == 1)
      }
    }

    @Test("A dry run needs no turn and leaves no mark on the instance")
    func dryRun() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        _ = try await arranged.store.accept(.plain(of: instance, on: lease.cluster), instance: instance)
        let dry = try await arranged.store.accept(
          .plain(of: instance, on: lease.cluster, isDryRun: true), instance: instance)
        #expect(dry.newJob?.isDryRun == true)
        #expect(try await arranged.text("pending_job_id", ofInstance: instance) != dry.newJob?.id.description)
      }
    }

    @Test("What is gone, or has another version than was asked for, is told")
    func gone() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        #expect(
          try await arranged.store.accept(.plain(on: lease.cluster), instance: .version7()).isGone)
        #expect(
          try await arranged.store.accept(.plain(of: instance, on: lease.cluster), instance: instance, version: 7)
            .isChanged)
        #expect(
          try await arranged.store.accept(.plain(of: instance, on: lease.cluster), instance: instance, version: 1)
            .newJob != nil)
      }
    }

    // MARK: The same request again

    @Test("The same request with the same key gives the same job; another request with that key is refused")
    func idempotency() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        let asker = UUID.version7()
        func accept(_ hash: UInt8, by asker: UUID) async throws -> Accepted {
          try await arranged.store.accept(
            .plain(of: instance, on: lease.cluster, by: asker, key: "k", hash: [hash]), instance: instance)
        }
        let job = try #require(try await accept(1, by: asker).newJob)
        #expect(try await accept(1, by: asker).repeatedJob?.id == job.id)
        #expect(try await accept(2, by: asker).isKeyTaken)
        // Keys are each asker's own.
        #expect(try await accept(1, by: .version7()).busyJob == job.id)
        #expect(try await arranged.store.accepted(under: "k", of: asker, requestHash: [1])?.repeatedJob?.id == job.id)
        #expect(try await arranged.store.accepted(under: "other", of: asker, requestHash: [1]) == nil)
      }
    }

    @Test("The same request with the same key, many times at once, is accepted once and gives everybody that job")
    func idempotencyAtOnce() async throws {
      try await OnServer.withStore(connections: 8) { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        let asker = UUID.version7()
        let outcomes = try await withThrowingTaskGroup(of: Accepted.self) { group in
          for _ in 0..<16 {
            group.addTask {
              try await arranged.store.accept(
                .plain(of: instance, on: lease.cluster, by: asker, key: "k", hash: [1]), instance: instance)
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        let job = try #require(outcomes.compactMap(\.newJob).first)
        #expect(outcomes.compactMap(\.newJob).count == 1)
        #expect(outcomes.compactMap(\.repeatedJob).map(\.id) == Array(repeating: job.id, count: 15))
      }
    }

    @Test("The same creation with the same key, many times at once, is accepted once and gives everybody that job")
    func creationAtOnce() async throws {
      try await OnServer.withStore(connections: 8) { arranged in
        let lease = try await arranged.cluster()
        let asker = UUID.version7()
        let outcomes = try await withThrowingTaskGroup(of: Accepted.self) { group in
          for _ in 0..<16 {
            group.addTask {
              try await arranged.store.accept(
                .plain("createInstance", on: lease.cluster, by: asker, key: "k", hash: [1]),
                creating: .plain("new.example.org"))
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        let job = try #require(outcomes.compactMap(\.newJob).first)
        #expect(outcomes.compactMap(\.newJob).count == 1)
        #expect(outcomes.compactMap(\.repeatedJob).map(\.id) == Array(repeating: job.id, count: 15))
        #expect(try await arranged.count("instances") == 1)
      }
    }

    // MARK: Creations and registrations

    @Test("An instance that is being created is there at once, and its name is taken in any case of letters")
    func creation() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let new = NewInstance.plain("new.example.org")
        let job = try #require(
          try await arranged.store.accept(.plain("createInstance", on: lease.cluster), creating: new).newJob)
        #expect(try await arranged.text("live_status", ofInstance: new.id) == "creating")
        #expect(try await arranged.text("pending_job_id", ofInstance: new.id) == job.id.description)
        #expect(
          try await arranged.store.accept(
            .plain("createInstance", on: lease.cluster), creating: .plain("NEW.example.org")
          )
          .isNameTaken)
        // A name belongs to its cluster.
        let other = try await arranged.cluster("beta")
        #expect(
          try await arranged.store.accept(
            .plain("createInstance", on: other.cluster), creating: .plain("new.example.org")
          )
          .newJob != nil)
      }
    }

    @Test("Of many who create the same name at once, one wins and the others learn that the name is taken")
    func oneCreates() async throws {
      try await OnServer.withStore(connections: 8) { arranged in
        let lease = try await arranged.cluster()
        let outcomes = try await withThrowingTaskGroup(of: Accepted.self) { group in
          for _ in 0..<12 {
            group.addTask {
              try await arranged.store.accept(
                .plain("createInstance", on: lease.cluster), creating: .plain("new.example.org"))
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.compactMap(\.newJob).count == 1)
        #expect(outcomes.filter(\.isNameTaken).count == 11)
      }
    }

    @Test("A dry run of a creation makes no instance, and the name of a missing one is free")
    func freeNames() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let dry = Acceptance.plain("createInstance", on: lease.cluster, isDryRun: true)
        #expect(try await arranged.store.accept(dry, creating: .plain("new.example.org")).newJob != nil)
        #expect(try await arranged.count("instances") == 0)
        let uuid = UUID.version7()
        try await arranged.instance("old.example.org", on: lease) { $0.ganetiUUID = uuid }
        try await arranged.markMissing([uuid], under: lease)
        #expect(
          try await arranged.store.accept(
            .plain("createInstance", on: lease.cluster), creating: .plain("old.example.org")
          )
          .newJob != nil)
      }
    }

    @Test("What is asked of a cluster that has been forgotten meanwhile is told to be gone")
    func clusterGone() async throws {
      try await OnServer.withStore { arranged in
        let sync = try await arranged.store.acceptSync(.plain("syncCluster", on: .version7(), change: nil))
        #expect(sync.isGone)
        #expect(
          try await arranged.store.accept(.plain("createInstance", on: .version7()), creating: .plain("a.example.org"))
            .isGone)
      }
    }

    @Test("A registered cluster is due at once, its first read is a task, and its name is taken")
    func registration() async throws {
      try await OnServer.withStore { arranged in
        let new = NewCluster(
          name: "alpha", host: "alpha.example.org", port: 5080, username: "gwm", sealedPassword: [1, 2, 3],
          trust: "system", pinnedKey: nil, certificateAuthority: nil, configurationInterval: 300, liveInterval: 60)
        let id = UUID.version7()
        let job = try await arranged.store.accept(
          .plain("createCluster", on: id, change: nil), registering: new
        ).newJob
        #expect(try await arranged.count("tasks", where: "kind = 'sync' AND cluster_id = '\(id)'") == 1)
        #expect(job?.clusterID == id)
        let endpoint = try #require(try await arranged.store.endpoint(of: id))
        #expect(endpoint.sealedPassword == [1, 2, 3])
        #expect(endpoint.liveDueAt <= .now)
        await #expect(throws: StoreError.duplicate(constraint: "clusters_name")) {
          try await arranged.store.accept(.plain("createCluster", on: .version7(), change: nil), registering: new)
        }
      }
    }
  }
}
