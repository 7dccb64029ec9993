extension Migration {
  static let first = Migration(
    number: 1, name: "clusters, their copies, jobs, tasks and tokens",
    sql: """
      CREATE TABLE tokens (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        secret_hash bytea NOT NULL,
        permissions text[] NOT NULL,
        -- NULL: all clusters
        cluster_ids uuid[],
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX tokens_secret_hash ON tokens (secret_hash);

      CREATE TABLE clusters (
        id uuid PRIMARY KEY,
        name text COLLATE "C" NOT NULL,
        host text NOT NULL,
        port int NOT NULL,
        username text NOT NULL,
        -- AES-GCM, never in clear
        sealed_password bytea NOT NULL,
        trust text NOT NULL CHECK (trust IN ('pinned_key', 'certificate_authority', 'system', 'off')),
        pinned_key text,
        certificate_authority text,
        disabled boolean NOT NULL DEFAULT false,
        drained boolean NOT NULL DEFAULT false,
        read_only boolean NOT NULL DEFAULT false,
        configuration_interval int NOT NULL,
        live_interval int NOT NULL,
        -- what Ganeti says of itself
        ganeti_name text,
        ganeti_uuid uuid,
        software_version text,
        master text,
        default_hypervisor text,
        hypervisors text[] NOT NULL DEFAULT '{}',
        disk_templates text[] NOT NULL DEFAULT '{}',
        default_allocator text,
        tags text[] NOT NULL DEFAULT '{}',
        node_count int NOT NULL DEFAULT 0,
        instance_count int NOT NULL DEFAULT 0,
        info_fingerprint bigint NOT NULL DEFAULT 0,
        -- how fresh the copy is
        observed_at timestamptz,
        last_attempt_at timestamptz,
        failures int NOT NULL DEFAULT 0,
        problem json,
        configuration_due_at timestamptz NOT NULL DEFAULT now(),
        live_due_at timestamptz NOT NULL DEFAULT now(),
        -- the worker that looks after it
        lease_fence bigint NOT NULL DEFAULT 0,
        lease_until timestamptz,
        lease_holder text,
        version bigint NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        modified_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX clusters_name ON clusters (name);

      CREATE TABLE node_groups (
        id uuid PRIMARY KEY,
        cluster_id uuid NOT NULL REFERENCES clusters ON DELETE CASCADE,
        ganeti_uuid uuid NOT NULL,
        name text COLLATE "C" NOT NULL,
        allocation_policy text NOT NULL,
        tags text[] NOT NULL DEFAULT '{}',
        fingerprint bigint NOT NULL,
        UNIQUE (cluster_id, ganeti_uuid)
      );

      CREATE TABLE nodes (
        id uuid PRIMARY KEY,
        cluster_id uuid NOT NULL REFERENCES clusters ON DELETE CASCADE,
        ganeti_uuid uuid NOT NULL,
        name text COLLATE "C" NOT NULL,
        group_uuid uuid,
        role text NOT NULL,
        master_capable boolean NOT NULL,
        vm_capable boolean NOT NULL,
        primary_ip text,
        secondary_ip text,
        tags text[] NOT NULL DEFAULT '{}',
        primary_instance_count int NOT NULL,
        secondary_instance_count int NOT NULL,
        serial bigint NOT NULL,
        created_at timestamptz,
        modified_at timestamptz,
        live_status text NOT NULL,
        live_reason text,
        memory_total bigint,
        memory_free bigint,
        memory_node bigint,
        disk_total bigint,
        disk_free bigint,
        cpus bigint,
        fingerprint bigint NOT NULL,
        live_fingerprint bigint NOT NULL,
        version bigint NOT NULL DEFAULT 1,
        UNIQUE (cluster_id, ganeti_uuid)
      );
      CREATE INDEX nodes_name ON nodes (name, id);
      CREATE INDEX nodes_cluster_name ON nodes (cluster_id, name, id);
      CREATE INDEX nodes_tags ON nodes USING gin (tags);

      CREATE TABLE instances (
        id uuid PRIMARY KEY,
        cluster_id uuid NOT NULL REFERENCES clusters ON DELETE CASCADE,
        -- NULL until the instance exists in Ganeti
        ganeti_uuid uuid,
        name text COLLATE "C" NOT NULL,
        primary_node_id uuid,
        primary_node_name text,
        secondary_node_id uuid,
        secondary_node_name text,
        group_id uuid,
        group_name text,
        hypervisor text,
        operating_system text,
        disk_template text NOT NULL,
        vcpus bigint NOT NULL,
        memory_minimum bigint NOT NULL,
        memory_maximum bigint NOT NULL,
        disks json NOT NULL DEFAULT '[]',
        nics json NOT NULL DEFAULT '[]',
        tags text[] NOT NULL DEFAULT '{}',
        admin_state text NOT NULL,
        live_status text NOT NULL,
        ganeti_status text,
        live_reason text,
        live_memory bigint,
        live_vcpus bigint,
        pending_job_id uuid,
        pending_operation text,
        serial bigint NOT NULL DEFAULT 0,
        created_at timestamptz,
        modified_at timestamptz,
        observed_at timestamptz,
        missing_since timestamptz,
        fingerprint bigint NOT NULL DEFAULT 0,
        live_fingerprint bigint NOT NULL DEFAULT 0,
        version bigint NOT NULL DEFAULT 1,
        UNIQUE (cluster_id, ganeti_uuid)
      );
      CREATE INDEX instances_name ON instances (name, id);
      CREATE INDEX instances_cluster_name ON instances (cluster_id, name, id);
      CREATE INDEX instances_created ON instances (coalesce(created_at, 'infinity'::timestamptz), id);
      CREATE INDEX instances_cluster_created
        ON instances (cluster_id, coalesce(created_at, 'infinity'::timestamptz), id);
      CREATE INDEX instances_node ON instances (primary_node_id, name, id);
      CREATE INDEX instances_status ON instances (live_status, name, id);
      CREATE INDEX instances_lower_name ON instances (lower(name));
      CREATE INDEX instances_tags ON instances USING gin (tags);
      CREATE UNIQUE INDEX instances_creating ON instances (cluster_id, lower(name)) WHERE ganeti_uuid IS NULL;

      CREATE TABLE jobs (
        id uuid PRIMARY KEY,
        operation text NOT NULL,
        status text NOT NULL,
        subject_type text,
        subject_id uuid,
        subject_name text,
        cluster_id uuid REFERENCES clusters ON DELETE SET NULL,
        cluster_name text,
        requested_by uuid,
        requested_by_name text,
        reason text,
        origin text NOT NULL CHECK (origin IN ('gwm', 'ganeti')),
        dry_run boolean NOT NULL DEFAULT false,
        message text,
        -- Ganeti numbers jobs per cluster, and anew where a cluster was built anew
        ganeti_cluster_uuid uuid,
        ganeti_job_id bigint,
        ganeti_status text,
        ganeti_summary text[] NOT NULL DEFAULT '{}',
        problem json,
        idempotency_key text,
        request_hash bytea,
        accepted_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        ended_at timestamptz,
        version bigint NOT NULL DEFAULT 1
      );
      CREATE UNIQUE INDEX jobs_ganeti ON jobs (ganeti_cluster_uuid, ganeti_job_id);
      CREATE UNIQUE INDEX jobs_idempotency ON jobs (requested_by, idempotency_key);
      CREATE INDEX jobs_accepted ON jobs (accepted_at, id);
      CREATE INDEX jobs_cluster_accepted ON jobs (cluster_id, accepted_at, id);
      CREATE INDEX jobs_subject ON jobs (subject_id, accepted_at, id);
      CREATE INDEX jobs_requester ON jobs (requested_by, accepted_at, id);

      CREATE TABLE tasks (
        id uuid PRIMARY KEY,
        job_id uuid NOT NULL REFERENCES jobs ON DELETE CASCADE,
        cluster_id uuid NOT NULL REFERENCES clusters ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('ganeti', 'sync')),
        -- what to ask Ganeti for, as JSON
        change json,
        step text NOT NULL DEFAULT 'accepted' CHECK (step IN ('accepted', 'submitting', 'following', 'ended')),
        attempt int NOT NULL DEFAULT 0,
        -- until when the present attempt may still reach Ganeti
        deadline timestamptz,
        failures int NOT NULL DEFAULT 0,
        ganeti_job_id bigint,
        fence bigint NOT NULL DEFAULT 0,
        lease_until timestamptz,
        due_at timestamptz NOT NULL DEFAULT now(),
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX tasks_open ON tasks (cluster_id, due_at) WHERE step <> 'ended';
      CREATE INDEX tasks_job ON tasks (job_id);

      -- Filters in Ganeti that fence attempts, to be taken away when no request of theirs can be alive any more.
      CREATE TABLE fences (
        cluster_id uuid NOT NULL REFERENCES clusters ON DELETE CASCADE,
        filter_uuid uuid NOT NULL,
        reason text NOT NULL,
        remove_after timestamptz NOT NULL,
        PRIMARY KEY (cluster_id, filter_uuid)
      );

      CREATE TABLE audit_entries (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        principal_id uuid,
        principal_name text,
        request_id uuid,
        operation text NOT NULL,
        subject_type text,
        subject_id uuid,
        subject_name text,
        cluster_id uuid,
        job_id uuid
      );
      CREATE INDEX audit_entries_at ON audit_entries (at, id);
      """)
}
