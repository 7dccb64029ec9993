import PostgreSQL
public import Values

/// A job of Ganeti's queue, to be copied.
public struct JobCopy: Sendable, Equatable {
  public var ganetiJobID: Int64
  /// The task whose mark it carries: of a change that was asked for here, or with another service of this kind.
  public var task: UUID?
  /// The first opcode, such as `OP_INSTANCE_STARTUP`.
  public var operation: String
  public var status: String
  public var ganetiStatus: String
  public var summary: [String]
  /// The instance that it names.
  public var instance: String?
  public var problem: String?
  public var acceptedAt: Timestamp
  public var startedAt: Timestamp?
  public var endedAt: Timestamp?

  public init(
    ganetiJobID: Int64, task: UUID? = nil, operation: String, status: String, ganetiStatus: String, summary: [String],
    instance: String?, problem: String?, acceptedAt: Timestamp, startedAt: Timestamp?, endedAt: Timestamp?
  ) {
    self.ganetiJobID = ganetiJobID
    self.task = task
    self.operation = operation
    self.status = status
    self.ganetiStatus = ganetiStatus
    self.summary = summary
    self.instance = instance
    self.problem = problem
    self.acceptedAt = acceptedAt
    self.startedAt = startedAt
    self.endedAt = endedAt
  }
}

extension Store {
  /// The Ganeti jobs among `ids` that the copy has, with the status that it has of them.
  public func ganetiJobStatuses(
    of ganetiCluster: UUID, _ ids: [Int64]
  ) async throws(StoreError) -> [Int64: String] {
    try await run {
      try await pool.query(
        """
        SELECT ganeti_job_id, coalesce(ganeti_status, status) FROM jobs
        WHERE ganeti_cluster_uuid = $1 AND ganeti_job_id = ANY($2)
        """, [.uuid(ganetiCluster), .int8s(ids)]
      ) { rows in
        var known: [Int64: String] = [:]
        for row in 0..<rows.count { known[try rows.int(row, 0)] = try rows.text(row, 1) }
        return known
      }
    }
  }

  /// The jobs of other tools that are not over as far as the copy knows, by Ganeti's id of their cluster: another one
  /// than today's tells that the cluster was built anew since. Those of an earlier registration are among them.
  public func openGanetiJobs(of cluster: UUID, ganetiUUID: UUID) async throws(StoreError) -> [UUID: [Int64]] {
    try await run {
      try await pool.query(
        """
        SELECT ganeti_cluster_uuid, ganeti_job_id FROM jobs
        WHERE (cluster_id = $1 OR ganeti_cluster_uuid = $2)
          AND origin = 'ganeti' AND status IN ('queued', 'waiting', 'running')
        ORDER BY ganeti_job_id
        """, [.uuid(cluster), .uuid(ganetiUUID)]
      ) { rows in
        var jobs: [UUID: [Int64]] = [:]
        for row in 0..<rows.count { jobs[try rows.uuid(row, 0), default: []].append(try rows.int(row, 1)) }
        return jobs
      }
    }
  }

  /// Writes jobs that are new or have changed; those asked for here are left to who follows them.
  /// - Returns: how many were written.
  @discardableResult
  public func copy(
    jobs: [JobCopy], ganetiCluster: UUID, under lease: ClusterLease
  ) async throws(StoreError) -> Int {
    guard !jobs.isEmpty else { return 0 }
    return try await run {
      try await pool.transaction { transaction in
        try await transaction.checkHeld(lease)
        return try await transaction.execute(
          """
          INSERT INTO jobs AS j
            (id, operation, status, subject_type, subject_id, subject_name, cluster_id, cluster_name, origin,
             ganeti_cluster_uuid, ganeti_job_id, ganeti_status, ganeti_summary, problem, accepted_at, started_at,
             ended_at)
          SELECT x.id, x.operation, x.status, CASE WHEN i.id IS NOT NULL THEN 'instance' END, i.id,
                 CASE WHEN i.id IS NOT NULL THEN x.instance END, c.id, c.name, 'ganeti', $2, x.ganeti_job_id,
                 x.ganeti_status, string_to_array(x.summary, E'\\x1f'), x.problem::json, x.accepted_at, x.started_at,
                 x.ended_at
          FROM clusters c,
               unnest($3::uuid[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
                      $11::timestamptz[], $12::timestamptz[], $13::timestamptz[], $14::uuid[])
               AS x (id, ganeti_job_id, operation, status, ganeti_status, summary, instance, problem, accepted_at,
                     started_at, ended_at, task)
          -- two may have that name: one that is gone and that a job still works on, and its successor
          LEFT JOIN LATERAL (
            SELECT id FROM instances
            WHERE cluster_id = $1 AND name = x.instance AND missing_since IS NULL
            ORDER BY observed_at DESC NULLS LAST LIMIT 1) i ON true
          WHERE c.id = $1 AND NOT EXISTS (SELECT 1 FROM tasks WHERE id = x.task)
          ON CONFLICT (ganeti_cluster_uuid, ganeti_job_id) DO UPDATE SET
            status = excluded.status, ganeti_status = excluded.ganeti_status, problem = excluded.problem,
            started_at = coalesce(excluded.started_at, j.started_at), ended_at = excluded.ended_at, version = j.version + 1
          WHERE j.origin = 'ganeti'
          """,
          [
            .uuid(lease.cluster), .uuid(ganetiCluster), .uuids(jobs.map { _ in .version7() }),
            .int8s(jobs.map(\.ganetiJobID)), .texts(jobs.map(\.operation)), .texts(jobs.map(\.status)),
            .texts(jobs.map(\.ganetiStatus)), .texts(jobs.map { $0.summary.joined(separator: "\u{1f}") }),
            .optionalTexts(jobs.map(\.instance)), .optionalTexts(jobs.map(\.problem)),
            .timestamptzs(jobs.map(\.acceptedAt)), .optionalTimestamptzs(jobs.map(\.startedAt)),
            .optionalTimestamptzs(jobs.map(\.endedAt)), .optionalUUIDs(jobs.map(\.task)),
          ])
      }
    }
  }
}
