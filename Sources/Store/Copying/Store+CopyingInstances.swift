import PostgreSQL
public import Values

/// A read of a cluster's instances, begun before Ganeti is asked.
public struct InstanceRead: Sendable {
  /// Reads are written in the order of their numbers: what an older one saw does not replace what a newer one did.
  let number: Int64
  /// Rows whose creation was over when the read began and that no read had found until then.
  public let unseen: [UUID]
  /// When it began.
  let observedAt: Timestamp
}

extension Store {
  /// Begins a read of a cluster's instances.
  public func beginInstanceRead(of cluster: UUID) async throws(StoreError) -> InstanceRead {
    try await run {
      try await pool.query(
        """
        SELECT nextval('reads'), ARRAY(
          SELECT id FROM instances WHERE cluster_id = $1 AND ganeti_uuid IS NULL AND pending_job_id IS NULL)
        """, [.uuid(cluster)]
      ) { InstanceRead(number: try $0.int(0, 0), unseen: try $0.uuids(0, 1), observedAt: .now) }
    }
  }

  /// The fingerprints of a cluster's instances, by Ganeti's id.
  public func instanceFingerprints(of cluster: UUID) async throws(StoreError) -> [UUID: KnownFingerprints] {
    try await run {
      try await pool.query(
        """
        SELECT ganeti_uuid, fingerprint, live_fingerprint, missing_since IS NOT NULL FROM instances
        WHERE cluster_id = $1 AND ganeti_uuid IS NOT NULL
        """, [.uuid(cluster)]
      ) { rows in
        var known: [UUID: KnownFingerprints] = [:]
        known.reserveCapacity(rows.count)
        for row in 0..<rows.count {
          known[try rows.uuid(row, 0)] = KnownFingerprints(
            configuration: try rows.int(row, 1), live: try rows.int(row, 2), isMissing: try rows.bool(row, 3))
        }
        return known
      }
    }
  }

  /// Writes instances that are new or have changed, in one batch. A row that waits for its creation is taken over; what
  /// has been removed since the read began does not come back.
  ///
  /// - Parameter ending: a job that is over in Ganeti and not yet here: it no longer hides the instance's own status.
  /// - Throws: `StoreError.fenced` where another worker looks after the cluster by now.
  public func copy(
    instances: [InstanceCopy], of read: InstanceRead, under lease: ClusterLease, ending job: UUID? = nil
  ) async throws(StoreError) {
    guard !instances.isEmpty else { return }
    try await run {
      try await pool.transaction { transaction in
        try await transaction.checkHeld(lease)
        try await transaction.execute(
          """
          UPDATE instances i SET ganeti_uuid = x.ganeti_uuid
          FROM unnest($2::uuid[], $3::text[]) AS x (ganeti_uuid, name)
          WHERE i.cluster_id = $1 AND i.ganeti_uuid IS NULL AND lower(i.name) = lower(x.name)
            AND NOT EXISTS (SELECT 1 FROM instances o WHERE o.cluster_id = $1 AND o.ganeti_uuid = x.ganeti_uuid)
            AND NOT EXISTS (
              SELECT 1 FROM removed_instances r WHERE r.cluster_id = $1 AND r.ganeti_uuid = x.ganeti_uuid)
          """, [.uuid(lease.cluster), .uuids(instances.map(\.ganetiUUID)), .texts(instances.map(\.name))])
        try await transaction.execute(Self.copyInstances, Self.parameters(instances, lease.cluster, read, job))
      }
    }
  }

  /// Marks instances that Ganeti no longer has, and forgets those that it has not had for a day.
  ///
  /// Those that were unseen when the read began, and are so still, have been removed by other tools, and nobody will
  /// see them: they are forgotten at once.
  public func markMissing(
    instances: [UUID], of read: InstanceRead, under lease: ClusterLease
  ) async throws(StoreError) {
    try await run {
      try await pool.transaction { transaction in
        try await transaction.checkHeld(lease)
        try await transaction.pipeline([
          (
            """
            UPDATE instances SET missing_since = now(), live_status = 'missing', ganeti_status = NULL, live_reason = NULL,
                   live_memory = NULL, live_vcpus = NULL, version = version + 1
            WHERE cluster_id = $1 AND ganeti_uuid = ANY($2) AND missing_since IS NULL AND pending_job_id IS NULL
              AND read_number <= $3
            """, [.uuid(lease.cluster), .uuids(instances), .int8(read.number)]
          ),
          (
            """
            DELETE FROM instances
            WHERE cluster_id = $1
              AND (missing_since < now() - interval '1 day'
                   OR id = ANY($2) AND ganeti_uuid IS NULL AND pending_job_id IS NULL)
            """, [.uuid(lease.cluster), .uuids(read.unseen)]
          ),
        ])
      }
    }
  }

