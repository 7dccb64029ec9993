-- Fills the tables with 1,000 instances on 40 nodes of 3 clusters, the same ones each time, and a token to read them
-- with, whose secret is the psql variable `token`. Clusters are read hourly: nothing turns stale while it is measured.

CREATE FUNCTION pg_temp.id(text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT md5($1)::uuid $$;

-- A number from 0 to below `range`, drawn from the text.
CREATE FUNCTION pg_temp.draw(text, range int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT (('x' || left(md5($1 || ' drawn'), 7))::bit(28)::int % range)
$$;

INSERT INTO tokens (id, name, secret_hash, permissions)
VALUES (pg_temp.id('token'), 'bench', sha256(convert_to(:'token', 'UTF8')), '{instance:read}');

CREATE TEMP TABLE shapes (name text, nodes int, groups int, instances int, first int);
INSERT INTO shapes VALUES ('east', 20, 2, 500, 0), ('west', 12, 2, 300, 500), ('lab', 8, 1, 200, 800);

INSERT INTO clusters (
  id, name, host, port, username, sealed_password, trust, configuration_interval, live_interval, ganeti_name,
  ganeti_uuid, software_version, master, default_hypervisor, hypervisors, disk_templates, node_count, instance_count,
  observed_at, last_attempt_at)
SELECT pg_temp.id(name), name, name || '.example.org', 5080, 'gwm', '\x00', 'system', 3600, 3600,
  name || '.example.org', pg_temp.id(name || ' in Ganeti'), '3.0.2', 'node1.' || name || '.example.org', 'kvm', '{kvm}',
  '{drbd,plain,diskless}', nodes, instances, date_trunc('milliseconds', now()), date_trunc('milliseconds', now())
FROM shapes;

INSERT INTO node_groups (id, cluster_id, ganeti_uuid, name, allocation_policy, fingerprint)
SELECT pg_temp.id(s.name || ' group ' || g), pg_temp.id(s.name), pg_temp.id(s.name || ' group in Ganeti ' || g),
  CASE g WHEN 0 THEN 'default' ELSE 'rack' || g + 1 END, 'preferred', g
FROM shapes s, generate_series(0, s.groups - 1) g;

INSERT INTO nodes (
  id, cluster_id, ganeti_uuid, name, group_uuid, role, master_capable, vm_capable, primary_ip, secondary_ip,
  primary_instance_count, secondary_instance_count, serial, created_at, modified_at, live_status, memory_total,
  memory_free, memory_node, disk_total, disk_free, cpus, fingerprint, live_fingerprint)
SELECT pg_temp.id(s.name || ' node ' || n), pg_temp.id(s.name), pg_temp.id(s.name || ' node in Ganeti ' || n),
  format('node%s.%s.example.org', n + 1, s.name), pg_temp.id(s.name || ' group in Ganeti ' || n % s.groups),
  CASE n WHEN 0 THEN 'master' ELSE 'regular' END, true, true, '192.0.2.' || n + 10, '198.51.100.' || n + 10,
  s.instances / s.nodes, 0, 3, '2025-01-02T03:04:05.678Z', '2026-01-02T03:04:05.678Z', 'online', 262144, 131072, 4096,
  8388608, 4194304, 64, n, n
FROM shapes s, generate_series(0, s.nodes - 1) n;

-- What the instances below have in common; `i` counts over all clusters.
CREATE TEMP TABLE guests AS
SELECT i, s.name AS cluster, s.groups, i % s.nodes AS node, (i + s.groups) % s.nodes AS other_node,
  format('%s%s.%s.example.org', (ARRAY['web', 'db', 'mail', 'build', 'cache'])[1 + i % 5], i, s.name) AS name,
  i % 2 = 0 AS is_mirrored,
  CASE WHEN i % 20 = 19 THEN 'stopped' WHEN i % 50 = 7 THEN 'node_offline' ELSE 'running' END AS status,
  1 << pg_temp.draw('vcpus ' || i, 4) AS vcpus,
  1024 << pg_temp.draw('memory ' || i, 5) AS memory
FROM shapes s, generate_series(s.first, s.first + s.instances - 1) i;

-- The text as the sync writes it: without spaces.
CREATE FUNCTION pg_temp.disks(i int) RETURNS json LANGUAGE sql AS $$
  SELECT ('[' || string_agg(
    format(
      '{"id":"%s","index":%s,"name":%s,"size_mib":%s,"mode":"read_write"}',
      pg_temp.id(format('disk %s of %s', d, i)), d,
      CASE d WHEN 0 THEN '"root"' ELSE 'null' END, 10240 << pg_temp.draw(format('size %s of %s', d, i), 4)),
    ',' ORDER BY d) || ']')::json
  FROM generate_series(0, pg_temp.draw('disks ' || i, 3)) d
$$;

CREATE FUNCTION pg_temp.nics(i int) RETURNS json LANGUAGE sql AS $$
  SELECT ('[' || string_agg(
    format(
      '{"id":"%s","index":%s,"name":null,"mac":"aa:00:00:%s:%s:%s","ip":%s,"mode":"bridged","link":"br%s","vlan":null,'
      '"network":%s}',
      pg_temp.id(format('nic %s of %s', n, i)), n, lpad(to_hex(i / 256), 2, '0'), lpad(to_hex(i % 256), 2, '0'),
      lpad(to_hex(n), 2, '0'), CASE n WHEN 0 THEN format('"203.0.113.%s"', 1 + i % 254) ELSE 'null' END, n,
      CASE n WHEN 0 THEN format('{"id":"%s","name":"public"}', pg_temp.id('network')) ELSE 'null' END),
    ',' ORDER BY n) || ']')::json
  FROM generate_series(0, pg_temp.draw('nics ' || i, 2)) n
$$;

INSERT INTO instances (
  id, cluster_id, ganeti_uuid, name, primary_node_id, primary_node_name, secondary_node_id, secondary_node_name,
  group_id, group_name, hypervisor, operating_system, disk_template, vcpus, memory_minimum, memory_maximum, disks, nics,
  tags, admin_state, live_status, ganeti_status, live_reason, live_memory, live_vcpus, pending_job_id,
  pending_operation, serial, created_at, modified_at, observed_at)
SELECT pg_temp.id('instance ' || i), pg_temp.id(cluster), pg_temp.id('instance in Ganeti ' || i), name,
  pg_temp.id(cluster || ' node ' || node), format('node%s.%s.example.org', node + 1, cluster),
  CASE WHEN is_mirrored THEN pg_temp.id(cluster || ' node ' || other_node) END,
  CASE WHEN is_mirrored THEN format('node%s.%s.example.org', other_node + 1, cluster) END,
  pg_temp.id(cluster || ' group ' || node % groups),
  CASE node % groups WHEN 0 THEN 'default' ELSE 'rack' || node % groups + 1 END,
  'kvm', (ARRAY['debootstrap+bookworm', 'debootstrap+trixie', 'image+alma9'])[1 + i % 3],
  CASE WHEN is_mirrored THEN 'drbd' ELSE 'plain' END, vcpus, memory, memory * (1 + i % 2), pg_temp.disks(i),
  pg_temp.nics(i), (ARRAY['{}', '{prod}', '{prod,web}', '{staging,"owner:ops"}'])[1 + i % 4]::text[],
  CASE status WHEN 'stopped' THEN 'down' ELSE 'up' END, status,
  CASE status WHEN 'running' THEN 'running' WHEN 'stopped' THEN 'ADMIN_down' END,
  CASE status WHEN 'node_offline' THEN 'node_offline' END, CASE status WHEN 'running' THEN memory END,
  CASE status WHEN 'running' THEN vcpus END, CASE WHEN i % 40 = 3 THEN pg_temp.id('job ' || i) END,
  CASE WHEN i % 40 = 3 THEN 'rebootInstance' END, 1 + i % 9,
  timestamptz '2025-03-01T08:00:00Z' + i * interval '7 hours 3 minutes 1.25 seconds',
  timestamptz '2026-03-01T08:00:00Z' + i * interval '1 hour 5 minutes 0.125 seconds', date_trunc('milliseconds', now())
FROM guests;

ANALYZE;
