import PostgreSQL
import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Copying instances")
  struct InstanceCopyTests {
    private func read(_ id: UUID, in arranged: Arranged) async throws -> [String?] {
      try await arranged.store.instance(id, visible: .everything) { row in
        [
          row.name.string, row.primaryNodeName?.string, row.liveStatus.string, row.disks.string,
          row.observedAt?.description,
        ]
      } ?? []
    }

    @Test("Everything that was read is kept, and comes back as it was")
    func everything() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let group = UUID.version7()
        try await arranged.store.copy(
          groups: [
            GroupCopy(ganetiUUID: group, name: "rack1", allocationPolicy: "preferred", tags: [], fingerprint: 1)
          ],
          gone: [], under: lease)
        try await arranged.store.copy(
          nodes: [.plain("node1.example.org"), .plain("node2.example.org")], gone: [], under: lease)
        let disks = #"[{"id":"00000000-0000-0000-0000-000000000001","size_mib":1}]"#
        let id = try await arranged.instance("web1.example.org", on: lease) { copy in
          copy.secondaryNode = "node2.example.org"
          copy.groupUUID = group
          copy.groupName = "rack1"
          copy.disks = disks
          copy.tags = ["a:b", "ü"]
          copy.liveReason = "no_data"
          copy.modifiedAt = Timestamp(microseconds: 1_700_000_001_000_000)
        }
        try await arranged.store.instance(id, visible: .everything) { row in
          #expect(row.clusterName.string == "alpha")
          #expect(row.primaryNodeName?.string == "node1.example.org")
          #expect(row.primaryNodeID != nil)
          #expect(row.secondaryNodeID != nil)
          #expect(row.secondaryNodeID != row.primaryNodeID)
          #expect(row.groupName?.string == "rack1")
          #expect(row.groupID != nil)
          #expect(row.hypervisor?.string == "kvm")
          #expect(row.operatingSystem?.string == "debootstrap")
          #expect(row.diskTemplate.string == "plain")
          #expect([row.vcpus, row.memoryMinimum, row.memoryMaximum] == [2, 512, 1024])
          #expect(row.disks.string == disks)
          #expect(row.nics.string == "[]")
          #expect(row.adminState.string == "up")
          #expect(row.liveStatus.string == "running")
          #expect(row.ganetiStatus?.string == "running")
          #expect(row.liveReason?.string == "no_data")
          #expect(row.liveMemory == 1024)
          #expect(row.liveVCPUs == 2)
          #expect(row.createdAt == Timestamp(microseconds: 1_700_000_000_000_000))
          #expect(row.modifiedAt == Timestamp(microseconds: 1_700_000_001_000_000))
          #expect(row.version == 1)
        }
        #expect(try await arranged.text("array_to_string(tags, ' ')", ofInstance: id) == "a:b ü")
      }
    }

    @Test("A change makes a new version of the same row; what did not change is not written")
    func change() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let uuids = [UUID.version7(), .version7()]
        try await arranged.copy(
          [.plain("a", uuid: uuids[0]), .plain("b", uuid: uuids[1])], under: lease)
        let (a, b) = (try await arranged.id(of: "a", on: lease), try await arranged.id(of: "b", on: lease))
        let before = try await arranged.text("xmin", ofInstance: b)
        var copy = InstanceCopy.plain("a", uuid: uuids[0], fingerprint: 2)
        copy.memoryMaximum = 4096
        try await arranged.copy([copy], under: lease)
        #expect(try await arranged.text("version", ofInstance: a) == "2")
        #expect(try await arranged.text("memory_maximum", ofInstance: a) == "4096")
        #expect(try await arranged.text("xmin", ofInstance: b) == before)
        let known = try await arranged.store.instanceFingerprints(of: lease.cluster)
        #expect(known[uuids[0]] == KnownFingerprints(configuration: 2, live: 1))
        #expect(known[uuids[1]] == KnownFingerprints(configuration: 1, live: 1))
      }
    }

    @Test("A renamed instance is the same instance")
    func rename() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let uuid = UUID.version7()
        let id = try await arranged.instance("old.example.org", on: lease) { $0.ganetiUUID = uuid }
        let same = try await arranged.instance("new.example.org", on: lease) { $0.ganetiUUID = uuid }
        #expect(same == id)
        #expect(try await arranged.count("instances") == 1)
      }
    }

    @Test("What Ganeti no longer has is marked, and is itself again when it comes back")
    func missing() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let uuid = UUID.version7()
        let id = try await arranged.instance("a", on: lease) { $0.ganetiUUID = uuid }
        try await arranged.markMissing([uuid], under: lease)
        #expect(try await read(id, in: arranged)[2] == "missing")
        #expect(try await arranged.text("ganeti_status", ofInstance: id) == nil)
        #expect(try await arranged.text("version", ofInstance: id) == "2")
        #expect(try await arranged.store.instanceFingerprints(of: lease.cluster)[uuid]?.isMissing == true)
        // Marked again, nothing is written.
        try await arranged.markMissing([uuid], under: lease)
        #expect(try await arranged.text("version", ofInstance: id) == "2")
        try await arranged.instance("a", on: lease) { $0.ganetiUUID = uuid }
        #expect(try await read(id, in: arranged)[2] == "running")
        #expect(try await arranged.text("missing_since", ofInstance: id) == nil)
      }
    }

    @Test("An instance that has been missing for a day is forgotten, one that has been for less is not")
    func forgetting() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let (old, young) = (UUID.version7(), UUID.version7())
        try await arranged.instance("old", on: lease) { $0.ganetiUUID = old }
        try await arranged.instance("young", on: lease) { $0.ganetiUUID = young }
        try await arranged.markMissing([old, young], under: lease)
        try await arranged.sql("UPDATE instances SET missing_since = now() - interval '25 hours' WHERE name = 'old'")
        try await arranged.markMissing([], under: lease)
        #expect(try await arranged.count("instances") == 1)
        #expect(try await arranged.count("instances", where: "name = 'young'") == 1)
      }
    }

    @Test("An instance that a job works on is not marked as missing")
    func missingWhilePending() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let uuid = UUID.version7()
        let id = try await arranged.instance("a", on: lease) { $0.ganetiUUID = uuid }
        _ = try await arranged.store.accept(.plain("deleteInstance", of: id, on: lease.cluster), instance: id)
        try await arranged.markMissing([uuid], under: lease)
        #expect(try await read(id, in: arranged)[2] == "removing")
      }
    }

    @Test("The row of an instance that is being created is taken over when Ganeti has it, in any case of letters")
    func adoption() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let new = NewInstance.plain("New.example.org")
        let job = try #require(
          try await arranged.store.accept(.plain("createInstance", of: new.id, on: lease.cluster), creating: new).newJob
        )
        let uuid = UUID.version7()
        try await arranged.instance("new.example.org", on: lease) { $0.ganetiUUID = uuid }
        #expect(try await arranged.count("instances") == 1)
        #expect(try await arranged.text("ganeti_uuid", ofInstance: new.id) == uuid.description)
        // Until the job is over, what it does is being created, and each read looks again.
        #expect(try await read(new.id, in: arranged)[2] == "creating")
        #expect(try await arranged.store.instanceFingerprints(of: lease.cluster)[uuid]?.live == 0)
        try await arranged.copy([.plain("new.example.org", uuid: uuid)], under: lease, ending: job.id)
        #expect(try await read(new.id, in: arranged)[2] == "running")
        #expect(try await arranged.store.instanceFingerprints(of: lease.cluster)[uuid]?.live == 1)
      }
    }

    @Test(
      "A cluster that was built anew may have the old names: the old instances are missing, the new ones are others")
    func rebuilt() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let old = UUID.version7()
        let former = try await arranged.instance("web1.example.org", on: lease) { $0.ganetiUUID = old }
        let present = InstanceCopy.plain("web1.example.org")
        try await arranged.copy([present], under: lease)
        try await arranged.markMissing([old], under: lease)
        #expect(try await read(former, in: arranged)[2] == "missing")
        #expect(try await arranged.id(of: "web1.example.org", on: lease) != former)
      }
    }

    @Test("An instance is as fresh as the last read of its cluster; a missing one is not")
    func freshness() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let (here, away) = (UUID.version7(), UUID.version7())
        let first = try await arranged.instance("here", on: lease) { $0.ganetiUUID = here }
        let second = try await arranged.instance("away", on: lease) { $0.ganetiUUID = away }
        let before = try await read(second, in: arranged)[4]
        try await arranged.markMissing([away], under: lease)
        let later = Timestamp.now + .seconds(600)
        try await arranged.store.noteSuccess(
          under: lease, observedAt: later, nodes: 0, instances: 1, configurationDue: nil, liveDue: later)
        #expect(try await read(first, in: arranged)[4] == later.description)
        #expect(try await read(second, in: arranged)[4] == before)
      }
    }
  }
}
