import PostgreSQL
public import Values

extension Store {
  /// Claims tasks of a cluster that are due and that nobody holds, oldest first; each claim raises the fence.
  public func claimTasks(
    under lease: ClusterLease, for duration: Duration, limit: Int
  ) async throws(StoreError) -> [TaskRow] {
    try await run {
      try await pool.query(
        Statement(
          """
          WITH held AS (SELECT 1 FROM clusters WHERE id = $1 AND lease_fence = $2),
          claimed AS (
            UPDATE tasks SET fence = fence + 1, lease_until = now() + $3 * interval '1 second'
            WHERE EXISTS (SELECT 1 FROM held) AND id IN (
              SELECT id FROM tasks
              WHERE cluster_id = $1 AND step <> 'ended' AND due_at <= now()
                AND (lease_until IS NULL OR lease_until < now())
              ORDER BY created_at, id LIMIT $4 FOR UPDATE SKIP LOCKED)
            RETURNING *)
          SELECT \(TaskRow.columns) FROM claimed t JOIN jobs j ON j.id = t.job_id ORDER BY t.created_at, t.id
          """),
        [.uuid(lease.cluster), .int8(lease.fence), .float8(duration / .seconds(1)), .int8(Int64(limit))]
      ) { rows in try (0..<rows.count).map { try TaskRow(rows, $0) } }
    }
  }

  /// When the next open task of a cluster is due; nil where there is none.
  public func nextTaskDue(of cluster: UUID) async throws(StoreError) -> Timestamp? {
    try await run {
      try await pool.query(
        """
        SELECT min(greatest(due_at, coalesce(lease_until, due_at))) FROM tasks
        WHERE cluster_id = $1 AND step <> 'ended' AND (lease_until IS NULL OR lease_until < now())
        """, [.uuid(cluster)]
      ) { try $0.optionalTimestamp(0, 0) }
    }
  }

  // MARK: Steps; each throws `StoreError.fenced` where somebody else holds the task by now

  /// Notes, before anything is sent, that an attempt begins and until when it may reach Ganeti.
  public func begin(_ task: TaskRow, attempt: Int, deadline: Timestamp) async throws(StoreError) {
    try await step(
      "UPDATE tasks SET step = 'submitting', attempt = $3, deadline = $4 WHERE id = $1 AND fence = $2",
      task, [.int4(Int32(attempt)), .timestamptz(deadline)])
  }

  /// Notes the Ganeti job that the change became.
  public func submitted(_ task: TaskRow, ganetiJob: Int64, ganetiCluster: UUID?) async throws(StoreError) {
    try await run {
      try await pool.transaction { transaction in
        let count = try await transaction.execute(
          "UPDATE tasks SET step = 'following', ganeti_job_id = $3 WHERE id = $1 AND fence = $2",
          [.uuid(task.id), .int8(task.fence), .int8(ganetiJob)])
        guard count == 1 else { throw StoreError.fenced }
        try await transaction.pipeline([
          // A sweep may have copied the job in between, as one of unknown origin.
          (
            "DELETE FROM jobs WHERE ganeti_cluster_uuid = $1 AND ganeti_job_id = $2 AND origin = 'ganeti'",
            [.uuid(ganetiCluster), .int8(ganetiJob)]
          ),
          (
            """
            UPDATE jobs SET status = 'queued', ganeti_job_id = $2, ganeti_cluster_uuid = $3, message = NULL,
                   version = version + 1
            WHERE id = $1
            """, [.uuid(task.jobID), .int8(ganetiJob), .uuid(ganetiCluster)]
          ),
          ("SELECT pg_notify('gwm_jobs', $1)", [.text(task.jobID.description)]),
        ])
      }
    }
  }

  /// Puts off a task of which nothing has reached Ganeti; the job says why.
  public func postpone(_ task: TaskRow, until due: Timestamp, message: String) async throws(StoreError) {
    try await step(
      """
      UPDATE tasks SET step = 'accepted', failures = failures + 1, due_at = $3, lease_until = NULL
      WHERE id = $1 AND fence = $2
      """, task, [.timestamptz(due)])
    try await tell(task.jobID, message: message)
  }

  /// Puts off looking for what became of an attempt; the step stays.
  public func leave(_ task: TaskRow, until due: Timestamp, message: String) async throws(StoreError) {
    try await step(
      """
      UPDATE tasks SET failures = failures + 1, due_at = $3, lease_until = NULL WHERE id = $1 AND fence = $2
      """, task, [.timestamptz(due)])
    try await tell(task.jobID, message: message)
  }

  /// Hands a task back as it is.
  public func release(_ task: TaskRow) async throws(StoreError) {
    try await run {
      try await pool.execute(
        "UPDATE tasks SET lease_until = NULL WHERE id = $1 AND fence = $2", [.uuid(task.id), .int8(task.fence)])
    }
  }

  private func step(_ statement: Statement, _ task: TaskRow, _ parameters: [Parameter]) async throws(StoreError) {
    let count = try await run {
      try await pool.execute(statement, [.uuid(task.id), .int8(task.fence)] + parameters)
    }
    guard count == 1 else { throw .fenced }
  }

  private func tell(_ job: UUID, message: String) async throws(StoreError) {
    try await run {
      try await pool.pipeline([
        (
          "UPDATE jobs SET message = $2, version = version + 1 WHERE id = $1 AND message IS DISTINCT FROM $2",
          [.uuid(job), .text(message)]
        ),
        ("SELECT pg_notify('gwm_jobs', $1)", [.text(job.description)]),
      ])
    }
  }
}
