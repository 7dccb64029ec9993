extension Migration {
  static let second = Migration(
    number: 2, name: "indexes for each order of a list, and for open jobs",
    sql: """
      CREATE INDEX clusters_name_id ON clusters (name, id);
      CREATE INDEX nodes_lower_name ON nodes (lower(name), name, id);
      CREATE INDEX instances_lower_name_id ON instances (lower(name), name, id);
      -- whatever it was good for, the new one is
      DROP INDEX instances_lower_name;
      CREATE INDEX jobs_status_accepted ON jobs (status, accepted_at, id);
      CREATE INDEX jobs_open ON jobs (ganeti_cluster_uuid, ganeti_job_id)
        WHERE origin = 'ganeti' AND status IN ('queued', 'waiting', 'running');
      CREATE INDEX tokens_created ON tokens (created_at, id) WHERE revoked_at IS NULL;
      """)
}
