import PostgreSQL
import Values

@testable import Store

/// A store, and plain ways to bring it into the state that a test begins with.
struct Arranged: Sendable {
  let store: Store
  let pool: ConnectionPool
  /// Where the store's database is.
  let database: PostgreSQLConfiguration

  /// A registered cluster without tasks, that somebody holds the lease of.
  func cluster(_ name: String = "alpha", id: UUID = .version7()) async throws -> ClusterLease {
    try await pool.execute(
      """
      INSERT INTO clusters (id, name, host, port, username, sealed_password, trust, configuration_interval,
                            live_interval, lease_fence, lease_until, lease_holder)
      VALUES ($1, $2, 'localhost', 5080, 'gwm', '', 'off', 300, 60, 1, now() + interval '1 hour', 'tests')
      """, [.uuid(id), .text(name)])
    return ClusterLease(cluster: id, fence: 1)
  }

  /// An instance that Ganeti has, as `change` makes it; its id.
  @discardableResult
  func instance(
    _ name: String, on lease: ClusterLease, _ change: (inout InstanceCopy) -> Void = { _ in }
  ) async throws -> UUID {
    var copy = InstanceCopy.plain(name)
    change(&copy)
    try await self.copy([copy], under: lease)
    return try await id(of: name, on: lease)
  }

  /// Writes what a read finds that begins now.
  func copy(_ copies: [InstanceCopy], under lease: ClusterLease, ending job: UUID? = nil) async throws {
    let read = try await store.beginInstanceRead(of: lease.cluster)
    try await store.copy(instances: copies, of: read, under: lease, ending: job)
  }

  /// Marks what a read does not find that begins now.
  func markMissing(_ instances: [UUID], under lease: ClusterLease) async throws {
    let read = try await store.beginInstanceRead(of: lease.cluster)
    try await store.markMissing(instances: instances, of: read, under: lease)
  }

  /// The id of the instance of that name.
  func id(of name: String, on lease: ClusterLease) async throws -> UUID {
    try await pool.query(
      "SELECT id FROM instances WHERE cluster_id = $1 AND name = $2 AND missing_since IS NULL",
      [.uuid(lease.cluster), .text(name)]
    ) { try $0.uuid(0, 0) }
  }

  /// A column of the instance's row, as text.
  func text(_ column: String, ofInstance id: UUID) async throws -> String? {
    try await pool.query(
      Statement("SELECT \(column)::text FROM instances WHERE id = $1", isPrepared: false), [.uuid(id)]
    ) { $0.count == 0 ? nil : $0.optionalText(0, 0) }
  }

  /// How many rows a table has that fulfil `condition`.
  func count(_ table: String, where condition: String = "true") async throws -> Int {
    try await pool.query(Statement("SELECT count(*) FROM \(table) WHERE \(condition)", isPrepared: false)) {
      Int(try $0.int(0, 0))
    }
  }

  /// Runs a text of SQL that only this test needs.
  func sql(_ text: String) async throws {
    try await pool.withConnection { try await $0.script(text) }
  }

  /// An accepted change of an instance; its task, claimed.
  func claimedTask(
    _ operation: String = "startInstance", of instance: UUID, on lease: ClusterLease
  ) async throws -> TaskRow {
    _ = try await store.accept(.plain(operation, of: instance, on: lease.cluster), instance: instance)
    return try await store.claimTasks(under: lease, for: .seconds(600), limit: 1)[0]
  }

  /// The job of that id, as anybody may see it.
  func job(_ id: UUID) async throws -> JobRow? {
    try await store.job(id, of: .version7(), visible: .everything)
  }
}

