package main

import (
	"time"

	"github.com/jackc/pgtype"
)

type reference struct {
	ID   pgtype.UUID `json:"id"`
	Name *string     `json:"name"`
}

type memoryRange struct {
	Minimum int64 `json:"minimum"`
	Maximum int64 `json:"maximum"`
}

type live struct {
	Status       string  `json:"status"`
	GanetiStatus *string `json:"ganeti_status,omitempty"`
	Reason       *string `json:"reason,omitempty"`
	MemoryMiB    *int64  `json:"memory_mib,omitempty"`
	VCPUs        *int64  `json:"vcpus,omitempty"`
}

type pendingJob struct {
	ID        pgtype.UUID `json:"id"`
	Operation *string     `json:"operation"`
}

type instance struct {
	ID              pgtype.UUID `json:"id"`
	Name            string      `json:"name"`
	Cluster         reference   `json:"cluster"`
	PrimaryNode     *reference  `json:"primary_node"`
	SecondaryNode   *reference  `json:"secondary_node"`
	NodeGroup       *reference  `json:"node_group"`
	Hypervisor      *string     `json:"hypervisor"`
	OperatingSystem *string     `json:"operating_system"`
	DiskTemplate    string      `json:"disk_template"`
	VCPUs           int64       `json:"vcpus"`
	MemoryMiB       memoryRange `json:"memory_mib"`
	Disks           pgtype.JSON `json:"disks"`
	NICs            pgtype.JSON `json:"nics"`
	Tags            []string    `json:"tags"`
	AdminState      string      `json:"admin_state"`
	Live            live        `json:"live"`
	PendingJob      *pendingJob `json:"pending_job"`
	GanetiUUID      pgtype.UUID `json:"ganeti_uuid"`
	Serial          int64       `json:"serial"`
	CreatedAt       *time.Time  `json:"created_at"`
	ModifiedAt      *time.Time  `json:"modified_at"`
	ObservedAt      *time.Time  `json:"observed_at"`
	Stale           bool        `json:"stale"`
}

const selectInstances = `
	SELECT i.id, i.name, i.cluster_id, c.name, i.primary_node_id, i.primary_node_name, i.secondary_node_id,
	  i.secondary_node_name, i.group_id, i.group_name, i.hypervisor, i.operating_system, i.disk_template, i.vcpus,
	  i.memory_minimum, i.memory_maximum, i.disks, i.nics, i.tags, i.admin_state, i.live_status, i.ganeti_status,
	  i.live_reason, i.live_memory, i.live_vcpus, i.pending_job_id, i.pending_operation, i.ganeti_uuid, i.serial,
	  i.created_at, i.modified_at,
	  CASE WHEN i.ganeti_uuid IS NULL OR i.missing_since IS NOT NULL THEN i.observed_at
	       ELSE greatest(i.observed_at, c.observed_at) END,
	  c.live_interval
	FROM instances i JOIN clusters c ON c.id = i.cluster_id `

type scanner interface {
	Scan(destinations ...any) error
}

func (i *instance) scan(row scanner, now time.Time) error {
	var primary, secondary, group reference
	var pending pendingJob
	var liveInterval int
	err := row.Scan(
		&i.ID, &i.Name, &i.Cluster.ID, &i.Cluster.Name, &primary.ID, &primary.Name, &secondary.ID, &secondary.Name,
		&group.ID, &group.Name, &i.Hypervisor, &i.OperatingSystem, &i.DiskTemplate, &i.VCPUs, &i.MemoryMiB.Minimum,
		&i.MemoryMiB.Maximum, &i.Disks, &i.NICs, &i.Tags, &i.AdminState, &i.Live.Status, &i.Live.GanetiStatus,
		&i.Live.Reason, &i.Live.MemoryMiB, &i.Live.VCPUs, &pending.ID, &pending.Operation, &i.GanetiUUID, &i.Serial,
		&i.CreatedAt, &i.ModifiedAt, &i.ObservedAt, &liveInterval)
	if err != nil {
		return err
	}
	i.PrimaryNode, i.SecondaryNode, i.NodeGroup = present(primary), present(secondary), present(group)
	if pending.ID.Status == pgtype.Present {
		i.PendingJob = &pending
	}
	i.Stale = isStale(i.ObservedAt, liveInterval, now)
	return nil
}

func present(r reference) *reference {
	if r.ID.Status != pgtype.Present || r.Name == nil {
		return nil
	}
	return &r
}

func isStale(observedAt *time.Time, liveInterval int, now time.Time) bool {
	if observedAt == nil {
		return true
	}
	limit := 3 * liveInterval
	if limit < 30 {
		limit = 30
	}
	return now.Sub(*observedAt) > time.Duration(limit)*time.Second
}
