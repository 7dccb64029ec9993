extension Migration {
  static let third = Migration(
    number: 3, name: "the order of reads, fences of tasks, open jobs of clusters",
    sql: """
      -- A read begins by taking a number, so that what an older one saw is never written over what a newer one did.
      CREATE SEQUENCE reads;
      ALTER TABLE instances ADD COLUMN read_number bigint NOT NULL DEFAULT 0;
      -- What was removed through us, for a read that began before and still saw it.
      CREATE TABLE removed_instances (
        cluster_id uuid NOT NULL REFERENCES clusters ON DELETE CASCADE,
        ganeti_uuid uuid NOT NULL,
        removed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (cluster_id, ganeti_uuid)
      );

      -- NULL for those of an earlier release
      ALTER TABLE fences ADD COLUMN task_id uuid;

      CREATE INDEX jobs_cluster_open ON jobs (cluster_id, ganeti_job_id)
        WHERE origin = 'ganeti' AND status IN ('queued', 'waiting', 'running');
      """)
}
