"""From rows of the database to what is answered."""

from datetime import datetime, timedelta, timezone
from uuid import UUID

from asyncpg import Record

from inventory.models import Instance, Live, MemoryRange, PendingJob, Reference

SELECT = """
    SELECT i.id, i.name, i.cluster_id, c.name AS cluster_name, i.primary_node_id, i.primary_node_name,
      i.secondary_node_id, i.secondary_node_name, i.group_id, i.group_name, i.hypervisor, i.operating_system,
      i.disk_template, i.vcpus, i.memory_minimum, i.memory_maximum, i.disks, i.nics, i.tags, i.admin_state,
      i.live_status, i.ganeti_status, i.live_reason, i.live_memory, i.live_vcpus, i.pending_job_id,
      i.pending_operation, i.ganeti_uuid, i.serial, i.created_at, i.modified_at,
      CASE WHEN i.ganeti_uuid IS NULL OR i.missing_since IS NOT NULL THEN i.observed_at
           ELSE greatest(i.observed_at, c.observed_at) END AS observed_at,
      c.live_interval
    FROM instances i JOIN clusters c ON c.id = i.cluster_id
"""


def instance(row: Record) -> Instance:
    return Instance(
        id=row["id"],
        name=row["name"],
        cluster=Reference(id=row["cluster_id"], name=row["cluster_name"]),
        primary_node=reference(row["primary_node_id"], row["primary_node_name"]),
        secondary_node=reference(row["secondary_node_id"], row["secondary_node_name"]),
        node_group=reference(row["group_id"], row["group_name"]),
        hypervisor=row["hypervisor"],
        operating_system=row["operating_system"],
        disk_template=row["disk_template"],
        vcpus=row["vcpus"],
        memory_mib=MemoryRange(minimum=row["memory_minimum"], maximum=row["memory_maximum"]),
        disks=row["disks"],
        nics=row["nics"],
        tags=row["tags"],
        admin_state=row["admin_state"],
        live=Live(
            status=row["live_status"],
            ganeti_status=row["ganeti_status"],
            reason=row["live_reason"],
            memory_mib=row["live_memory"],
            vcpus=row["live_vcpus"],
        ),
        pending_job=pending_job(row["pending_job_id"], row["pending_operation"]),
        ganeti_uuid=row["ganeti_uuid"],
        serial=row["serial"],
        created_at=row["created_at"],
        modified_at=row["modified_at"],
        observed_at=row["observed_at"],
        stale=is_stale(row["observed_at"], row["live_interval"]),
    )


def reference(id: UUID | None, name: str | None) -> Reference | None:
    return None if id is None or name is None else Reference(id=id, name=name)


def pending_job(id: UUID | None, operation: str | None) -> PendingJob | None:
    return None if id is None or operation is None else PendingJob(id=id, operation=operation)


def is_stale(observed_at: datetime | None, live_interval: int) -> bool:
    if observed_at is None:
        return True
    return datetime.now(timezone.utc) - observed_at > timedelta(seconds=max(3 * live_interval, 30))
