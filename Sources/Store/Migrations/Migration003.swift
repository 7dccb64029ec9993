extension Migration {
  static let third = Migration(
    number: 3, name: "fences know their task, open jobs are found by their cluster",
    sql: """
      -- NULL for those of an earlier release
      ALTER TABLE fences ADD COLUMN task_id uuid;
      CREATE INDEX jobs_cluster_open ON jobs (cluster_id, ganeti_cluster_uuid, ganeti_job_id)
        WHERE origin = 'ganeti' AND status IN ('queued', 'waiting', 'running');
      -- whatever it was good for, the new one is
      DROP INDEX jobs_open;
      """)
}
