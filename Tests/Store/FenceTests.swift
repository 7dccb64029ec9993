import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Fences in Ganeti")
  struct FenceTests {
    @Test("They are remembered until they may be taken away, and then no more")
    func remembered() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let store = arranged.store
        let task = try await arranged.claimedTask(
          of: try await arranged.instance("a.example.org", on: lease), on: lease)
        let (early, late) = (UUID.version7(), UUID.version7())
        try await store.noteFence(of: task, filter: early, reason: "r1", removeAfter: .now)
        try await store.noteFence(of: task, filter: late, reason: "r2", removeAfter: .now + .seconds(60))
        #expect(try await store.wasFenced(cluster: lease.cluster, reason: "r1"))
        #expect(try await !store.wasFenced(cluster: lease.cluster, reason: "r3"))
        try await store.end(task, .plain("succeeded"))
        #expect(try await store.fencesToRemove(of: lease.cluster) == [early])
        try await store.forgetFence(cluster: lease.cluster, filter: early)
        #expect(try await store.fencesToRemove(of: lease.cluster) == [])
        #expect(try await !store.wasFenced(cluster: lease.cluster, reason: "r1"))
      }
    }

    @Test("One stays for as long as its task is open: what it caught must be told from what somebody canceled")
    func openTask() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let task = try await arranged.claimedTask(
          of: try await arranged.instance("a.example.org", on: lease), on: lease)
        try await arranged.store.noteFence(of: task, filter: .version7(), reason: "r1", removeAfter: .now)
        #expect(try await arranged.store.fencesToRemove(of: lease.cluster) == [])
      }
    }
  }
}
