import PostgreSQL
public import Values

extension Store {
  /// Accepts a change of an instance: job, audit entry and task together, and the instance shows its pending job.
  ///
  /// - Parameter version: the version that the instance must still have; nil where any will do.
  public func accept(
    _ acceptance: Acceptance, instance: UUID, version: Int64? = nil
  ) async throws(StoreError) -> Accepted {
    try await accepting(acceptance) { transaction in
      // A dry run changes nothing, so it needs no turn.
      if acceptance.isDryRun { return nil }
      // The cluster first, as whoever changes its registration does: neither waits for the other for ever.
      try await transaction.execute(
        "SELECT 1 FROM clusters WHERE id = $1 FOR KEY SHARE", [.uuid(acceptance.clusterID)])
      let present = try await transaction.query(
        """
        SELECT i.version, i.pending_job_id, j.status FROM instances i LEFT JOIN jobs j ON j.id = i.pending_job_id
        WHERE i.id = $1 FOR UPDATE OF i
        """, [.uuid(instance)]
      ) { rows in
        rows.count == 0
          ? nil
          : (version: try rows.int(0, 0), job: try rows.optionalUUID(0, 1), status: rows.optionalText(0, 2))
      }
      guard let present else { return .gone }
      if let version, present.version != version { return .changed }
      if let job = present.job { return .busy(job: job, status: present.status ?? "unknown") }
      try await transaction.execute(
        """
        UPDATE instances SET pending_job_id = $2, pending_operation = $3, version = version + 1,
               live_status = CASE WHEN $3 = 'deleteInstance' THEN 'removing' ELSE live_status END,
               -- ours differs from Ganeti's meanwhile, so the next read shall not take it for unchanged
               live_fingerprint = CASE WHEN $3 = 'deleteInstance' THEN 0 ELSE live_fingerprint END
        WHERE id = $1
        """, [.uuid(instance), .uuid(acceptance.id), .text(acceptance.operation)])
      return nil
    }
  }

  /// Accepts the creation of an instance, whose row is there from now on.
  public func accept(_ acceptance: Acceptance, creating instance: NewInstance) async throws(StoreError) -> Accepted {
    try await accepting(acceptance) { transaction in
      let isTaken = try await transaction.query(
        """
        SELECT 1 FROM instances WHERE cluster_id = $1 AND lower(name) = lower($2) AND missing_since IS NULL
        """, [.uuid(acceptance.clusterID), .text(instance.name)]
      ) { $0.count > 0 }
      if isTaken { return .nameTaken }
      if acceptance.isDryRun { return nil }
      try await transaction.execute(
        """
        INSERT INTO instances
          (id, cluster_id, name, hypervisor, operating_system, disk_template, vcpus, memory_minimum, memory_maximum,
           tags, admin_state, live_status, pending_job_id, pending_operation)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'creating', $12, $13)
        """,
        [
          .uuid(instance.id), .uuid(acceptance.clusterID), .text(instance.name), .text(instance.hypervisor),
          .text(instance.operatingSystem), .text(instance.diskTemplate), .int8(Int64(instance.vcpus)),
          .int8(Int64(instance.memoryMinimum)), .int8(Int64(instance.memoryMaximum)), .texts(instance.tags),
          .text(instance.start ? "up" : "down"), .uuid(acceptance.id), .text(acceptance.operation),
        ])
      return nil
    }
  }

  /// Accepts that a cluster be read now.
  public func acceptSync(_ acceptance: Acceptance) async throws(StoreError) -> Accepted {
    try await accepting(acceptance) { _ in nil }
  }

  /// Registers a cluster and accepts its first read.
  /// - Throws: `StoreError.duplicate` where the name is taken.
  public func accept(_ acceptance: Acceptance, registering cluster: NewCluster) async throws(StoreError) -> Accepted {
    try await accepting(acceptance) { transaction in
      try await transaction.execute(
        """
        INSERT INTO clusters
          (id, name, host, port, username, sealed_password, trust, pinned_key, certificate_authority,
           configuration_interval, live_interval)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """,
        [
          .uuid(acceptance.clusterID), .text(cluster.name), .text(cluster.host), .int4(Int32(cluster.port)),
          .text(cluster.username), .bytea(cluster.sealedPassword), .text(cluster.trust), .text(cluster.pinnedKey),
          .text(cluster.certificateAuthority), .int4(Int32(cluster.configurationInterval)),
          .int4(Int32(cluster.liveInterval)),
        ])
      return nil
    }
  }

