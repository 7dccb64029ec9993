import PostgreSQL
import Testing
import Values

@testable import Store

extension OnServer {
  /// A list whose pages are in the order of an index reads a page's rows and no others, wherever the page is.
  @Suite("Lists are read along an index, on the first page and on a deep one")
  struct PlanTests {
    @Test("Instances") func instances() async throws {
      try await Filled.run { filled in
        for descending in [false, true] {
          for order in [InstanceOrder.name(descending: descending), .createdAt(descending: descending)] {
            try await filled.check(order, InstanceFilter(), [])
            try await filled.check(order, InstanceFilter(cluster: filled.cluster), ["'\(filled.cluster)'"])
          }
          let byName = InstanceOrder.name(descending: descending)
          try await filled.check(byName, InstanceFilter(node: filled.node), ["'\(filled.node)'"])
          try await filled.check(byName, InstanceFilter(status: "crashed"), ["'crashed'"])
          try await filled.check(byName, InstanceFilter(adminState: "down"), ["'down'"])
          try await filled.check(byName, InstanceFilter(name: "Web1500.example.org"), ["'Web1500.example.org'"])
          try await filled.check(byName, InstanceFilter(tag: "common"), ["'common'"])
        }
      }
    }

    @Test("Instances of one visible cluster, and of some") func visibleInstances() async throws {
      try await Filled.run { filled in
        for order in [InstanceOrder.name(descending: false), .createdAt(descending: true)] {
          try await filled.check(
            order, InstanceFilter(), ["'\(filled.cluster)'"], visible: .clusters([filled.cluster]))
          try await filled.check(
            order, InstanceFilter(), ["'{\(filled.cluster),\(filled.otherCluster)}'"],
            visible: .clusters([filled.cluster, filled.otherCluster]))
        }
      }
    }

    @Test("Nodes") func nodes() async throws {
      try await Filled.run { filled in
        for descending in [false, true] {
          for (filter, literals) in [
            (NodeFilter(), []), (NodeFilter(cluster: filled.cluster), ["'\(filled.cluster)'"]),
            (NodeFilter(name: "Node1500.example.org"), ["'Node1500.example.org'"]),
            (NodeFilter(role: "regular"), ["'regular'"]), (NodeFilter(tag: "common"), ["'common'"]),
          ] as [(NodeFilter, [String])] {
            for after in [nil, PageRequest.Position(key: "node2000.example.org", id: .version7())] {
              try await filled.check(
                "nodes n", "\(filter)", literals + Filled.literals(after), isDeep: after != nil
              ) {
                _ = try await $0.nodes(
                  visible: .everything, matching: filter, descending: descending,
                  page: PageRequest(limit: 50, after: after))
              }
            }
          }
        }
      }
    }

    @Test("Jobs") func jobs() async throws {
      try await Filled.run { filled in
        let deep = PageRequest.Position(time: Timestamp(microseconds: 1_700_002_000_000_000), id: .version7())
        for after in [nil, deep] {
          let time = after == nil ? [] : ["'epoch'::timestamptz + interval '1700002000 s'", "'\(deep.id)'"]
          for (filter, literals) in [
            (JobFilter(), []), (JobFilter(cluster: filled.cluster), ["'\(filled.cluster)'"]),
            (JobFilter(instance: filled.subject), ["'\(filled.subject)'"]), (JobFilter(status: "failed"), ["'failed'"]),
            (JobFilter(status: "running"), ["'running'"]), (JobFilter(origin: "gwm"), ["'gwm'"]),
          ] as [(JobFilter, [String])] {
            try await filled.check("jobs j", "\(filter)", literals + time, isDeep: after != nil) {
              _ = try await $0.jobs(
                of: filled.asker, visible: .everything, matching: filter, page: PageRequest(limit: 50, after: after))
            }
          }
          try await filled.check("jobs j", "of nobody else", ["'\(filled.asker)'"] + time, isDeep: after != nil) {
            _ = try await $0.jobs(
              of: filled.asker, visible: .nothing, matching: JobFilter(), page: PageRequest(limit: 50, after: after))
          }
          try await filled.check(
            "jobs j", "of one's own or some clusters",
            ["'\(filled.asker)'", "'{\(filled.cluster),\(filled.otherCluster)}'"] + time, isDeep: after != nil
          ) {
            _ = try await $0.jobs(
              of: filled.asker, visible: .clusters([filled.cluster, filled.otherCluster]), matching: JobFilter(),
              page: PageRequest(limit: 50, after: after))
          }
        }
      }
    }

