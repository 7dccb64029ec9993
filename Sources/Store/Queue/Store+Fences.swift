import PostgreSQL
public import Values

/// Filters in Ganeti that fence attempts of tasks.
extension Store {
  /// Notes a filter that fences an attempt, before Ganeti is asked for it, so that it is taken away whatever happens in
  /// between.
  /// - Returns: the id that the filter shall have: that of an earlier note of the same attempt, where there is one.
  public func noteFence(of task: TaskRow, reason: String, removeAfter: Timestamp) async throws(StoreError) -> UUID {
    if let known = try await fence(cluster: task.clusterID, reason: reason) { return known }
    let filter = UUID.version7()
    try await run {
      try await pool.execute(
        """
        INSERT INTO fences (cluster_id, filter_uuid, reason, remove_after, task_id) VALUES ($1, $2, $3, $4, $5)
        """,
        [.uuid(task.clusterID), .uuid(filter), .text(reason), .timestamptz(removeAfter), .uuid(task.id)])
    }
    return filter
  }

  /// The filter that was noted for attempts with that reason; only Ganeti knows whether it was ever made.
  public func fence(cluster: UUID, reason: String) async throws(StoreError) -> UUID? {
    try await run {
      try await pool.query(
        "SELECT filter_uuid FROM fences WHERE cluster_id = $1 AND reason = $2", [.uuid(cluster), .text(reason)]
      ) { $0.count == 0 ? nil : try $0.uuid(0, 0) }
    }
  }

  /// The filters of a cluster that may be taken away now: none whose task is open, for a job of it that was caught is
  /// told from one that somebody canceled by its fence.
  public func fencesToRemove(of cluster: UUID) async throws(StoreError) -> [UUID] {
    try await run {
      try await pool.query(
        """
        SELECT filter_uuid FROM fences f
        WHERE cluster_id = $1 AND remove_after <= now()
          AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.id = f.task_id AND t.step <> 'ended')
        """, [.uuid(cluster)]
      ) { rows in try (0..<rows.count).map { try rows.uuid($0, 0) } }
    }
  }

  /// Forgets a filter that Ganeti does not have, or no longer.
  public func forgetFence(cluster: UUID, filter: UUID) async throws(StoreError) {
    try await run {
      try await pool.execute(
        "DELETE FROM fences WHERE cluster_id = $1 AND filter_uuid = $2", [.uuid(cluster), .uuid(filter)])
    }
  }

  /// Puts off taking away a filter that Ganeti does not let go now.
  public func deferFence(cluster: UUID, filter: UUID, until time: Timestamp) async throws(StoreError) {
    try await run {
      try await pool.execute(
        "UPDATE fences SET remove_after = $3 WHERE cluster_id = $1 AND filter_uuid = $2",
        [.uuid(cluster), .uuid(filter), .timestamptz(time)])
    }
  }
}
