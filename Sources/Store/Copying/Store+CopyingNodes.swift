import PostgreSQL
public import Values

extension Store {
  /// The fingerprints of a cluster's nodes, by Ganeti's id.
  public func nodeFingerprints(of cluster: UUID) async throws(StoreError) -> [UUID: KnownFingerprints] {
    try await run {
      try await pool.query(
        "SELECT ganeti_uuid, fingerprint, live_fingerprint FROM nodes WHERE cluster_id = $1", [.uuid(cluster)]
      ) { rows in
        var known: [UUID: KnownFingerprints] = [:]
        for row in 0..<rows.count {
          known[try rows.uuid(row, 0)] = KnownFingerprints(
            configuration: try rows.int(row, 1), live: try rows.int(row, 2))
        }
        return known
      }
    }
  }

  /// The fingerprints of a cluster's node groups, by Ganeti's id.
  public func groupFingerprints(of cluster: UUID) async throws(StoreError) -> [UUID: Int64] {
    try await run {
      try await pool.query(
        "SELECT ganeti_uuid, fingerprint FROM node_groups WHERE cluster_id = $1", [.uuid(cluster)]
      ) { rows in
        var known: [UUID: Int64] = [:]
        for row in 0..<rows.count { known[try rows.uuid(row, 0)] = try rows.int(row, 1) }
        return known
      }
    }
  }

  /// Writes node groups that are new or have changed, takes away those that are gone, and sets the instances'
  /// references.
  public func copy(groups: [GroupCopy], gone: [UUID], under lease: ClusterLease) async throws(StoreError) {
    guard !groups.isEmpty || !gone.isEmpty else { return }
    try await run {
      try await pool.transaction { transaction in
        try await transaction.checkHeld(lease)
        try await transaction.pipeline([
          (
            """
            INSERT INTO node_groups AS g (id, cluster_id, ganeti_uuid, name, allocation_policy, tags, fingerprint)
            SELECT x.id, $1, x.ganeti_uuid, x.name, x.policy, string_to_array(x.tags, E'\\x1f'), x.fingerprint
            FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::bigint[])
                 AS x (id, ganeti_uuid, name, policy, tags, fingerprint)
            ON CONFLICT (cluster_id, ganeti_uuid) DO UPDATE SET
              name = excluded.name, allocation_policy = excluded.allocation_policy, tags = excluded.tags,
              fingerprint = excluded.fingerprint
            """,
            [
              .uuid(lease.cluster), .uuids(groups.map { _ in .version7() }), .uuids(groups.map(\.ganetiUUID)),
              .texts(groups.map(\.name)), .texts(groups.map(\.allocationPolicy)),
              .texts(groups.map { $0.tags.joined(separator: "\u{1f}") }), .int8s(groups.map(\.fingerprint)),
            ]
          ),
          (
            "DELETE FROM node_groups WHERE cluster_id = $1 AND ganeti_uuid = ANY($2)",
            [.uuid(lease.cluster), .uuids(gone)]
          ),
          // Instances may have been read in a group before the group itself was.
          (
            """
            UPDATE instances i SET group_id = g.id, version = version + 1 FROM node_groups g
            WHERE i.cluster_id = $1 AND g.cluster_id = $1 AND g.name = i.group_name AND i.group_id IS DISTINCT FROM g.id
            """, [.uuid(lease.cluster)]
          ),
        ])
      }
    }
  }

  /// Writes nodes that are new or have changed, takes away those that are gone, and sets the instances' references.
  public func copy(nodes: [NodeCopy], gone: [UUID], under lease: ClusterLease) async throws(StoreError) {
    guard !nodes.isEmpty || !gone.isEmpty else { return }
    try await run {
      try await pool.transaction { transaction in
        try await transaction.checkHeld(lease)
        try await transaction.pipeline([
          (Self.copyNodes, Self.parameters(nodes, lease.cluster)),
          (
            "DELETE FROM nodes WHERE cluster_id = $1 AND ganeti_uuid = ANY($2)",
            [.uuid(lease.cluster), .uuids(gone)]
          ),
          (
            """
            UPDATE instances i SET primary_node_id = n.id, version = version + 1
            FROM (SELECT i.id AS instance, n.id FROM instances i
                  LEFT JOIN nodes n ON n.cluster_id = i.cluster_id AND n.name = i.primary_node_name
                  WHERE i.cluster_id = $1) AS n
            WHERE i.id = n.instance AND i.primary_node_id IS DISTINCT FROM n.id
            """, [.uuid(lease.cluster)]
          ),
          (
            """
            UPDATE instances i SET secondary_node_id = n.id, version = version + 1
            FROM (SELECT i.id AS instance, n.id FROM instances i
                  LEFT JOIN nodes n ON n.cluster_id = i.cluster_id AND n.name = i.secondary_node_name
                  WHERE i.cluster_id = $1) AS n
            WHERE i.id = n.instance AND i.secondary_node_id IS DISTINCT FROM n.id
            """, [.uuid(lease.cluster)]
          ),
        ])
      }
    }
  }

