from rest_framework import serializers

from inventory.models import Instance


class ReferenceSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    name = serializers.CharField()


class MemorySerializer(serializers.Serializer):
    minimum = serializers.IntegerField(source="memory_minimum")
    maximum = serializers.IntegerField(source="memory_maximum")


class LiveSerializer(serializers.Serializer):
    status = serializers.CharField(source="live_status")
    ganeti_status = serializers.CharField()
    reason = serializers.CharField(source="live_reason")
    memory_mib = serializers.IntegerField(source="live_memory")
    vcpus = serializers.IntegerField(source="live_vcpus")

    def to_representation(self, instance):
        """What is not known is absent."""
        return {name: value for name, value in super().to_representation(instance).items() if value is not None}


class PendingJobSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    operation = serializers.CharField()


class InstanceSerializer(serializers.ModelSerializer):
    cluster = ReferenceSerializer()
    primary_node = ReferenceSerializer()
    secondary_node = ReferenceSerializer()
    node_group = ReferenceSerializer()
    memory_mib = MemorySerializer(source="*")
    live = LiveSerializer(source="*")
    pending_job = PendingJobSerializer()
    observed_at = serializers.DateTimeField(source="last_read_at")

    class Meta:
        model = Instance
        fields = [
            "id", "name", "cluster", "primary_node", "secondary_node", "node_group", "hypervisor", "operating_system",
            "disk_template", "vcpus", "memory_mib", "disks", "nics", "tags", "admin_state", "live", "pending_job",
            "ganeti_uuid", "serial", "created_at", "modified_at", "observed_at", "stale",
        ]