  /// Writes job, audit entry and task after what `prepare` does, unless it gives a refusal.
  private func accepting(
    _ acceptance: Acceptance, _ prepare: (Transaction) async throws -> Accepted?
  ) async throws(StoreError) -> Accepted {
    do {
      return try await run {
        try await pool.transaction { transaction in
          if let known = try await repeated(acceptance, transaction) { return known }
          if let refusal = try await prepare(transaction) {
            // What is in the way may be this very request, which came twice at once.
            return try await repeated(acceptance, transaction) ?? refusal
          }
          let job = try await insertJob(acceptance, transaction)
          try await transaction.pipeline([
            (
              "INSERT INTO tasks (id, job_id, cluster_id, kind, change) VALUES ($1, $2, $3, $4, $5::text::json)",
              [
                .uuid(.version7()), .uuid(acceptance.id), .uuid(acceptance.clusterID),
                .text(acceptance.change == nil ? "sync" : "ganeti"), .text(acceptance.change),
              ]
            ),
            Store.auditStep(acceptance),
            // Sent when the transaction commits: a worker that sleeps wakes up for it.
            ("SELECT pg_notify('gwm_tasks', $1)", [.text(acceptance.clusterID.description)]),
          ])
          return .job(job)
        }
      }
    } catch .duplicate(let constraint) {
      // Somebody else was first in the same moment: perhaps with the same request.
      if let known = try await run({ try await pool.transaction { try await repeated(acceptance, $0) } }) {
        return known
      }
      switch constraint {
      case "jobs_idempotency": return .keyTaken
      case "instances_creating": return .nameTaken
      default: throw .duplicate(constraint: constraint)
      }
    } catch .orphaned {
      // The cluster has been forgotten meanwhile.
      return .gone
    }
  }

  /// What was accepted before under the idempotency key of `asker`; nil where the key is new.
  ///
  /// For requests about an object that may be gone by now, by what they asked for.
  public func accepted(under key: String, of asker: UUID, requestHash: [UInt8]) async throws(StoreError) -> Accepted? {
    try await run { try await pool.transaction { try await repeated(key, asker, requestHash, $0) } }
  }

  private func repeated(_ acceptance: Acceptance, _ transaction: Transaction) async throws -> Accepted? {
    guard let key = acceptance.idempotencyKey, let asker = acceptance.requestedBy else { return nil }
    return try await repeated(key, asker, acceptance.requestHash, transaction)
  }

  private func repeated(
    _ key: String, _ asker: UUID, _ requestHash: [UInt8]?, _ transaction: Transaction
  ) async throws -> Accepted? {
    // A key stands for its request for a day; after that it is free again.
    try await transaction.execute(
      """
      UPDATE jobs SET idempotency_key = NULL
      WHERE requested_by = $1 AND idempotency_key = $2 AND accepted_at < now() - interval '1 day'
      """, [.uuid(asker), .text(key)])
    let columns = JobRow.columns
    return try await transaction.query(
      Statement(
        """
        SELECT \(columns), j.request_hash FROM jobs j WHERE j.requested_by = $1 AND j.idempotency_key = $2
        """),
      [.uuid(asker), .text(key)]
    ) { rows in
      guard rows.count > 0 else { return nil }
      return rows.optionalBytes(0, 22) == requestHash ? .repeated(try JobRow(rows, 0)) : .keyTaken
    }
  }

  private func insertJob(_ acceptance: Acceptance, _ transaction: Transaction) async throws -> JobRow {
    try await transaction.query(
      Statement(
        """
        INSERT INTO jobs AS j
          (id, operation, status, subject_type, subject_id, subject_name, cluster_id, cluster_name, requested_by,
           requested_by_name, reason, origin, dry_run, idempotency_key, request_hash)
        VALUES ($1, $2, 'accepted', $3, $4, $5, $6, $7, $8, $9, $10, 'gwm', $11, $12, $13)
        RETURNING \(JobRow.columns)
        """),
      [
        .uuid(acceptance.id), .text(acceptance.operation), .text(acceptance.subjectType), .uuid(acceptance.subjectID),
        .text(acceptance.subjectName), .uuid(acceptance.clusterID), .text(acceptance.clusterName),
        .uuid(acceptance.requestedBy), .text(acceptance.requestedByName), .text(acceptance.reason),
        .bool(acceptance.isDryRun), .text(acceptance.idempotencyKey), .bytea(acceptance.requestHash),
      ]
    ) { try JobRow($0, 0) }
  }

  private static func auditStep(_ acceptance: Acceptance) -> (Statement, [Parameter]) {
    (
      """
      INSERT INTO audit_entries
        (id, principal_id, principal_name, request_id, operation, subject_type, subject_id, subject_name, cluster_id,
         job_id)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      [
        .uuid(.version7()), .uuid(acceptance.requestedBy), .text(acceptance.requestedByName),
        .uuid(acceptance.requestID), .text(acceptance.operation), .text(acceptance.subjectType),
        .uuid(acceptance.subjectID), .text(acceptance.subjectName), .uuid(acceptance.clusterID), .uuid(acceptance.id),
      ]
    )
  }
}
