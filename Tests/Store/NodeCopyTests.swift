import PostgreSQL
import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Copying nodes, node groups and clusters")
  struct NodeCopyTests {
    private func nodes(_ arranged: Arranged) async throws -> [NodeRow] {
      try await arranged.store.nodes(
        visible: .everything, matching: NodeFilter(), descending: false, page: PageRequest(limit: 100)
      ).content
    }

    @Test("Instances that were read before their group was refer to it once it is")
    func laterGroup() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let group = GroupCopy(
          ganetiUUID: .version7(), name: "rack1", allocationPolicy: "preferred", tags: [], fingerprint: 7)
        let instance = try await arranged.instance("a.example.org", on: lease) {
          $0.groupUUID = group.ganetiUUID
          $0.groupName = group.name
        }
        #expect(try await arranged.text("group_id", ofInstance: instance) == nil)
        try await arranged.store.copy(groups: [group], gone: [], under: lease)
        #expect(try await arranged.text("group_id", ofInstance: instance) != nil)
      }
    }

    @Test("Everything that was read of a node comes back as it was, with its group")
    func everything() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let group = UUID.version7()
        try await arranged.store.copy(
          groups: [
            GroupCopy(ganetiUUID: group, name: "rack1", allocationPolicy: "preferred", tags: ["t"], fingerprint: 7)
          ],
          gone: [], under: lease)
        #expect(try await arranged.store.groupFingerprints(of: lease.cluster) == [group: 7])
        var copy = NodeCopy.plain("node1.example.org", group: group)
        copy.tags = ["x", "y"]
        copy.liveStatus = "offline"
        copy.liveReason = "node_offline"
        copy.memoryFree = nil
        try await arranged.store.copy(nodes: [copy], gone: [], under: lease)
        let row = try #require(try await nodes(arranged).first)
        #expect(row.name == "node1.example.org")
        #expect(row.clusterName == "alpha")
        #expect(row.groupName == "rack1")
        let groupID = try #require(row.groupID)
        #expect(try await arranged.store.nodeGroupName(groupID, cluster: lease.cluster) == "rack1")
        #expect(try await arranged.store.nodeGroupName(groupID, cluster: .version7()) == nil)
        #expect(row.tags == ["x", "y"])
        #expect(row.liveStatus == "offline")
        #expect(row.liveReason == "node_offline")
        #expect(row.memoryTotal == 1000)
        #expect(row.memoryFree == nil)
        #expect(row.ganetiUUID == copy.ganetiUUID)
        #expect(row.version == 1)
        #expect(try await arranged.store.node(row.id, visible: .everything) == row)
        #expect(try await arranged.store.node(row.id, visible: .clusters([.version7()])) == nil)
        try await arranged.store.copy(groups: [], gone: [group], under: lease)
        #expect(try await nodes(arranged).first?.groupID == nil)
      }
    }

    @Test("A node that Ganeti no longer has goes away, and instances no longer refer to it")
    func gone() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let uuid = UUID.version7()
        try await arranged.store.copy(nodes: [.plain("node1.example.org", uuid: uuid)], gone: [], under: lease)
        let instance = try await arranged.instance("web1", on: lease)
        #expect(try await arranged.text("primary_node_id", ofInstance: instance) != nil)
        try await arranged.store.copy(nodes: [], gone: [uuid], under: lease)
        #expect(try await nodes(arranged) == [])
        #expect(try await arranged.text("primary_node_id", ofInstance: instance) == nil)
        #expect(try await arranged.text("primary_node_name", ofInstance: instance) == "node1.example.org")
        #expect(try await arranged.text("version", ofInstance: instance) == "2")
      }
    }

    @Test("Instances that were read before their nodes refer to them afterwards; the others are not written")
    func references() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let first = try await arranged.instance("web1", on: lease) { $0.primaryNode = "node1.example.org" }
        let second = try await arranged.instance("web2", on: lease) { $0.primaryNode = "node2.example.org" }
        let before = try await arranged.text("xmin", ofInstance: second)
        try await arranged.store.copy(nodes: [.plain("node1.example.org")], gone: [], under: lease)
        #expect(try await arranged.text("primary_node_id", ofInstance: first) != nil)
        #expect(try await arranged.text("xmin", ofInstance: second) == before)
      }
    }

    @Test("A cluster that was built anew has other nodes of the same names, and instances refer to the new ones")
    func rebuilt() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let (old, new) = (UUID.version7(), UUID.version7())
        try await arranged.store.copy(nodes: [.plain("node1.example.org", uuid: old)], gone: [], under: lease)
        let instance = try await arranged.instance("web1", on: lease)
        try await arranged.store.copy(nodes: [.plain("node1.example.org", uuid: new)], gone: [old], under: lease)
        let rows = try await nodes(arranged)
        #expect(rows.map(\.ganetiUUID) == [new])
        #expect(try await arranged.text("primary_node_id", ofInstance: instance) == rows.first?.id.description)
      }
    }

    @Test("What a cluster says of itself is a new version only when it differs")
    func cluster() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        var copy = ClusterCopy(
          ganetiName: "alpha.example.org", ganetiUUID: .version7(), softwareVersion: "3.0.2", master: "node1",
          defaultHypervisor: nil, hypervisors: ["kvm"], diskTemplates: ["plain", "drbd"], defaultAllocator: "hail",
          tags: [])
        #expect(try await arranged.store.copy(cluster: copy, under: lease))
        let row = try #require(try await arranged.store.cluster(lease.cluster, visible: .everything))
        #expect(row.version == 2)
        #expect(row.ganetiName == "alpha.example.org")
        #expect(row.ganetiUUID == copy.ganetiUUID)
        #expect(row.diskTemplates == ["plain", "drbd"])
        #expect(try await !arranged.store.copy(cluster: copy, under: lease))
        #expect(try await arranged.store.cluster(lease.cluster, visible: .everything)?.version == 2)
        copy.master = "node2"
        #expect(try await arranged.store.copy(cluster: copy, under: lease))
        #expect(try await arranged.store.cluster(lease.cluster, visible: .everything)?.version == 3)
      }
    }

    @Test("Failures are counted and their reason kept until the next success")
    func failures() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let due = Timestamp.now + .seconds(120)
        try await arranged.store.noteFailure(under: lease, problem: #"{"title":"away"}"#, due: due)
        try await arranged.store.noteFailure(under: lease, problem: #"{"title":"still away"}"#, due: due)
        var row = try #require(try await arranged.store.cluster(lease.cluster, visible: .everything))
        #expect(row.failures == 2)
        #expect(row.problem == #"{"title":"still away"}"#)
        #expect(row.observedAt == nil)
        #expect(try await arranged.store.endpoint(of: lease.cluster)?.liveDueAt == due)
        try await arranged.store.noteSuccess(
          under: lease, observedAt: due, nodes: 3, instances: 4, configurationDue: nil, liveDue: due)
        row = try #require(try await arranged.store.cluster(lease.cluster, visible: .everything))
        #expect(row.failures == 0)
        #expect(row.problem == nil)
        #expect([row.nodeCount, row.instanceCount] == [3, 4])
        #expect(row.observedAt == due)
      }
    }
  }
}
