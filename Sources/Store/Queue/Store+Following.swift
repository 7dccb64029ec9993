import PostgreSQL
public import Values

/// How a Ganeti job stands.
public struct JobProgress: Sendable, Equatable {
  /// Our word: `queued`, `waiting`, `running`.
  public var status: String
  public var ganetiStatus: String
  public var summary: [String]
  public var message: String?
  public var startedAt: Timestamp?

  public init(status: String, ganetiStatus: String, summary: [String], message: String?, startedAt: Timestamp?) {
    self.status = status
    self.ganetiStatus = ganetiStatus
    self.summary = summary
    self.message = message
    self.startedAt = startedAt
  }
}

/// How a job ended.
public struct JobEnd: Sendable, Equatable {
  /// `succeeded`, `failed`, `canceled` or `unknown`.
  public var status: String
  public var ganetiStatus: String?
  public var summary: [String]
  /// Why it failed, as JSON.
  public var problem: String?
  public var startedAt: Timestamp?
  public var endedAt: Timestamp

  public init(
    status: String, ganetiStatus: String?, summary: [String], problem: String?, startedAt: Timestamp?,
    endedAt: Timestamp
  ) {
    self.status = status
    self.ganetiStatus = ganetiStatus
    self.summary = summary
    self.problem = problem
    self.startedAt = startedAt
    self.endedAt = endedAt
  }
}

extension Store {
  /// Notes how a job stands, where that changed, and wakes who waits for it.
  public func note(_ progress: JobProgress, of task: TaskRow) async throws(StoreError) {
    try await run {
      let changed = try await pool.execute(
        """
        UPDATE jobs SET status = $2, ganeti_status = $3, ganeti_summary = $4, message = $5,
               started_at = coalesce($6, started_at), version = version + 1
        WHERE id = $1 AND ended_at IS NULL
          AND (status, ganeti_status, ganeti_summary, message) IS DISTINCT FROM ($2, $3, $4, $5)
          AND EXISTS (SELECT 1 FROM tasks WHERE id = $7 AND fence = $8)
        """,
        [
          .uuid(task.jobID), .text(progress.status), .text(progress.ganetiStatus), .texts(progress.summary),
          .text(progress.message), .timestamptz(progress.startedAt), .uuid(task.id), .int8(task.fence),
        ])
      if changed > 0 { try await pool.execute("SELECT pg_notify('gwm_jobs', $1)", [.text(task.jobID.description)]) }
    }
  }

  /// Ends a task and its job in one transaction, and frees what it worked on.
  ///
  /// A row for an instance that was to be created and was not goes away; so does that of one that was removed.
  /// - Throws: `StoreError.fenced` where somebody else holds the task by now.
  public func end(_ task: TaskRow, _ end: JobEnd) async throws(StoreError) {
    try await run {
      try await pool.transaction { transaction in
        let removed =
          task.operation == "deleteInstance" && end.status == "succeeded" && !task.isDryRun ? task.subjectID : nil
        if removed != nil {
          // Whoever writes the cluster's copy at this moment is waited for: it would write the instance anew.
          try await transaction.execute(
            "SELECT 1 FROM clusters WHERE id = $1 FOR NO KEY UPDATE", [.uuid(task.clusterID)])
        }
        let count = try await transaction.execute(
          "UPDATE tasks SET step = 'ended', lease_until = NULL WHERE id = $1 AND fence = $2 AND step <> 'ended'",
          [.uuid(task.id), .int8(task.fence)])
        guard count == 1 else { throw StoreError.fenced }
        var steps: [(Statement, [Parameter])] = [
          (
            """
            UPDATE jobs SET status = $2, ganeti_status = coalesce($3, ganeti_status),
                   ganeti_summary = CASE WHEN $4 = '{}' THEN ganeti_summary ELSE $4 END, message = NULL,
                   problem = $5::text::json, started_at = coalesce($6, started_at), ended_at = $7, version = version + 1
            WHERE id = $1
            """,
            [
              .uuid(task.jobID), .text(end.status), .text(end.ganetiStatus), .texts(end.summary), .text(end.problem),
              .timestamptz(end.startedAt), .timestamptz(end.endedAt),
            ]
          )
        ]
        if let removed {
          steps += [
            ("DELETE FROM removed_instances WHERE removed_at < now() - interval '1 day'", []),
            (
              """
              WITH removed AS (DELETE FROM instances WHERE id = $1 RETURNING cluster_id, ganeti_uuid)
              INSERT INTO removed_instances (cluster_id, ganeti_uuid)
              SELECT cluster_id, ganeti_uuid FROM removed WHERE ganeti_uuid IS NOT NULL
              ON CONFLICT DO NOTHING
              """, [.uuid(removed)]
            ),
          ]
        }
        steps += [
          (
            "DELETE FROM instances WHERE pending_job_id = $1 AND ganeti_uuid IS NULL AND $2 <> 'succeeded'",
            [.uuid(task.jobID), .text(end.status)]
          ),
          (
            """
            UPDATE instances SET pending_job_id = NULL, pending_operation = NULL, version = version + 1
            WHERE pending_job_id = $1
            """, [.uuid(task.jobID)]
          ),
          ("SELECT pg_notify('gwm_jobs', $1)", [.text(task.jobID.description)]),
        ]
        try await transaction.pipeline(steps)
      }
    }
  }
}
