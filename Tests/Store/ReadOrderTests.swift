import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Reads that overtake each other")
  struct ReadOrderTests {
    @Test("What an older read saw is not written over what a newer one did")
    func older() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let uuid = UUID.version7()
        let older = try await arranged.store.beginInstanceRead(of: lease.cluster)
        let instance = try await arranged.instance("a.example.org", on: lease) {
          $0.ganetiUUID = uuid
          $0.liveStatus = "stopped"
        }
        try await arranged.store.copy(instances: [.plain("a.example.org", uuid: uuid)], of: older, under: lease)
        #expect(try await arranged.text("live_status", ofInstance: instance) == "stopped")
        try await arranged.copy([.plain("a.example.org", uuid: uuid)], under: lease)
        #expect(try await arranged.text("live_status", ofInstance: instance) == "running")
      }
    }

    @Test("An instance that a read could not see yet is not missing")
    func younger() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let uuid = UUID.version7()
        let older = try await arranged.store.beginInstanceRead(of: lease.cluster)
        let instance = try await arranged.instance("a.example.org", on: lease) { $0.ganetiUUID = uuid }
        try await arranged.store.markMissing(instances: [uuid], of: older, under: lease)
        #expect(try await arranged.text("live_status", ofInstance: instance) == "running")
        try await arranged.markMissing([uuid], under: lease)
        #expect(try await arranged.text("live_status", ofInstance: instance) == "missing")
      }
    }

    @Test("An instance that was removed while it was read does not come back, nor take its successor's row")
    func removed() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let uuid = UUID.version7()
        let instance = try await arranged.instance("a.example.org", on: lease) { $0.ganetiUUID = uuid }
        let older = try await arranged.store.beginInstanceRead(of: lease.cluster)
        let task = try await arranged.claimedTask("deleteInstance", of: instance, on: lease)
        try await arranged.store.end(task, .plain("succeeded"))
        try await arranged.store.copy(instances: [.plain("a.example.org", uuid: uuid)], of: older, under: lease)
        #expect(try await arranged.count("instances") == 0)
        _ = try await arranged.store.accept(
          .plain("createInstance", on: lease.cluster), creating: .plain("a.example.org"))
        try await arranged.store.copy(instances: [.plain("a.example.org", uuid: uuid)], of: older, under: lease)
        #expect(try await arranged.count("instances", where: "ganeti_uuid IS NULL") == 1)
        #expect(try await arranged.count("instances") == 1)
      }
    }

    @Test("A change that was accepted meanwhile keeps the row that the read found nothing for")
    func unseen() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let creation = NewInstance.plain("a.example.org")
        _ = try await arranged.store.accept(.plain("createInstance", on: lease.cluster), creating: creation)
        let task = try await arranged.store.claimTasks(under: lease, for: .seconds(600), limit: 1)[0]
        try await arranged.store.end(task, .plain("succeeded"))
        let read = try await arranged.store.beginInstanceRead(of: lease.cluster)
        #expect(read.unseen == [creation.id])
        _ = try await arranged.store.accept(.plain(of: creation.id, on: lease.cluster), instance: creation.id)
        try await arranged.store.markMissing(instances: [], of: read, under: lease)
        #expect(try await arranged.count("instances") == 1)
      }
    }
  }
}
