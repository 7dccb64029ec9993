import PostgreSQL
import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Leases of clusters")
  struct LeaseTests {
    /// Registers clusters that nobody looks after.
    private func free(_ names: [String], in arranged: Arranged) async throws {
      for name in names { _ = try await arranged.cluster(name) }
      try await arranged.sql("UPDATE clusters SET lease_until = NULL")
    }

    @Test("Workers that take clusters at the same time never take the same one, and leave none")
    func everyClusterOnce() async throws {
      try await OnServer.withStore(connections: 8) { arranged in
        try await free((0..<40).map { "c\($0)" }, in: arranged)
        let leases = try await withThrowingTaskGroup(of: [ClusterLease].self) { group in
          for worker in 0..<8 {
            group.addTask {
              try await arranged.store.leaseClusters(holder: "worker \(worker)", for: .seconds(600), limit: 10)
            }
          }
          return try await group.reduce(into: []) { $0 += $1 }
        }
        let rest = try await arranged.store.leaseClusters(holder: "last", for: .seconds(600), limit: 100)
        #expect(Set((leases + rest).map(\.cluster)).count == 40)
        #expect(leases.count + rest.count == 40)
      }
    }

    @Test("A lease is nobody else's until it ends; the next holder's fence is higher, and the former one has lost")
    func endOfLease() async throws {
      try await OnServer.withStore { arranged in
        try await free(["alpha"], in: arranged)
        let first = try await arranged.store.leaseClusters(holder: "a", for: .seconds(600), limit: 9)
        #expect(first.count == 1)
        #expect(try await arranged.store.leaseClusters(holder: "b", for: .seconds(600), limit: 9) == [])
        try await arranged.sql("UPDATE clusters SET lease_until = now() - interval '1 second'")
        // Late, and nobody else has come: still held.
        #expect(try await arranged.store.renew(first, for: .seconds(600)) == first)
        try await arranged.sql("UPDATE clusters SET lease_until = now() - interval '1 second'")
        let second = try await arranged.store.leaseClusters(holder: "b", for: .seconds(600), limit: 9)
        #expect(second.first?.fence == (first.first?.fence ?? 0) + 1)
        #expect(try await arranged.store.renew(first + second, for: .seconds(600)) == second)
      }
    }

    @Test("A lease that is handed back can be taken at once, with the tasks under it; one that was lost cannot be")
    func handingBack() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        _ = try await arranged.claimedTask(of: instance, on: lease)
        try await arranged.store.release([lease])
        let next = try await arranged.store.leaseClusters(holder: "b", for: .seconds(600), limit: 1)
        #expect(try await arranged.store.claimTasks(under: next[0], for: .seconds(600), limit: 9).count == 1)
        // The former holder hands back what is no longer its own: nothing happens.
        try await arranged.store.release([lease])
        #expect(try await arranged.store.leaseClusters(holder: "c", for: .seconds(600), limit: 1) == [])
      }
    }

    @Test("Renewing a lease renews those of the tasks that are worked on")
    func renewingTasks() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        _ = try await arranged.claimedTask(of: instance, on: lease)
        try await arranged.sql("UPDATE tasks SET lease_until = now() + interval '1 second'")
        #expect(try await arranged.store.renew([lease], for: .seconds(600)) == [lease])
        #expect(try await arranged.count("tasks", where: "lease_until > now() + interval '300 seconds'") == 1)
      }
    }

    @Test("Who takes over a dead worker's cluster takes over its tasks, however long those were still claimed for")
    func takingOverTasks() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        // The task was claimed after the cluster's lease was renewed for the last time, so it is claimed for longer.
        let task = try await arranged.claimedTask(of: instance, on: lease)
        try await arranged.sql("UPDATE clusters SET lease_until = now() - interval '1 second'")
        let next = try await arranged.store.leaseClusters(holder: "b", for: .seconds(600), limit: 1)
        #expect(try await arranged.store.renew(next, for: .seconds(600)) == next)
        let taken = try await arranged.store.claimTasks(under: next[0], for: .seconds(600), limit: 9)
        #expect(taken.map(\.id) == [task.id])
        #expect(taken.first?.fence == task.fence + 1)
      }
    }

    @Test("A worker that slept through its lease writes nothing of the copy")
    func fencedCopies() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        try await arranged.sql("UPDATE clusters SET lease_fence = lease_fence + 1")
        let store = arranged.store
        await #expect(throws: StoreError.fenced) {
          try await store.copy(
            instances: [.plain("a")], of: try await store.beginInstanceRead(of: lease.cluster), under: lease)
        }
        await #expect(throws: StoreError.fenced) {
          try await store.markMissing(
            instances: [.version7()], of: try await store.beginInstanceRead(of: lease.cluster), under: lease)
        }
        await #expect(throws: StoreError.fenced) { try await store.copy(nodes: [.plain("n")], gone: [], under: lease) }
        await #expect(throws: StoreError.fenced) { try await store.copy(groups: [], gone: [.version7()], under: lease) }
        await #expect(throws: StoreError.fenced) {
          try await store.copy(jobs: [.plain(1)], ganetiCluster: .version7(), under: lease)
        }
        await #expect(throws: StoreError.fenced) {
          try await store.noteSuccess(
            under: lease, observedAt: .now, nodes: 1, instances: 1, configurationDue: nil, liveDue: .now)
        }
        await #expect(throws: StoreError.fenced) { try await store.noteFailure(under: lease, problem: "{}", due: .now) }
        #expect(try await arranged.count("instances") + arranged.count("nodes") + arranged.count("jobs") == 0)
      }
    }
  }
}
