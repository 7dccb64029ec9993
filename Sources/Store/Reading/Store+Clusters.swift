import PostgreSQL
public import Values

/// A cluster to be registered.
public struct NewCluster: Sendable {
  public var name: String
  public var host: String
  public var port: Int
  public var username: String
  public var sealedPassword: [UInt8]
  public var trust: String
  public var pinnedKey: String?
  public var certificateAuthority: String?
  public var configurationInterval: Int
  public var liveInterval: Int

  public init(
    name: String, host: String, port: Int, username: String, sealedPassword: [UInt8], trust: String,
    pinnedKey: String?, certificateAuthority: String?, configurationInterval: Int, liveInterval: Int
  ) {
    self.name = name
    self.host = host
    self.port = port
    self.username = username
    self.sealedPassword = sealedPassword
    self.trust = trust
    self.pinnedKey = pinnedKey
    self.certificateAuthority = certificateAuthority
    self.configurationInterval = configurationInterval
    self.liveInterval = liveInterval
  }
}

extension Store {
  /// The clusters that may be seen, by name, after the page's position.
  public func clusters(
    visible: Visibility, descending: Bool, page: PageRequest
  ) async throws(StoreError) -> Page<[ClusterRow]> {
    var conditions = Conditions()
    conditions.add(visible, on: "c.id")
    return try await list(
      ClusterRow.columns, from: "clusters c", where: conditions,
      in: RowOrder(by: "c.name", id: "c.id", descending: descending), page: page
    ) {
      try ClusterRow($0, $1)
    } position: {
      PageRequest.Position(key: $0.name, id: $0.id)
    }
  }

  /// The cluster of that id, where it may be seen.
  public func cluster(_ id: UUID, visible: Visibility) async throws(StoreError) -> ClusterRow? {
    var conditions = Conditions()
    conditions.add(id, { .uuid($0) }) { "c.id = \($0)" }
    conditions.add(visible, on: "c.id")
    let statement = Statement("SELECT \(ClusterRow.columns) FROM clusters c \(conditions.clause)")
    return try await run {
      try await pool.read(statement, conditions.parameters) { $0.count == 0 ? nil : try ClusterRow($0, 0) }
    }
  }

  /// The cluster of that name.
  public func cluster(named name: String) async throws(StoreError) -> ClusterRow? {
    try await run {
      try await pool.query(
        Statement("SELECT \(ClusterRow.columns) FROM clusters c WHERE c.name = $1"), [.text(name)]
      ) { $0.count == 0 ? nil : try ClusterRow($0, 0) }
    }
  }

  /// How the RAPI of a cluster is reached; nil where the cluster is gone.
  public func endpoint(of cluster: UUID) async throws(StoreError) -> ClusterEndpointRow? {
    try await run {
      try await pool.query(
        Statement("SELECT \(ClusterEndpointRow.columns) FROM clusters c WHERE c.id = $1"), [.uuid(cluster)]
      ) { $0.count == 0 ? nil : try ClusterEndpointRow($0, 0) }
    }
  }

  /// Changes a registration, where it still is at `version`; the cluster is due for a full read at once.
  /// - Parameter sealedPassword: nil leaves the password as it is.
  /// - Returns: nil where the cluster is gone or has another version.
  /// - Throws: `StoreError.duplicate` where the name is taken.
  public func update(_ cluster: ClusterRow, sealedPassword: [UInt8]?) async throws(StoreError) -> ClusterRow? {
    let statement = Statement(
      """
      UPDATE clusters c
      SET name = $3, host = $4, port = $5, username = $6, sealed_password = coalesce($7, c.sealed_password), trust = $8,
          pinned_key = $9, certificate_authority = $10, disabled = $11, drained = $12, read_only = $13,
          configuration_interval = $14, live_interval = $15, configuration_due_at = now(), live_due_at = now(),
          version = c.version + 1, modified_at = now()
      WHERE c.id = $1 AND c.version = $2
      RETURNING \(ClusterRow.columns)
      """)
    // Instances carry their cluster's name, so they are other versions of themselves under another name.
    let renaming = Statement(
      """
      UPDATE instances SET version = version + 1
      WHERE cluster_id = $1 AND EXISTS (SELECT 1 FROM clusters WHERE id = $1 AND version = $2 AND name <> $3)
      """)
    return try await run {
      try await pool.transaction { transaction in
        // The cluster first, as whoever writes its copy does: neither waits for the other for ever.
        try await transaction.execute("SELECT 1 FROM clusters WHERE id = $1 FOR UPDATE", [.uuid(cluster.id)])
        try await transaction.execute(
          renaming, [.uuid(cluster.id), .int8(cluster.version), .text(cluster.name)])
        return try await transaction.query(
          statement,
          [
            .uuid(cluster.id), .int8(cluster.version), .text(cluster.name), .text(cluster.host),
            .int4(Int32(cluster.port)), .text(cluster.username), .bytea(sealedPassword), .text(cluster.trust),
            .text(cluster.pinnedKey), .text(cluster.certificateAuthority), .bool(cluster.isDisabled),
            .bool(cluster.isDrained), .bool(cluster.isReadOnly), .int4(Int32(cluster.configurationInterval)),
            .int4(Int32(cluster.liveInterval)),
          ]
        ) { $0.count == 0 ? nil : try ClusterRow($0, 0) }
      }
    }
  }

  /// What became of forgetting a cluster.
  public enum Deletion: Sendable, Equatable {
    case deleted
    case gone
    /// It has another version than it must have.
    case changed
    /// This job still works on it.
    case busy(job: UUID, status: String)
  }

  /// Forgets a cluster and its copy, unless a job asked for here still works on it.
  ///
  /// - Parameter version: the version that the cluster must still have; nil where any will do.
  public func deleteCluster(_ id: UUID, version: Int64?) async throws(StoreError) -> Deletion {
    try await run {
      try await pool.transaction { transaction in
        let present = try await transaction.query(
          "SELECT version FROM clusters WHERE id = $1 FOR UPDATE", [.uuid(id)]
        ) { $0.count == 0 ? nil : try $0.int(0, 0) }
        guard let present else { return .gone }
        if let version, present != version { return .changed }
        let job = try await transaction.query(
          """
          SELECT j.id, j.status FROM tasks t JOIN jobs j ON j.id = t.job_id
          WHERE t.cluster_id = $1 AND t.step <> 'ended' AND t.kind = 'ganeti' LIMIT 1
          """, [.uuid(id)]
        ) { $0.count == 0 ? nil : (id: try $0.uuid(0, 0), status: try $0.text(0, 1)) }
        if let job { return .busy(job: job.id, status: job.status) }
        // A first read that never ended goes with its cluster; who waits for it is told.
        try await transaction.execute(
          """
          WITH canceled AS (
            UPDATE jobs SET status = 'canceled', ended_at = now(), version = version + 1
            WHERE cluster_id = $1 AND ended_at IS NULL AND origin = 'gwm'
            RETURNING id)
          SELECT pg_notify('gwm_jobs', id::text) FROM canceled
          """, [.uuid(id)])
        try await transaction.execute("DELETE FROM clusters WHERE id = $1", [.uuid(id)])
        return .deleted
      }
    }
  }
}
