"""The tables as they are; what is not shown is left out."""

from datetime import timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone


class ParsedJSON(models.JSONField):
    """A column of type json, which psycopg has parsed already; Django's own field expects jsonb."""

    def from_db_value(self, value, expression, connection):
        return value


class Token(models.Model):
    id = models.UUIDField(primary_key=True)
    secret_hash = models.BinaryField()
    permissions = ArrayField(models.TextField())
    cluster_ids = ArrayField(models.UUIDField(), null=True)
    expires_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        managed = False
        db_table = "tokens"

    # What Django asks of a user.
    is_authenticated = True


class Cluster(models.Model):
    id = models.UUIDField(primary_key=True)
    name = models.TextField()
    live_interval = models.IntegerField()
    observed_at = models.DateTimeField(null=True)

    class Meta:
        managed = False
        db_table = "clusters"


class Instance(models.Model):
    id = models.UUIDField(primary_key=True)
    name = models.TextField()
    cluster = models.ForeignKey(Cluster, on_delete=models.CASCADE)
    primary_node_id = models.UUIDField(null=True)
    primary_node_name = models.TextField(null=True)
    secondary_node_id = models.UUIDField(null=True)
    secondary_node_name = models.TextField(null=True)
    group_id = models.UUIDField(null=True)
    group_name = models.TextField(null=True)
    hypervisor = models.TextField(null=True)
    operating_system = models.TextField(null=True)
    disk_template = models.TextField()
    vcpus = models.BigIntegerField()
    memory_minimum = models.BigIntegerField()
    memory_maximum = models.BigIntegerField()
    disks = ParsedJSON()
    nics = ParsedJSON()
    tags = ArrayField(models.TextField())
    admin_state = models.TextField()
    live_status = models.TextField()
    ganeti_status = models.TextField(null=True)
    live_reason = models.TextField(null=True)
    live_memory = models.BigIntegerField(null=True)
    live_vcpus = models.BigIntegerField(null=True)
    pending_job_id = models.UUIDField(null=True)
    pending_operation = models.TextField(null=True)
    ganeti_uuid = models.UUIDField(null=True)
    serial = models.BigIntegerField()
    created_at = models.DateTimeField(null=True)
    modified_at = models.DateTimeField(null=True)
    observed_at = models.DateTimeField(null=True)
    missing_since = models.DateTimeField(null=True)

    class Meta:
        managed = False
        db_table = "instances"

    @property
    def primary_node(self):
        return reference(self.primary_node_id, self.primary_node_name)

    @property
    def secondary_node(self):
        return reference(self.secondary_node_id, self.secondary_node_name)

    @property
    def node_group(self):
        return reference(self.group_id, self.group_name)

    @property
    def pending_job(self):
        if self.pending_job_id is None:
            return None
        return {"id": self.pending_job_id, "operation": self.pending_operation}

    @property
    def last_read_at(self):
        """A sweep that finds an instance unchanged notes that at the cluster alone."""
        if self.ganeti_uuid is None or self.missing_since is not None:
            return self.observed_at
        times = [time for time in (self.observed_at, self.cluster.observed_at) if time is not None]
        return max(times, default=None)

    @property
    def stale(self):
        read = self.last_read_at
        if read is None:
            return True
        return timezone.now() - read > timedelta(seconds=max(3 * self.cluster.live_interval, 30))


def reference(id, name):
    return None if id is None or name is None else {"id": id, "name": name}
