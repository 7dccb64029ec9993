import PostgreSQL
public import Values

/// What a cluster says of itself, to be copied.
public struct ClusterCopy: Sendable, Equatable {
  public var ganetiName: String
  public var ganetiUUID: UUID
  public var softwareVersion: String
  public var master: String
  public var defaultHypervisor: String?
  public var hypervisors: [String]
  public var diskTemplates: [String]
  public var defaultAllocator: String?
  public var tags: [String]

  public init(
    ganetiName: String, ganetiUUID: UUID, softwareVersion: String, master: String, defaultHypervisor: String?,
    hypervisors: [String], diskTemplates: [String], defaultAllocator: String?, tags: [String]
  ) {
    self.ganetiName = ganetiName
    self.ganetiUUID = ganetiUUID
    self.softwareVersion = softwareVersion
    self.master = master
    self.defaultHypervisor = defaultHypervisor
    self.hypervisors = hypervisors
    self.diskTemplates = diskTemplates
    self.defaultAllocator = defaultAllocator
    self.tags = tags
  }
}

extension Store {
  /// Writes what a cluster says of itself, where that changed.
  /// - Returns: whether it changed.
  public func copy(cluster: ClusterCopy, under lease: ClusterLease) async throws(StoreError) -> Bool {
    try await run {
      try await pool.execute(
        """
        UPDATE clusters SET ganeti_name = $3, ganeti_uuid = $4, software_version = $5, master = $6,
               default_hypervisor = $7, hypervisors = $8, disk_templates = $9, default_allocator = $10, tags = $11,
               version = version + 1
        WHERE id = $1 AND lease_fence = $2
          AND (ganeti_name, ganeti_uuid, software_version, master, default_hypervisor, hypervisors, disk_templates,
               default_allocator, tags) IS DISTINCT FROM ($3, $4, $5, $6, $7, $8, $9, $10, $11)
        """,
        [
          .uuid(lease.cluster), .int8(lease.fence), .text(cluster.ganetiName), .uuid(cluster.ganetiUUID),
          .text(cluster.softwareVersion), .text(cluster.master), .text(cluster.defaultHypervisor),
          .texts(cluster.hypervisors), .texts(cluster.diskTemplates), .text(cluster.defaultAllocator),
          .texts(cluster.tags),
        ]) > 0
    }
  }

  /// Notes that a cluster was read, when, and when it is due again.
  public func noteSuccess(
    under lease: ClusterLease, observedAt: Timestamp, nodes: Int, instances: Int, configurationDue: Timestamp?,
    liveDue: Timestamp
  ) async throws(StoreError) {
    let count = try await run {
      try await pool.execute(
        """
        UPDATE clusters SET observed_at = $3, last_attempt_at = now(), failures = 0, problem = NULL, node_count = $4,
               instance_count = $5, configuration_due_at = coalesce($6, configuration_due_at), live_due_at = $7
        WHERE id = $1 AND lease_fence = $2
        """,
        [
          .uuid(lease.cluster), .int8(lease.fence), .timestamptz(observedAt), .int4(Int32(nodes)),
          .int4(Int32(instances)), .timestamptz(configurationDue), .timestamptz(liveDue),
        ])
    }
    guard count == 1 else { throw .fenced }
  }

  /// Notes that a cluster could not be read, why (as JSON), and when it is tried again.
  public func noteFailure(under lease: ClusterLease, problem: String, due: Timestamp) async throws(StoreError) {
    let count = try await run {
      try await pool.execute(
        """
        UPDATE clusters SET last_attempt_at = now(), failures = failures + 1, problem = $3::text::json,
               configuration_due_at = least(configuration_due_at, $4), live_due_at = $4
        WHERE id = $1 AND lease_fence = $2
        """, [.uuid(lease.cluster), .int8(lease.fence), .text(problem), .timestamptz(due)])
    }
    guard count == 1 else { throw .fenced }
  }
}
