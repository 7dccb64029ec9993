"""life.py URL - the life of an instance, through the client that openapi-python-client has generated as `gwm_client`.

GWM_TOKEN is the token, and PYTHONPATH leads to the client. Whatever is not as the contract says ends it with a traceback.
"""

import asyncio
import os
import sys
from datetime import datetime
from urllib.parse import parse_qs, urlsplit
from uuid import UUID, uuid4

from gwm_client import AuthenticatedClient
from gwm_client.api.clusters import list_clusters
from gwm_client.api.instances import (
    create_instance, delete_instance, get_instance, list_instances, start_instance, stop_instance,
)
from gwm_client.api.jobs import get_job
from gwm_client.api.tokens import whoami
from gwm_client.models import (
    AdminState, ClusterList, DiskTemplate, Instance, InstanceCreation, InstanceList, InstanceStatus, InstanceStop, Job,
    JobStatus, JobSubjectType, MemorySize, NewDisk, NewNic, Principal, Problem,
)
from gwm_client.types import UNSET

client = AuthenticatedClient(base_url=sys.argv[1], token=os.environ["GWM_TOKEN"], raise_on_unexpected_status=True)


def a(kind, value):
    """The value, which has to be of that type."""
    assert isinstance(value, kind), value
    return value


def succeeded(job):
    """The job at its end, which has to be a good one."""
    while a(Job, job).ended_at is None:
        job = get_job.sync(job.id, client=client, wait=5)
    assert job.status is JobStatus.SUCCEEDED and job.problem is None, job
    assert a(datetime, job.ended_at) >= a(datetime, job.accepted_at)
    return job


def problem(answer, status, kind):
    """The problem of an answer, which has to be of that status and type."""
    assert answer.status_code == status, answer
    found = a(Problem, answer.parsed)
    assert found.status == status and found.type_.endswith("/" + kind), found
    return found


def pages():
    """The instances, two at a time."""
    cursor = UNSET
    while True:
        page = a(InstanceList, list_instances.sync(client=client, limit=2, cursor=cursor, total=True))
        yield from page.items
        if page.next_ is None:
            return
        assert parse_qs(urlsplit(page.next_).query)["cursor"] == [page.next_cursor], page
        cursor = page.next_cursor


# Who asks, and what there is.
assert "system:admin" in a(Principal, whoami.sync(client=client)).permissions
[cluster] = a(ClusterList, list_clusters.sync(client=client)).items
instances = list(pages())
everything = a(InstanceList, asyncio.run(list_instances.asyncio(client=client, total=True)))
assert [a(Instance, one).id for one in instances] == [one.id for one in everything.items]
assert everything.total == len(instances) > 2 and everything.next_ is None
for one in instances:
    assert a(UUID, one.id) and one.cluster.id == cluster.id and a(InstanceStatus, one.live.status), one

# Created and stopped, started, stopped, and removed.
creation = InstanceCreation(
    cluster_id=cluster.id, name="fresh.example.org", operating_system="debootstrap+bookworm",
    disk_template=DiskTemplate.PLAIN, disks=[NewDisk(size_mib=1024)], nics=[NewNic()],
    memory_mib=MemorySize(maximum=512), tags=["made-elsewhere"], start=False,
)
key = str(uuid4())
job = a(Job, create_instance.sync(client=client, body=creation, idempotency_key=key, reason="to try it"))
assert job.operation == "createInstance" and job.reason == "to try it", job
assert create_instance.sync(client=client, body=creation, idempotency_key=key).id == job.id
subject = succeeded(job).subject
assert subject.type_ is JobSubjectType.INSTANCE and subject.name == creation.name, subject


def instance(status, admin_state):
    """The instance as it is now, which has to be in that state."""
    found = a(Instance, get_instance.sync(subject.id, client=client))
    assert found.live.status is status and found.admin_state is admin_state and found.pending_job is None, found
    return found


made = instance(InstanceStatus.STOPPED, AdminState.DOWN)
assert (made.name, made.tags, made.disks[0].size_mib) == ("fresh.example.org", ["made-elsewhere"], 1024), made
[listed] = list_instances.sync(client=client, name=creation.name, status=InstanceStatus.STOPPED).items
assert listed.id == made.id
succeeded(start_instance.sync(made.id, client=client))
instance(InstanceStatus.RUNNING, AdminState.UP)
succeeded(stop_instance.sync(made.id, client=client, body=InstanceStop(timeout_seconds=5)))
instance(InstanceStatus.STOPPED, AdminState.DOWN)
# A body that may be left out.
succeeded(start_instance.sync(made.id, client=client))
succeeded(stop_instance.sync(made.id, client=client))
instance(InstanceStatus.STOPPED, AdminState.DOWN)

# What is wrong is told in the contract's types.
creation.name, creation.memory_mib.maximum = "other.example.org", 0
[fault] = problem(create_instance.sync_detailed(client=client, body=creation), 422, "invalid-request").errors
assert (fault.pointer, fault.rule) == ("/memory_mib/maximum", "minimum"), fault
problem(create_instance.sync_detailed(client=client, body=creation, idempotency_key=key), 422, "invalid-request")
problem(get_instance.sync_detailed(uuid4(), client=client), 404, "not-found")
[fault] = problem(list_instances.sync_detailed(client=client, limit=0), 422, "invalid-request").errors
assert fault.parameter == "limit", fault
problem(delete_instance.sync_detailed(made.id, client=client, if_match='"other"'), 412, "precondition-failed")
stranger = AuthenticatedClient(base_url=sys.argv[1], token="gwm_nobody")
problem(list_instances.sync_detailed(client=stranger), 401, "unauthenticated")

# Gone, and what it was is as before.
succeeded(delete_instance.sync(made.id, client=client))
problem(get_instance.sync_detailed(made.id, client=client), 404, "not-found")
assert [one.id for one in pages()] == [one.id for one in instances]