    @Test("Tokens and clusters") func tokensAndClusters() async throws {
      try await Filled.run { filled in
        let deep = PageRequest.Position(time: Timestamp(microseconds: 1_700_002_000_000_000), id: .version7())
        for after in [nil, deep] {
          let time = after == nil ? [] : ["'epoch'::timestamptz + interval '1700002000 s'", "'\(deep.id)'"]
          for seesAll in [true, false] {
            try await filled.check(
              "tokens t", seesAll ? "all" : "own", (seesAll ? [] : ["'\(filled.asker)'"]) + time,
              isDeep: after != nil
            ) {
              _ = try await $0.tokens(of: filled.asker, seesAll: seesAll, page: PageRequest(limit: 50, after: after))
            }
          }
        }
        for after in [nil, PageRequest.Position(key: "cluster1500", id: .version7())] {
          for descending in [false, true] {
            try await filled.check("clusters c", "all", Filled.literals(after), isDeep: after != nil) {
              _ = try await $0.clusters(
                visible: .everything, descending: descending, page: PageRequest(limit: 50, after: after))
            }
          }
        }
      }
    }
  }
}

/// A store with some thousand rows of each kind, on one connection.
///
/// Ids are made of numbers: where the random ones of clusters with nodes were all small, another order of joins was cheap.
private struct Filled {
  let arranged: Arranged
  let cluster: UUID
  let otherCluster: UUID
  let node: UUID
  let subject: UUID
  let asker: UUID

  static func run(_ body: (Filled) async throws -> Void) async throws {
    try await OnServer.withStore(connections: 1) { arranged in
      let ids = (0..<5).map { _ in UUID.version7() }
      try await arranged.sql(rows(ids))
      try await body(
        Filled(
          arranged: arranged, cluster: ids[0], otherCluster: ids[1], node: ids[2], subject: ids[3], asker: ids[4]))
    }
  }

  static func literals(_ after: PageRequest.Position?) -> [String] {
    after.map { ["'\($0.key)'", "'\($0.id)'"] } ?? []
  }

  /// Checks both ends of a list of instances.
  func check(
    _ order: InstanceOrder, _ filter: InstanceFilter, _ literals: [String], visible: Visibility = .everything,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let id = UUID.version7()
    let (deep, place): (PageRequest.Position, [String]) =
      switch order {
      case .name: (.init(key: "web3000.example.org", id: id), ["'web3000.example.org'", "'\(id)'"])
      case .createdAt:
        (
          .init(time: Timestamp(microseconds: 1_700_003_000_000_000), id: id),
          ["'epoch'::timestamptz + interval '1700003000 s'", "'\(id)'"]
        )
      }
    for after in [nil, deep] {
      try await check(
        "instances i", "\(filter) \(order) \(visible)", literals + (after == nil ? [] : place),
        isDeep: after != nil, sourceLocation: sourceLocation
      ) {
        _ = try await $0.instances(
          visible: visible, matching: filter, in: order, page: PageRequest(limit: 50, after: after),
          rendered: RenderedRows(limit: 1 << 20)
        ) { _ in [] }
      }
    }
  }

