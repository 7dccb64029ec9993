import PostgreSQL
public import Values

/// A worker's right to look after a cluster until it ends or is renewed; the fence grows with every new holder.
public struct ClusterLease: Sendable, Hashable {
  public let cluster: UUID
  public let fence: Int64

  public init(cluster: UUID, fence: Int64) {
    self.cluster = cluster
    self.fence = fence
  }
}

extension Store {
  /// Takes clusters that nobody looks after, at most `limit`, and frees their tasks of whoever did.
  ///
  /// A task may be claimed for longer than its cluster, and its claim would be renewed with the new lease for ever.
  public func leaseClusters(
    holder: String, for duration: Duration, limit: Int
  ) async throws(StoreError) -> [ClusterLease] {
    try await run {
      try await pool.query(
        """
        WITH leased AS (
          UPDATE clusters SET lease_fence = lease_fence + 1, lease_holder = $1,
                 lease_until = now() + $2 * interval '1 second'
          WHERE id IN (
            SELECT id FROM clusters WHERE lease_until IS NULL OR lease_until < now()
            ORDER BY live_due_at LIMIT $3 FOR UPDATE SKIP LOCKED)
          RETURNING id, lease_fence),
        freed AS (
          UPDATE tasks t SET lease_until = NULL FROM leased
          WHERE t.cluster_id = leased.id AND t.step <> 'ended' AND t.lease_until IS NOT NULL)
        SELECT id, lease_fence FROM leased
        """, [.text(holder), .float8(duration / .seconds(1)), .int8(Int64(limit))]
      ) { rows in
        try (0..<rows.count).map { ClusterLease(cluster: try rows.uuid($0, 0), fence: try rows.int($0, 1)) }
      }
    }
  }

  /// Renews leases and those of the tasks under them; what comes back is still held.
  ///
  /// - Parameter tasks: those that are really worked on; nil for all. The claim of one that was given up, or whose
  ///   claim never reached who asked for it, must run out.
  public func renew(
    _ leases: [ClusterLease], tasks: [UUID]? = nil, for duration: Duration
  ) async throws(StoreError) -> [ClusterLease] {
    guard !leases.isEmpty else { return [] }
    return try await run {
      try await pool.query(
        """
        WITH held AS (
          UPDATE clusters c SET lease_until = now() + $3 * interval '1 second'
          FROM unnest($1::uuid[], $2::bigint[]) AS l (cluster, fence)
          WHERE c.id = l.cluster AND c.lease_fence = l.fence
          RETURNING c.id, c.lease_fence),
        tasks AS (
          UPDATE tasks t SET lease_until = now() + $3 * interval '1 second'
          FROM held WHERE t.cluster_id = held.id AND t.step <> 'ended' AND t.lease_until IS NOT NULL
            AND ($4 OR t.id = ANY($5)))
        SELECT id, lease_fence FROM held
        """,
        [
          .uuids(leases.map(\.cluster)), .int8s(leases.map(\.fence)), .float8(duration / .seconds(1)),
          .bool(tasks == nil), .uuids(tasks ?? []),
        ]
      ) { rows in
        try (0..<rows.count).map { ClusterLease(cluster: try rows.uuid($0, 0), fence: try rows.int($0, 1)) }
      }
    }
  }

  /// Hands leases back, with those of the tasks under them, so that another worker need not wait for their end.
  public func release(_ leases: [ClusterLease]) async throws(StoreError) {
    guard !leases.isEmpty else { return }
    try await run {
      try await pool.execute(
        """
        WITH released AS (
          UPDATE clusters c SET lease_until = NULL, lease_holder = NULL
          FROM unnest($1::uuid[], $2::bigint[]) AS l (cluster, fence)
          WHERE c.id = l.cluster AND c.lease_fence = l.fence
          RETURNING c.id)
        UPDATE tasks t SET lease_until = NULL FROM released
        WHERE t.cluster_id = released.id AND t.step <> 'ended'
        """, [.uuids(leases.map(\.cluster)), .int8s(leases.map(\.fence))])
    }
  }
}
