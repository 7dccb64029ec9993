public import Ganeti
public import Logging
public import Store
public import Values

/// Keeps the copy of one cluster, for as long as its lease holds.
///
/// What Ganeti says is compared with what is stored by fingerprints, and only what differs is written.
public struct ClusterCopier: Sendable {
  private let lease: ClusterLease
  private let store: Store
  private let client: RAPIClient
  private let logger: Logger

  public init(lease: ClusterLease, store: Store, client: RAPIClient, logger: Logger) {
    self.lease = lease
    self.store = store
    self.client = client
    self.logger = logger
  }

  /// How many objects a sweep found, and how many rows it wrote.
  public struct Outcome: Sendable, Equatable {
    public var nodes = 0
    public var instances = 0
    public var written = 0
  }

  /// Reads the cluster and writes what changed.
  ///
  /// What the cluster says of itself is read each time: behind the same address there may be another cluster by now,
  /// whose jobs have the same numbers.
  /// - Parameter configuration: whether to read also what only changes by jobs of the cluster itself: its node groups.
  /// - Throws: `RAPIError` where the cluster cannot be read, `StoreError` where the copy cannot be written.
  public func sweep(configuration: Bool) async throws -> Outcome {
    var outcome = Outcome()
    let info = try await client.info()
    let hasChanged = try await store.copy(cluster: ClusterCopy(info), under: lease)
    if configuration || hasChanged { outcome.written += try await copyGroups() }
    try await copyNodes(&outcome)
    try await copyInstances(&outcome)
    outcome.written += try await copyJobs(info.uuid)
    return outcome
  }

  /// Reads instances again that a job has touched which is over now.
  public func refresh(instances names: [String], ending job: UUID) async throws {
    let read = try await store.beginInstanceRead(of: lease.cluster)
    let records = try await client.instances(named: names)
    try await store.copy(instances: records.map { InstanceCopy($0) }, of: read, under: lease, ending: job)
  }

  private func copyGroups() async throws -> Int {
    let records = try await client.groups()
    let known = try await store.groupFingerprints(of: lease.cluster)
    let changed = records.filter { known[$0.uuid] != Int64(bitPattern: $0.fingerprint) }
    let present = Set(records.map(\.uuid))
    let gone = known.keys.filter { !present.contains($0) }
    try await store.copy(groups: changed.map { GroupCopy($0) }, gone: gone, under: lease)
    return changed.count + gone.count
  }

  private func copyNodes(_ outcome: inout Outcome) async throws {
    let records = try await client.nodes(live: true)
    let difference = Difference(
      read: records.map {
        ($0.uuid, Int64(bitPattern: $0.fingerprint), Int64(bitPattern: $0.live?.fingerprint ?? 0))
      }, known: try await store.nodeFingerprints(of: lease.cluster))
    try await store.copy(
      nodes: difference.changed.map { NodeCopy(records[$0]) }, gone: difference.gone, under: lease)
    outcome.nodes = records.count
    outcome.written += difference.changed.count + difference.gone.count
  }

  private func copyInstances(_ outcome: inout Outcome) async throws {
    let read = try await store.beginInstanceRead(of: lease.cluster)
    let records = try await client.instances(live: true)
    let known = try await store.instanceFingerprints(of: lease.cluster)
    let difference = Difference(
      read: records.map {
        ($0.uuid, Int64(bitPattern: $0.fingerprint), Int64(bitPattern: $0.live?.fingerprint ?? 0))
      }, known: known)
    // A first read of a large cluster is written in pieces, so that no statement grows without bounds.
    for piece in stride(from: 0, to: difference.changed.count, by: 1000) {
      let indices = difference.changed[piece..<min(piece + 1000, difference.changed.count)]
      try await store.copy(
        instances: indices.map { InstanceCopy(records[$0]) }, of: read, under: lease)
    }
    // Also where nothing is newly gone: what has been missing for long enough is forgotten.
    if !difference.gone.isEmpty || !read.unseen.isEmpty || known.values.contains(where: \.isMissing) {
      try await store.markMissing(instances: difference.gone, of: read, under: lease)
    }
    outcome.instances = records.count
    outcome.written += difference.changed.count + difference.gone.count
  }

  private func copyJobs(_ ganetiUUID: UUID) async throws -> Int {
    let statuses = try await client.jobStatuses()
    let known = try await store.ganetiJobStatuses(of: ganetiUUID, statuses.map(\.id))
    let changed = statuses.filter { known[$0.id] != $0.status.word }.map(\.id)
    var written = 0
    // A first read of a long queue is taken in pieces, so that no answer grows without bounds.
    for piece in stride(from: 0, to: changed.count, by: 200) {
      let records = try await client.jobs(ids: Array(changed[piece..<min(piece + 200, changed.count)]))
      written += try await store.copy(jobs: records.map { JobCopy($0) }, ganetiCluster: ganetiUUID, under: lease)
    }
    let listed = Set(statuses.map(\.id))
    for (cluster, ids) in try await store.openGanetiJobs(of: lease.cluster, ganetiUUID: ganetiUUID) {
      let copies =
        cluster == ganetiUUID
        ? try await unlistedJobs(ids.filter { !listed.contains($0) })
        // The cluster has been built anew, and its former jobs went with it.
        : ids.map { JobCopy.gone($0) }
      written += try await store.copy(jobs: copies, ganetiCluster: cluster, under: lease)
    }
    return written
  }

  /// Jobs that are not over as far as the copy knows and that Ganeti no longer lists: they ended and were archived in
  /// between, and are asked for one by one, a few each time.
  private func unlistedJobs(_ ids: [Int64]) async throws -> [JobCopy] {
    var copies: [JobCopy] = []
    for id in ids.prefix(20) {
      copies.append(try await client.job(id).map { JobCopy($0) } ?? .gone(id))
    }
    return copies
  }
}
