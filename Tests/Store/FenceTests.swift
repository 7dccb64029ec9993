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
        let instance = try await arranged.instance("a.example.org", on: lease)
        let task = try await arranged.claimedTask(of: instance, on: lease)
        let early = try await store.noteFence(of: task, reason: "r1", removeAfter: .now)
        let late = try await store.noteFence(of: task, reason: "r2", removeAfter: .now + .seconds(600))
        #expect(early != late)
        #expect(try await store.fence(cluster: lease.cluster, reason: "r1") == early)
        #expect(try await store.fence(cluster: lease.cluster, reason: "r3") == nil)
        try await store.end(task, .plain("succeeded"))
        #expect(try await store.fencesToRemove(of: lease.cluster) == [early])
        try await store.deferFence(cluster: lease.cluster, filter: early, until: .now + .seconds(600))
        #expect(try await store.fencesToRemove(of: lease.cluster) == [])
        try await store.forgetFence(cluster: lease.cluster, filter: early)
        #expect(try await store.fence(cluster: lease.cluster, reason: "r1") == nil)
      }
    }

    @Test("One that was noted before keeps its id, however often it is tried to make it")
    func again() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("a.example.org", on: lease)
        let task = try await arranged.claimedTask(of: instance, on: lease)
        let first = try await arranged.store.noteFence(of: task, reason: "r1", removeAfter: .now)
        #expect(try await arranged.store.noteFence(of: task, reason: "r1", removeAfter: .now) == first)
      }
    }

    @Test("One stays for as long as its task is open: what it caught must be told from what somebody canceled")
    func openTask() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("a.example.org", on: lease)
        let task = try await arranged.claimedTask(of: instance, on: lease)
        _ = try await arranged.store.noteFence(of: task, reason: "r1", removeAfter: .now)
        #expect(try await arranged.store.fencesToRemove(of: lease.cluster) == [])
      }
    }
  }
}