  /// Checks that the statement which `list` runs for a page of `table` reads it along an index, without sorting.
  ///
  /// - Parameter parameters: those that the list passes, as SQL.
  func check(
    _ table: String, _ what: String, _ parameters: [String], isDeep: Bool,
    sourceLocation: SourceLocation = #_sourceLocation, _ list: (Store) async throws -> Void
  ) async throws {
    try await list(arranged.store)
    let pool = arranged.pool
    // There is one connection, so what it has prepared for this table last is the list's statement.
    let name = try await pool.query(
      Statement(
        """
        SELECT name FROM pg_prepared_statements WHERE statement LIKE '%FROM \(table)%LIMIT 51%'
          AND cardinality(parameter_types) = \(parameters.count)
        ORDER BY prepare_time DESC LIMIT 1
        """, isPrepared: false)
    ) { $0.count == 0 ? nil : try $0.text(0, 0) }
    let statement = try #require(name, "no statement of \(parameters.count) parameters", sourceLocation: sourceLocation)
    let arguments = parameters.isEmpty ? "" : "(\(parameters.joined(separator: ", ")))"
    let plan = try await pool.query(
      Statement("EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) EXECUTE \(statement)\(arguments)", isPrepared: false)
    ) { rows in try (0..<rows.count).map { try rows.text($0, 0) } }
    let isAlongIndex = !plan.contains { line in
      line.contains("Sort") || line.contains("Seq Scan on \(table)")
    }
    #expect(
      isAlongIndex, "\(what), \(isDeep ? "a deep page" : "the first page"):\n\(plan.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }

  private static func rows(_ ids: [UUID]) -> String {
    // A vacuum meanwhile would change the figures that plans are made of.
    """
    ALTER TABLE clusters SET (autovacuum_enabled = off);
    ALTER TABLE nodes SET (autovacuum_enabled = off);
    ALTER TABLE instances SET (autovacuum_enabled = off);
    ALTER TABLE jobs SET (autovacuum_enabled = off);
    ALTER TABLE tokens SET (autovacuum_enabled = off);
    INSERT INTO clusters (id, name, host, port, username, sealed_password, trust, configuration_interval, live_interval)
    SELECT CASE n WHEN 1 THEN '\(ids[0])' WHEN 2 THEN '\(ids[1])' ELSE md5('cluster' || n)::uuid END, 'cluster' || n,
           'localhost', 5080, 'gwm', '', 'off', 300, 60
    FROM generate_series(1, 2000) AS n;
    INSERT INTO nodes (id, cluster_id, ganeti_uuid, name, role, master_capable, vm_capable, primary_instance_count,
                       secondary_instance_count, serial, live_status, fingerprint, live_fingerprint, tags)
    SELECT CASE n WHEN 1 THEN '\(ids[2])' ELSE md5('node' || n)::uuid END, c.id, md5('ganeti node' || n)::uuid,
           'node' || n || '.example.org', CASE WHEN n % 3 = 0 THEN 'master' ELSE 'regular' END, true, true, 1, 1, 1,
           'online', 1, 1, CASE WHEN n % 2 = 0 THEN '{common}' ELSE '{}' END::text[]
    FROM generate_series(1, 4000) AS n JOIN clusters c ON c.name = 'cluster' || (n % 3 + 1);
    INSERT INTO instances (id, cluster_id, ganeti_uuid, name, primary_node_id, disk_template, vcpus, memory_minimum,
                           memory_maximum, admin_state, live_status, created_at, tags)
    SELECT md5('instance' || n)::uuid, c.id, md5('ganeti instance' || n)::uuid, 'web' || n || '.example.org',
           CASE WHEN n % 20 = 0 THEN '\(ids[2])'::uuid ELSE md5('its node' || n)::uuid END, 'plain', 1, 1, 1,
           CASE WHEN n % 4 = 0 THEN 'down' ELSE 'up' END, CASE WHEN n % 10 = 0 THEN 'crashed' ELSE 'running' END,
           CASE WHEN n % 50 = 0 THEN NULL ELSE 'epoch'::timestamptz + (1700000000 + n) * interval '1 second' END,
           CASE WHEN n % 2 = 0 THEN '{common}' ELSE '{}' END::text[]
    FROM generate_series(1, 6000) AS n JOIN clusters c ON c.name = 'cluster' || (n % 10 + 1);
    INSERT INTO jobs (id, operation, status, subject_id, cluster_id, requested_by, origin, accepted_at)
    SELECT md5('job' || n)::uuid, 'startInstance',
           CASE WHEN n % 1000 = 0 THEN 'running' WHEN n % 20 = 0 THEN 'failed' ELSE 'succeeded' END,
           CASE WHEN n % 6 = 0 THEN '\(ids[3])'::uuid ELSE md5('subject' || n)::uuid END, c.id,
           CASE WHEN n % 6 = 1 THEN '\(ids[4])'::uuid ELSE md5('asker' || n)::uuid END,
           CASE WHEN n % 2 = 0 THEN 'gwm' ELSE 'ganeti' END,
           'epoch'::timestamptz + (1700000000 + n) * interval '1 second'
    FROM generate_series(1, 6000) AS n JOIN clusters c ON c.name = 'cluster' || (n % 10 + 1);
    INSERT INTO tokens (id, name, secret_hash, permissions, created_by, created_at)
    SELECT md5('token' || n)::uuid, 'token' || n, sha256(n::text::bytea), '{}',
           CASE WHEN n % 6 = 1 THEN '\(ids[4])'::uuid ELSE md5('maker' || n)::uuid END,
           'epoch'::timestamptz + (1700000000 + n) * interval '1 second'
    FROM generate_series(1, 4000) AS n;
    ANALYZE;
    """
  }
}
