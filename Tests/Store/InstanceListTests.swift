import PostgreSQL
import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Lists of instances")
  struct InstanceListTests {
    /// The names on a page, and what comes after it.
    private func names(
      _ arranged: Arranged, visible: Visibility = .everything, _ filter: InstanceFilter = InstanceFilter(),
      _ order: InstanceOrder = .name(descending: false), _ page: PageRequest = PageRequest(limit: 100)
    ) async throws -> Page<[String]> {
      let found = try await arranged.store.instances(
        visible: visible, matching: filter, in: order, page: page, rendered: RenderedRows(limit: 1 << 20)
      ) { Array($0.name.string.utf8) }
      return Page(
        content: found.content.map { String(decoding: $0.bytes, as: UTF8.self) }, next: found.next, total: found.total)
    }

    /// Every page of a list, one after the other; `meanwhile` happens after each.
    private func walk(
      _ arranged: Arranged, _ order: InstanceOrder, limit: Int, meanwhile: (Int) async throws -> Void = { _ in }
    ) async throws -> [String] {
      var all: [String] = []
      var request = PageRequest(limit: limit)
      for number in 0..<1000 {
        let page = try await names(arranged, InstanceFilter(), order, request)
        #expect(page.content.count <= limit)
        all += page.content
        try await meanwhile(number)
        guard let next = page.next else { return all }
        request.after = next
      }
      Issue.record("the list does not end")
      return all
    }

    @Test("Each filter shows what fits it and nothing else, alone and together")
    func instanceFilters() async throws {
      try await OnServer.withStore { arranged in
        let (alpha, beta) = (try await arranged.cluster(), try await arranged.cluster("beta"))
        try await arranged.store.copy(nodes: [.plain("node1.example.org")], gone: [], under: alpha)
        try await arranged.instance("a", on: alpha) { $0.tags = ["blue", "fast"] }
        try await arranged.instance("b", on: alpha) {
          $0.primaryNode = "node9"
          $0.liveStatus = "crashed"
        }
        try await arranged.instance("c", on: beta) {
          $0.adminState = "down"
          $0.tags = ["blue"]
        }
        let node = try #require(
          try await arranged.store.nodes(
            visible: .everything, matching: NodeFilter(), descending: false, page: PageRequest(limit: 1)
          ).content.first)
        func found(_ filter: InstanceFilter) async throws -> [String] { try await names(arranged, filter).content }
        #expect(try await found(InstanceFilter()) == ["a", "b", "c"])
        #expect(try await found(InstanceFilter(cluster: alpha.cluster)) == ["a", "b"])
        #expect(try await found(InstanceFilter(node: node.id)) == ["a"])
        #expect(try await found(InstanceFilter(name: "B")) == ["b"])
        #expect(try await found(InstanceFilter(status: "crashed")) == ["b"])
        #expect(try await found(InstanceFilter(adminState: "down")) == ["c"])
        #expect(try await found(InstanceFilter(tag: "blue")) == ["a", "c"])
        #expect(try await found(InstanceFilter(cluster: beta.cluster, tag: "blue")) == ["c"])
        #expect(try await found(InstanceFilter(status: "crashed", tag: "blue")) == [])
        #expect(try await found(InstanceFilter(name: "%")) == [])
      }
    }

    @Test("Lists are in the order that was asked for, whole and in pages; who has no date comes last")
    func orders() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let moments: [String: Int64?] = ["b": 3, "a": 2, "Z": 1, "d": 2, "c": nil, "e": nil, "f": 2]
        for (name, moment) in moments {
          try await arranged.instance(name, on: lease) { copy in
            copy.createdAt = moment.map { Timestamp(microseconds: 1_700_000_000_000_000 + $0) }
          }
        }
        // As bytes, in every collation of the server: upper case first.
        let byName = ["Z", "a", "b", "c", "d", "e", "f"]
        for limit in [1, 2, 3, 6, 7, 8] {
          #expect(try await walk(arranged, .name(descending: false), limit: limit) == byName)
          #expect(try await walk(arranged, .name(descending: true), limit: limit) == byName.reversed())
          let byTime = try await walk(arranged, .createdAt(descending: false), limit: limit)
          #expect(Set(byTime) == Set(byName))
          #expect(byTime.first == "Z")
          #expect(Set(byTime[1...3]) == ["a", "d", "f"])
          #expect(byTime[4] == "b")
          #expect(try await walk(arranged, .createdAt(descending: true), limit: limit) == byTime.reversed())
        }
      }
    }

    @Test("Equal names on many clusters are neither skipped nor shown twice at the edges of pages")
    func equalNames() async throws {
      try await OnServer.withStore { arranged in
        for index in 0..<9 {
          let lease = try await arranged.cluster("c\(index)")
          try await arranged.instance("same", on: lease)
        }
        #expect(try await walk(arranged, .name(descending: false), limit: 2).count == 9)
        #expect(try await walk(arranged, .name(descending: true), limit: 4).count == 9)
      }
    }

    @Test(
      "While rows come and go, nothing that was there all the time is skipped, and nothing is shown twice",
      arguments: [InstanceOrder.name(descending: false), .name(descending: true), .createdAt(descending: false)])
    func pagingWhileChanging(order: InstanceOrder) async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        func number(_ index: Int) -> String { "\(1000 + index)" }
        let stable = (0..<60).map { "stay\(number($0))" }
        let doomed = (0..<30).map { "stay\(number($0))x" }
        let copies = (stable + doomed).map { InstanceCopy.plain($0) }
        try await arranged.copy(copies, under: lease)
        let shown = try await walk(arranged, order, limit: 7) { page in
          try await arranged.sql(
            "DELETE FROM instances WHERE name IN ('\(doomed[page % 30])', '\(doomed[29 - page % 30])')")
          try await arranged.instance("stay\(number(page * 4))new", on: lease)
        }
        #expect(Set(shown).count == shown.count)
        #expect(Set(stable).subtracting(shown) == [])
      }
    }

    @Test("Who sees some clusters gets pages and totals of these alone; who sees none gets nothing")
    func visibility() async throws {
      try await OnServer.withStore { arranged in
        let (alpha, beta) = (try await arranged.cluster(), try await arranged.cluster("beta"))
        let hidden = try await arranged.instance("a", on: alpha)
        let seen = try await arranged.instance("b", on: beta)
        try await arranged.store.copy(nodes: [.plain("n1")], gone: [], under: alpha)
        try await arranged.store.copy(nodes: [.plain("n2")], gone: [], under: beta)
        let store = arranged.store
        let page = PageRequest(limit: 10, counting: true)
        for (visibility, expected) in [
          (Visibility.everything, ["a", "b"]), (.clusters([beta.cluster]), ["b"]),
          (.clusters([alpha.cluster, beta.cluster]), ["a", "b"]), (.clusters([]), []), (.nothing, []),
        ] {
          let found = try await names(arranged, visible: visibility, InstanceFilter(), .name(descending: false), page)
          #expect(found.content == expected)
          #expect(found.total == Int64(expected.count))
          let nodes = try await store.nodes(visible: visibility, matching: NodeFilter(), descending: false, page: page)
          #expect(nodes.total == Int64(expected.count))
          #expect(nodes.content.count == expected.count)
          let clusters = try await store.clusters(visible: visibility, descending: false, page: page)
          #expect(clusters.total == Int64(expected.count))
          #expect(clusters.content.count == expected.count)
        }
        #expect(try await store.instance(hidden, visible: .clusters([beta.cluster])) == nil)
        #expect(try await store.instance(seen, visible: .clusters([beta.cluster]))?.name == "b")
        #expect(try await store.instance(seen, visible: .nothing) == nil)
        #expect(try await store.cluster(alpha.cluster, visible: .clusters([beta.cluster])) == nil)
        #expect(
          try await names(
            arranged, visible: .clusters([beta.cluster]), InstanceFilter(cluster: alpha.cluster)
          ).content == [])
      }
    }

    @Test("A total is counted only where it is asked for, and is that of the whole list, not of the page")
    func totals() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        for name in ["a", "b", "c"] { try await arranged.instance(name, on: lease) }
        let order = InstanceOrder.name(descending: false)
        let first = try await names(arranged, InstanceFilter(), order, PageRequest(limit: 2, counting: true))
        #expect(first.total == 3)
        let second = try await names(
          arranged, InstanceFilter(), order, PageRequest(limit: 2, after: first.next, counting: true))
        #expect(second.total == 3)
        #expect(second.content == ["c"])
        #expect(try await names(arranged).total == nil)
      }
    }

    @Test("What was made of a row is made again only when the row is of another version")
    func rendering() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let uuid = UUID.version7()
        try await arranged.instance("a", on: lease) { $0.ganetiUUID = uuid }
        try await arranged.instance("b", on: lease)
        let rendered = RenderedRows(limit: 1 << 20)
        func list(_ mark: String) async throws -> [String] {
          try await arranged.store.instances(
            visible: .everything, matching: InstanceFilter(), in: .name(descending: false), page: PageRequest(limit: 9),
            rendered: rendered
          ) { Array("\(mark)\($0.name.string)\($0.memoryMaximum)".utf8) }
          .content.map { String(decoding: $0.bytes, as: UTF8.self) }
        }
        #expect(try await list("1") == ["1a1024", "1b1024"])
        try await arranged.instance("a", on: lease) {
          $0.ganetiUUID = uuid
          $0.memoryMaximum = 2048
        }
        #expect(try await list("2") == ["2a2048", "1b1024"])
      }
    }

    @Test("What was made of rows takes no more than its limit, and is right all the same")
    func renderingLimit() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        for name in ["a", "b", "c", "d"] { try await arranged.instance(name, on: lease) }
        let rendered = RenderedRows(limit: 2)
        for _ in 0..<3 {
          let page = try await arranged.store.instances(
            visible: .everything, matching: InstanceFilter(), in: .name(descending: false), page: PageRequest(limit: 9),
            rendered: rendered
          ) { Array($0.name.string.utf8) }
          #expect(page.content.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "b", "c", "d"])
        }
      }
    }

    @Test("A position that no page of ours gave shows nothing wrong and breaks nothing")
    func hostilePositions() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        try await arranged.instance("a", on: lease)
        let hostile = [
          "", "abc", "infinity", "-infinity", "9223372036854775807", "99999999999999999999", "1e5", "\u{0}", "' OR 1=1",
        ]
        for key in hostile {
          let page = PageRequest(limit: 5, after: .init(key: key, id: .version7()))
          for order in [InstanceOrder.name(descending: false), .createdAt(descending: true)] {
            do {
              _ = try await names(arranged, InstanceFilter(), order, page)
            } catch {
              #expect(error as? StoreError == .invalidPosition, "\(key)")
            }
          }
          do {
            _ = try await arranged.store.jobs(of: .version7(), visible: .everything, matching: JobFilter(), page: page)
            _ = try await arranged.store.tokens(of: .version7(), seesAll: true, page: page)
          } catch {
            #expect(error as? StoreError == .invalidPosition, "\(key)")
          }
        }
      }
    }
  }
}
