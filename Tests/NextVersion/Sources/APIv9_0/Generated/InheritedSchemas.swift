// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import APIv1_0

// What these mean in v9.0 is what they mean in v1.0.

/// Another object, by id for programs and by name for people.
public typealias Reference = APIv1_0.Reference

/// A right. `system:admin` includes all others; `cluster:admin` includes all of `cluster:` and `instance:`;
/// `instance:admin` includes all of `instance:`; `system:read` includes the reads.
public typealias Permission = APIv1_0.Permission

/// An order by name.
public typealias NameSort = APIv1_0.NameSort

/// An order of instances.
public typealias InstanceSort = APIv1_0.InstanceSort

/// This service.
public typealias Service = APIv1_0.Service

/// A version of the API.
public typealias ApiVersion = APIv1_0.ApiVersion

/// A sign of life.
public typealias Health = APIv1_0.Health

/// Who is asking.
public typealias Principal = APIv1_0.Principal

/// A token, without its secret.
public typealias Token = APIv1_0.Token

/// A page of tokens.
public typealias TokenList = APIv1_0.TokenList

/// By the public key (`pinned_key`, best for Ganeti's self-signed certificates), by an authority
/// (`certificate_authority`), by the machine's authorities (`system`), or not at all (`off`, which is refused unless
/// the service was started for tests).
public typealias TLSTrustMode = APIv1_0.TLSTrustMode

/// How the cluster proves who it is.
public typealias TLSTrust = APIv1_0.TLSTrust

/// How the cluster shall prove who it is.
public typealias NewTLSTrust = APIv1_0.NewTLSTrust

/// Changes to how the cluster proves who it is.
public typealias TLSTrustPatch = APIv1_0.TLSTrustPatch

/// How fresh the copy of a cluster is.
public typealias ClusterSync = APIv1_0.ClusterSync

/// A Ganeti cluster that is registered here.
public typealias Cluster = APIv1_0.Cluster

/// A page of clusters.
public typealias ClusterList = APIv1_0.ClusterList

/// A cluster to be registered.
public typealias ClusterCreation = APIv1_0.ClusterCreation

/// Changes to a cluster's registration.
public typealias ClusterPatch = APIv1_0.ClusterPatch

/// What a node does in its cluster.
public typealias NodeRole = APIv1_0.NodeRole

/// What a node last said of itself; what is not known is absent, and `reason` says why.
public typealias NodeLive = APIv1_0.NodeLive

/// A machine of a cluster.
public typealias Node = APIv1_0.Node

/// A page of nodes.
public typealias NodeList = APIv1_0.NodeList

/// What an instance is wanted to be.
public typealias AdminState = APIv1_0.AdminState

/// What an instance is: `running`, `stopped` (wanted down), `stopped_by_user`, `offline`, `crashed` (wanted up, not
/// running), `running_against_will` (wanted down, running), `running_elsewhere` (not on its primary node),
/// `node_down`, `node_offline`, `reserved`, `creating`, `removing`, `missing` (gone from Ganeti), `unknown`.
public typealias InstanceStatus = APIv1_0.InstanceStatus

/// What is known of an instance at run time; what is not known is absent, and `reason` says why.
public typealias InstanceLive = APIv1_0.InstanceLive

/// How much memory an instance has, at least and at most.
public typealias MemoryRange = APIv1_0.MemoryRange

/// A disk of an instance.
public typealias Disk = APIv1_0.Disk

/// A network card of an instance.
public typealias Nic = APIv1_0.Nic

/// A job that works on the object now.
public typealias PendingJob = APIv1_0.PendingJob

/// A virtual machine.
public typealias Instance = APIv1_0.Instance

/// A page of instances.
public typealias InstanceList = APIv1_0.InstanceList

/// A disk to be made.
public typealias NewDisk = APIv1_0.NewDisk

/// A network card to be made; what is absent is the cluster's default.
public typealias NewNic = APIv1_0.NewNic

/// How much memory to give, at least and at most.
public typealias MemorySize = APIv1_0.MemorySize

/// How disks are kept.
public typealias DiskTemplate = APIv1_0.DiskTemplate

/// An instance to be made.
public typealias InstanceCreation = APIv1_0.InstanceCreation

/// How to stop.
public typealias InstanceStop = APIv1_0.InstanceStop

/// How to reboot.
public typealias InstanceReboot = APIv1_0.InstanceReboot

/// `accepted` here, `queued` in Ganeti, `waiting` for locks, `running`; then one of `succeeded`, `failed`,
/// `canceled`, `unknown` (Ganeti has no record of it any more).
public typealias JobStatus = APIv1_0.JobStatus

/// Where a job came from.
public typealias JobOrigin = APIv1_0.JobOrigin

/// What a job works on.
public typealias JobSubject = APIv1_0.JobSubject

/// Who asked for a job.
public typealias Requester = APIv1_0.Requester

/// How far a job is.
public typealias JobProgress = APIv1_0.JobProgress

/// A job in Ganeti's queue.
public typealias GanetiJob = APIv1_0.GanetiJob

/// Another job.
public typealias JobReference = APIv1_0.JobReference

/// Something that was asked for, from acceptance to its end.
public typealias Job = APIv1_0.Job

/// A page of jobs.
public typealias JobList = APIv1_0.JobList

/// One fault of the input.
public typealias Fault = APIv1_0.Fault

/// Ganeti's own error.
public typealias GanetiError = APIv1_0.GanetiError

/// What went wrong (RFC 9457).
public typealias Problem = APIv1_0.Problem