  private static let copyNodes = Statement(
    """
    INSERT INTO nodes AS n
      (id, cluster_id, ganeti_uuid, name, group_uuid, role, master_capable, vm_capable, primary_ip, secondary_ip, tags,
       primary_instance_count, secondary_instance_count, serial, created_at, modified_at, live_status, live_reason,
       memory_total, memory_free, memory_node, disk_total, disk_free, cpus, fingerprint, live_fingerprint)
    SELECT x.id, $1, x.ganeti_uuid, x.name, x.group_uuid, x.role, x.master_capable, x.vm_capable, x.primary_ip,
           x.secondary_ip, string_to_array(x.tags, E'\\x1f'), x.primaries, x.secondaries, x.serial, x.created_at,
           x.modified_at, x.live_status, x.live_reason, x.memory_total, x.memory_free, x.memory_node, x.disk_total,
           x.disk_free, x.cpus, x.fingerprint, x.live_fingerprint
    FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::boolean[], $8::boolean[], $9::text[],
                $10::text[], $11::text[], $12::bigint[], $13::bigint[], $14::bigint[], $15::timestamptz[],
                $16::timestamptz[], $17::text[], $18::text[], $19::bigint[], $20::bigint[], $21::bigint[],
                $22::bigint[], $23::bigint[], $24::bigint[], $25::bigint[], $26::bigint[])
         AS x (id, ganeti_uuid, name, group_uuid, role, master_capable, vm_capable, primary_ip, secondary_ip, tags,
               primaries, secondaries, serial, created_at, modified_at, live_status, live_reason, memory_total,
               memory_free, memory_node, disk_total, disk_free, cpus, fingerprint, live_fingerprint)
    ON CONFLICT (cluster_id, ganeti_uuid) DO UPDATE SET
      name = excluded.name, group_uuid = excluded.group_uuid, role = excluded.role,
      master_capable = excluded.master_capable, vm_capable = excluded.vm_capable, primary_ip = excluded.primary_ip,
      secondary_ip = excluded.secondary_ip, tags = excluded.tags,
      primary_instance_count = excluded.primary_instance_count,
      secondary_instance_count = excluded.secondary_instance_count, serial = excluded.serial,
      created_at = excluded.created_at, modified_at = excluded.modified_at, live_status = excluded.live_status,
      live_reason = excluded.live_reason, memory_total = excluded.memory_total, memory_free = excluded.memory_free,
      memory_node = excluded.memory_node, disk_total = excluded.disk_total, disk_free = excluded.disk_free,
      cpus = excluded.cpus, fingerprint = excluded.fingerprint, live_fingerprint = excluded.live_fingerprint,
      version = n.version + 1
    """)

  private static func parameters(_ all: [NodeCopy], _ cluster: UUID) -> [Parameter] {
    [
      .uuid(cluster), .uuids(all.map { _ in .version7() }), .uuids(all.map(\.ganetiUUID)), .texts(all.map(\.name)),
      .optionalUUIDs(all.map(\.groupUUID)), .texts(all.map(\.role)), .bools(all.map(\.isMasterCapable)),
      .bools(all.map(\.isVMCapable)), .optionalTexts(all.map(\.primaryIP)), .optionalTexts(all.map(\.secondaryIP)),
      .texts(all.map { $0.tags.joined(separator: "\u{1f}") }), .int8s(all.map(\.primaryInstanceCount)),
      .int8s(all.map(\.secondaryInstanceCount)), .int8s(all.map(\.serial)),
      .optionalTimestamptzs(all.map(\.createdAt)), .optionalTimestamptzs(all.map(\.modifiedAt)),
      .texts(all.map(\.liveStatus)), .optionalTexts(all.map(\.liveReason)), .optionalInt8s(all.map(\.memoryTotal)),
      .optionalInt8s(all.map(\.memoryFree)), .optionalInt8s(all.map(\.memoryNode)),
      .optionalInt8s(all.map(\.diskTotal)), .optionalInt8s(all.map(\.diskFree)), .optionalInt8s(all.map(\.cpus)),
      .int8s(all.map(\.fingerprint)), .int8s(all.map(\.liveFingerprint)),
    ]
  }
}
