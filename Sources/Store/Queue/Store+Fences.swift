import PostgreSQL
public import Values

/// Filters in Ganeti that fence attempts of tasks.
extension Store {
  /// Notes a filter, before Ganeti is asked for it, so that it is taken away whatever happens in between.
  public func noteFence(
    of task: TaskRow, filter: UUID, reason: String, removeAfter: Timestamp
  ) async throws(StoreError) {
    try await run {
      try await pool.execute(
        """
        INSERT INTO fences (cluster_id, filter_uuid, reason, remove_after, task_id) VALUES ($1, $2, $3, $4, $5)
        """,
        [.uuid(task.clusterID), .uuid(filter), .text(reason), .timestamptz(removeAfter), .uuid(task.id)])
    }
  }

  /// Whether an attempt with that reason has been fenced.
  public func wasFenced(cluster: UUID, reason: String) async throws(StoreError) -> Bool {
    try await run {
      try await pool.query(
        "SELECT 1 FROM fences WHERE cluster_id = $1 AND reason = $2", [.uuid(cluster), .text(reason)]
      ) { $0.count > 0 }
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
}
