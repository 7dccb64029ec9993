import PostgreSQL
import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Lists of nodes, jobs, tokens and clusters")
  struct ListTests {
    @Test("Nodes are found by cluster, name, role and tag, in both directions, page by page")
    func nodes() async throws {
      try await OnServer.withStore { arranged in
        let (alpha, beta) = (try await arranged.cluster(), try await arranged.cluster("beta"))
        var special = NodeCopy.plain("n2")
        special.role = "master"
        special.tags = ["ssd"]
        try await arranged.store.copy(nodes: [.plain("n1"), special, .plain("n3")], gone: [], under: alpha)
        try await arranged.store.copy(nodes: [.plain("n2")], gone: [], under: beta)
        func found(_ filter: NodeFilter, descending: Bool = false) async throws -> [String] {
          var names: [String] = []
          var request = PageRequest(limit: 2)
          while true {
            let page = try await arranged.store.nodes(
              visible: .everything, matching: filter, descending: descending, page: request)
            names += page.content.map { "\($0.name)@\($0.clusterName)" }
            guard let next = page.next else { return names }
            request.after = next
          }
        }
        #expect(try await found(NodeFilter()).count == 4)
        #expect(try await found(NodeFilter(cluster: alpha.cluster)) == ["n1@alpha", "n2@alpha", "n3@alpha"])
        #expect(
          try await found(NodeFilter(cluster: alpha.cluster), descending: true) == ["n3@alpha", "n2@alpha", "n1@alpha"])
        #expect(Set(try await found(NodeFilter(name: "N2"))) == ["n2@alpha", "n2@beta"])
        #expect(try await found(NodeFilter(role: "master")) == ["n2@alpha"])
        #expect(try await found(NodeFilter(tag: "ssd")) == ["n2@alpha"])
      }
    }

    @Test("Jobs are newest first; everybody sees what they asked for, and what else they may see")
    func jobs() async throws {
      try await OnServer.withStore { arranged in
        let (alpha, beta) = (try await arranged.cluster(), try await arranged.cluster("beta"))
        let (mine, other) = (UUID.version7(), UUID.version7())
        let instance = try await arranged.instance("a", on: alpha)
        _ = try await arranged.store.accept(
          .plain("first", of: instance, on: alpha.cluster, by: mine), instance: instance)
        _ = try await arranged.store.acceptSync(.plain("second", on: beta.cluster, by: other))
        _ = try await arranged.store.acceptSync(.plain("third", on: beta.cluster, by: mine))
        try await arranged.store.copy(
          jobs: [
            {
              var job = JobCopy.plain(1)
              job.acceptedAt = .now + .seconds(-60)
              return job
            }()
          ],
          ganetiCluster: .version7(), under: alpha)
        func found(_ asker: UUID, _ visible: Visibility, _ filter: JobFilter = JobFilter()) async throws -> [String] {
          var operations: [String] = []
          var request = PageRequest(limit: 1, counting: true)
          while true {
            let page = try await arranged.store.jobs(of: asker, visible: visible, matching: filter, page: request)
            operations += page.content.map(\.operation)
            guard let next = page.next else {
              #expect(page.total == Int64(operations.count))
              return operations
            }
            request.after = next
          }
        }
        let copied = "OP_INSTANCE_STARTUP"
        #expect(try await found(mine, .everything) == ["third", "second", "first", copied])
        #expect(try await found(mine, .nothing) == ["third", "first"])
        #expect(try await found(other, .nothing) == ["second"])
        #expect(try await found(other, .clusters([alpha.cluster])) == ["second", "first", copied])
        #expect(try await found(.version7(), .clusters([])) == [])
        #expect(try await found(mine, .everything, JobFilter(cluster: beta.cluster)) == ["third", "second"])
        #expect(try await found(mine, .everything, JobFilter(instance: instance)) == ["first"])
        #expect(try await found(mine, .everything, JobFilter(status: "succeeded")) == [copied])
        #expect(try await found(mine, .everything, JobFilter(origin: "gwm")) == ["third", "second", "first"])
        let job = try await arranged.store.jobs(
          of: mine, visible: .everything, matching: JobFilter(instance: instance), page: PageRequest(limit: 1)
        ).content[0]
        #expect(try await arranged.store.job(job.id, of: mine, visible: .nothing) == job)
        #expect(try await arranged.store.job(job.id, of: other, visible: .nothing) == nil)
        #expect(try await arranged.store.job(job.id, of: other, visible: .clusters([alpha.cluster])) == job)
      }
    }

    @Test("Tokens show themselves to who made them and to themselves, as long as they are valid")
    func tokens() async throws {
      try await OnServer.withStore { arranged in
        let store = arranged.store
        func token(_ name: String, by maker: UUID? = nil, expires: Timestamp? = nil) async throws -> TokenRow {
          try await store.insert(
            NewToken(
              id: .version7(), name: name, secretHash: Array(name.utf8), permissions: ["instance:read"],
              clusterIDs: nil, createdBy: maker, expiresAt: expires))
        }
        let root = try await token("root")
        let child = try await token("child", by: root.id)
        let other = try await token("other", by: child.id)
        _ = try await token("late", by: root.id, expires: .now + .seconds(-1))
        func found(_ asker: UUID, all: Bool = false) async throws -> [String] {
          try await store.tokens(of: asker, seesAll: all, page: PageRequest(limit: 9)).content.map(\.name)
        }
        #expect(try await found(root.id) == ["root", "child"])
        #expect(try await found(child.id) == ["child", "other"])
        #expect(try await found(root.id, all: true) == ["root", "child", "other"])
        #expect(try await store.token(other.id, of: root.id, seesAll: false) == nil)
        #expect(try await store.token(other.id, of: root.id, seesAll: true)?.name == "other")
        #expect(try await !store.revokeToken(other.id, of: root.id, seesAll: false))
        #expect(try await store.revokeToken(other.id, of: child.id, seesAll: false))
        #expect(try await !store.revokeToken(other.id, of: child.id, seesAll: false))
        #expect(try await found(child.id) == ["child"])
        #expect(try await store.token(withHash: Array("other".utf8)) == nil)
        #expect(try await store.token(withHash: Array("late".utf8)) == nil)
        #expect(try await store.token(withHash: Array("child".utf8))?.id == child.id)
        #expect(try await store.token(child.id, of: child.id, seesAll: false)?.lastUsedAt != nil)
      }
    }

    @Test("Clusters are listed by name in both directions, page by page")
    func clusters() async throws {
      try await OnServer.withStore { arranged in
        for name in ["b", "a", "c"] { _ = try await arranged.cluster(name) }
        for (descending, expected) in [(false, ["a", "b", "c"]), (true, ["c", "b", "a"])] {
          var names: [String] = []
          var request = PageRequest(limit: 1)
          repeat {
            let page = try await arranged.store.clusters(visible: .everything, descending: descending, page: request)
            names += page.content.map(\.name)
            request.after = page.next
          } while request.after != nil
          #expect(names == expected)
        }
        #expect(try await arranged.store.cluster(named: "b")?.name == "b")
        #expect(try await arranged.store.cluster(named: "B") == nil)
      }
    }
  }
}
