"""What is answered."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field


def is_none(value: object) -> bool:
    return value is None


class Reference(BaseModel):
    id: UUID
    name: str


class MemoryRange(BaseModel):
    minimum: int
    maximum: int


class Disk(BaseModel):
    id: UUID
    index: int
    name: str | None
    size_mib: int
    mode: Literal["read_write", "read_only"]


class Nic(BaseModel):
    id: UUID
    index: int
    name: str | None
    mac: str
    ip: str | None
    mode: str | None
    link: str | None
    vlan: str | None
    network: Reference | None


class Live(BaseModel):
    """What is not known is absent."""

    status: str
    ganeti_status: Annotated[str | None, Field(exclude_if=is_none)]
    reason: Annotated[str | None, Field(exclude_if=is_none)]
    memory_mib: Annotated[int | None, Field(exclude_if=is_none)]
    vcpus: Annotated[int | None, Field(exclude_if=is_none)]


class PendingJob(BaseModel):
    id: UUID
    operation: str


class Instance(BaseModel):
    id: UUID
    name: str
    cluster: Reference
    primary_node: Reference | None
    secondary_node: Reference | None
    node_group: Reference | None
    hypervisor: str | None
    operating_system: str | None
    disk_template: str
    vcpus: int
    memory_mib: MemoryRange
    disks: list[Disk]
    nics: list[Nic]
    tags: list[str]
    admin_state: str
    live: Live
    pending_job: PendingJob | None
    ganeti_uuid: UUID | None
    serial: int
    created_at: datetime | None
    modified_at: datetime | None
    observed_at: datetime | None
    stale: bool


class InstanceList(BaseModel):
    items: list[Instance]
    next: str | None