extension Acceptance {
  /// What a handler would ask for.
  static func plain(
    _ operation: String = "startInstance", of instance: UUID? = nil, on cluster: UUID, by asker: UUID? = nil,
    key: String? = nil, hash: [UInt8]? = nil, isDryRun: Bool = false, change: String? = #"{"kind":"startup"}"#
  ) -> Acceptance {
    Acceptance(
      operation: operation, subjectType: "instance", subjectID: instance, subjectName: "web1.example.org",
      clusterID: cluster, clusterName: "alpha", requestedBy: asker, requestedByName: asker.map { _ in "somebody" },
      requestID: .version7(), reason: nil, isDryRun: isDryRun, idempotencyKey: key, requestHash: hash, change: change)
  }
}

extension NewInstance {
  static func plain(_ name: String) -> NewInstance {
    NewInstance(
      id: .version7(), name: name, diskTemplate: "plain", hypervisor: "kvm", operatingSystem: "debootstrap", vcpus: 1,
      memoryMinimum: 512, memoryMaximum: 1024, tags: ["new"], start: true)
  }
}

extension InstanceCopy {
  /// A running instance.
  static func plain(_ name: String, uuid: UUID = .version7(), fingerprint: Int64 = 1) -> InstanceCopy {
    InstanceCopy(
      ganetiUUID: uuid, name: name, primaryNode: "node1.example.org", secondaryNode: nil, groupUUID: nil,
      groupName: "default", hypervisor: "kvm", operatingSystem: "debootstrap", diskTemplate: "plain", vcpus: 2,
      memoryMinimum: 512, memoryMaximum: 1024, disks: "[]", nics: "[]", tags: [], adminState: "up",
      liveStatus: "running", ganetiStatus: "running", liveReason: nil, liveMemory: 1024, liveVCPUs: 2, serial: 1,
      createdAt: Timestamp(microseconds: 1_700_000_000_000_000), modifiedAt: nil, fingerprint: fingerprint,
      liveFingerprint: 1)
  }
}

extension NodeCopy {
  static func plain(_ name: String, uuid: UUID = .version7(), group: UUID? = nil) -> NodeCopy {
    NodeCopy(
      ganetiUUID: uuid, name: name, groupUUID: group, role: "regular", isMasterCapable: true, isVMCapable: true,
      primaryIP: "192.0.2.1", secondaryIP: nil, tags: [], primaryInstanceCount: 1, secondaryInstanceCount: 0,
      serial: 1, createdAt: nil, modifiedAt: nil, liveStatus: "online", liveReason: nil, memoryTotal: 1000,
      memoryFree: 500, memoryNode: 100, diskTotal: 1000, diskFree: 100, cpus: 8, fingerprint: 1, liveFingerprint: 1)
  }
}

extension JobCopy {
  static func plain(_ id: Int64, status: String = "succeeded", instance: String? = nil) -> JobCopy {
    JobCopy(
      ganetiJobID: id, operation: "OP_INSTANCE_STARTUP", status: status,
      ganetiStatus: status == "succeeded" ? "success" : status, summary: ["INSTANCE_STARTUP"], instance: instance,
      problem: nil, acceptedAt: .now, startedAt: nil, endedAt: status == "succeeded" ? .now : nil)
  }
}

extension JobEnd {
  static func plain(_ status: String) -> JobEnd {
    JobEnd(
      status: status, ganetiStatus: nil, summary: [], problem: status == "failed" ? "{}" : nil, startedAt: nil,
      endedAt: .now)
  }
}

extension Accepted {
  /// The job that was accepted now.
  var newJob: JobRow? { if case .job(let job) = self { job } else { nil } }
  /// The job that was accepted before.
  var repeatedJob: JobRow? { if case .repeated(let job) = self { job } else { nil } }
  var busyJob: UUID? { if case .busy(let job, _) = self { job } else { nil } }
  var isGone: Bool { if case .gone = self { true } else { false } }
  var isChanged: Bool { if case .changed = self { true } else { false } }
  var isNameTaken: Bool { if case .nameTaken = self { true } else { false } }
  var isKeyTaken: Bool { if case .keyTaken = self { true } else { false } }
}