  private static let copyInstances = Statement(
    """
    INSERT INTO instances AS i
      (id, cluster_id, ganeti_uuid, name, primary_node_id, primary_node_name, secondary_node_id, secondary_node_name,
       group_id, group_name, hypervisor, operating_system, disk_template, vcpus, memory_minimum, memory_maximum, disks,
       nics, tags, admin_state, live_status, ganeti_status, live_reason, live_memory, live_vcpus, serial, created_at,
       modified_at, fingerprint, live_fingerprint, observed_at, read_number)
    SELECT x.id, $1, x.ganeti_uuid, x.name, p.id, x.primary_node, s.id, x.secondary_node, g.id, x.group_name,
           x.hypervisor, x.operating_system, x.disk_template, x.vcpus, x.memory_minimum, x.memory_maximum,
           x.disks::json, x.nics::json, string_to_array(x.tags, E'\\x1f'), x.admin_state, x.live_status, x.ganeti_status,
           x.live_reason, x.live_memory, x.live_vcpus, x.serial, x.created_at, x.modified_at, x.fingerprint,
           x.live_fingerprint, $2, $31
    FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::text[], $10::text[],
                $11::text[], $12::text[], $13::bigint[], $14::bigint[], $15::bigint[], $16::text[], $17::text[],
                $18::text[], $19::text[], $20::text[], $21::text[], $22::text[], $23::bigint[], $24::bigint[],
                $25::bigint[], $26::timestamptz[], $27::timestamptz[], $28::bigint[], $29::bigint[])
         AS x (id, ganeti_uuid, name, primary_node, secondary_node, group_uuid, group_name, hypervisor,
               operating_system, disk_template, vcpus, memory_minimum, memory_maximum, disks, nics, tags, admin_state,
               live_status, ganeti_status, live_reason, live_memory, live_vcpus, serial, created_at, modified_at,
               fingerprint, live_fingerprint)
    LEFT JOIN nodes p ON p.cluster_id = $1 AND p.name = x.primary_node
    LEFT JOIN nodes s ON s.cluster_id = $1 AND s.name = x.secondary_node
    LEFT JOIN node_groups g ON g.cluster_id = $1 AND g.ganeti_uuid = x.group_uuid
    WHERE NOT EXISTS (SELECT 1 FROM removed_instances r WHERE r.cluster_id = $1 AND r.ganeti_uuid = x.ganeti_uuid)
    ON CONFLICT (cluster_id, ganeti_uuid) DO UPDATE SET
      name = excluded.name, primary_node_id = excluded.primary_node_id, primary_node_name = excluded.primary_node_name,
      secondary_node_id = excluded.secondary_node_id, secondary_node_name = excluded.secondary_node_name,
      group_id = excluded.group_id, group_name = excluded.group_name, hypervisor = excluded.hypervisor,
      operating_system = excluded.operating_system, disk_template = excluded.disk_template, vcpus = excluded.vcpus,
      memory_minimum = excluded.memory_minimum, memory_maximum = excluded.memory_maximum, disks = excluded.disks,
      nics = excluded.nics, tags = excluded.tags, admin_state = excluded.admin_state,
      -- while its creation or removal runs, that is what it does
      live_status = CASE WHEN i.pending_job_id = $30 THEN excluded.live_status
                         WHEN i.pending_operation = 'createInstance' THEN 'creating'
                         WHEN i.pending_operation = 'deleteInstance' THEN 'removing'
                         ELSE excluded.live_status END,
      ganeti_status = excluded.ganeti_status, live_reason = excluded.live_reason, live_memory = excluded.live_memory,
      live_vcpus = excluded.live_vcpus, serial = excluded.serial, created_at = excluded.created_at,
      modified_at = excluded.modified_at, fingerprint = excluded.fingerprint,
      -- ours differs from Ganeti's meanwhile, so the next read shall not take it for unchanged
      live_fingerprint = CASE WHEN i.pending_job_id = $30 THEN excluded.live_fingerprint
                              WHEN i.pending_operation IN ('createInstance', 'deleteInstance') THEN 0
                              ELSE excluded.live_fingerprint END,
      observed_at = excluded.observed_at, read_number = excluded.read_number, missing_since = NULL,
      version = i.version + 1
    WHERE i.read_number <= excluded.read_number
    """)

  private static func parameters(_ all: [InstanceCopy], _ cluster: UUID, _ read: InstanceRead, _ job: UUID?)
    -> [Parameter]
  {
    [
      .uuid(cluster), .timestamptz(read.observedAt),
      .uuids(all.map { _ in .version7() }), .uuids(all.map(\.ganetiUUID)), .texts(all.map(\.name)),
      .optionalTexts(all.map(\.primaryNode)), .optionalTexts(all.map(\.secondaryNode)),
      .optionalUUIDs(all.map(\.groupUUID)), .optionalTexts(all.map(\.groupName)),
      .optionalTexts(all.map(\.hypervisor)), .optionalTexts(all.map(\.operatingSystem)),
      .texts(all.map(\.diskTemplate)), .int8s(all.map(\.vcpus)), .int8s(all.map(\.memoryMinimum)),
      .int8s(all.map(\.memoryMaximum)), .texts(all.map(\.disks)), .texts(all.map(\.nics)),
      .texts(all.map { $0.tags.joined(separator: "\u{1f}") }), .texts(all.map(\.adminState)),
      .texts(all.map(\.liveStatus)), .optionalTexts(all.map(\.ganetiStatus)), .optionalTexts(all.map(\.liveReason)),
      .optionalInt8s(all.map(\.liveMemory)), .optionalInt8s(all.map(\.liveVCPUs)), .int8s(all.map(\.serial)),
      .optionalTimestamptzs(all.map(\.createdAt)), .optionalTimestamptzs(all.map(\.modifiedAt)),
      .int8s(all.map(\.fingerprint)), .int8s(all.map(\.liveFingerprint)), .uuid(job), .int8(read.number),
    ]
  }
}

extension Transaction {
  /// - Throws: `StoreError.fenced` where the lease has passed to somebody else.
  func checkHeld(_ lease: ClusterLease) async throws {
    let isHeld = try await query(
      "SELECT 1 FROM clusters WHERE id = $1 AND lease_fence = $2 FOR SHARE", [.uuid(lease.cluster), .int8(lease.fence)]
    ) { $0.count > 0 }
    guard isHeld else { throw StoreError.fenced }
  }
}
