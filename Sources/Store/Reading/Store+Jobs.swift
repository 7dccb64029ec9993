import PostgreSQL
public import Values

/// Which jobs a list shows.
public struct JobFilter: Sendable {
  public var cluster: UUID?
  public var instance: UUID?
  public var status: String?
  public var origin: String?

  public init(cluster: UUID? = nil, instance: UUID? = nil, status: String? = nil, origin: String? = nil) {
    self.cluster = cluster
    self.instance = instance
    self.status = status
    self.origin = origin
  }
}

extension Store {
  /// The jobs that `asker` asked for or may see, newest first, after the page's position.
  public func jobs(
    of asker: UUID, visible: Visibility, matching filter: JobFilter, page: PageRequest
  ) async throws(StoreError) -> Page<[JobRow]> {
    var conditions = Conditions()
    conditions.add(jobsOf: asker, or: visible)
    conditions.add(filter.cluster, { .uuid($0) }) { "j.cluster_id = \($0)" }
    conditions.add(filter.instance, { .uuid($0) }) { "j.subject_id = \($0)" }
    conditions.add(filter.status, { .text($0) }) { "j.status = \($0)" }
    conditions.add(filter.origin, { .text($0) }) { "j.origin = \($0)" }
    return try await list(
      JobRow.columns, from: "jobs j", where: conditions,
      in: RowOrder(byTime: "j.accepted_at", id: "j.id", descending: true), page: page
    ) {
      try JobRow($0, $1)
    } position: {
      PageRequest.Position(time: $0.acceptedAt, id: $0.id)
    }
  }

  /// The job of that id, where `asker` asked for it or may see it.
  public func job(_ id: UUID, of asker: UUID, visible: Visibility) async throws(StoreError) -> JobRow? {
    var conditions = Conditions()
    conditions.add(id, { .uuid($0) }) { "j.id = \($0)" }
    conditions.add(jobsOf: asker, or: visible)
    let statement = Statement("SELECT \(JobRow.columns) FROM jobs j \(conditions.clause)")
    return try await run {
      try await pool.read(statement, conditions.parameters) { $0.count == 0 ? nil : try JobRow($0, 0) }
    }
  }
}

extension Conditions {
  fileprivate mutating func add(jobsOf asker: UUID, or visible: Visibility) {
    switch visible {
    case .everything: break
    case .nothing: add("j.requested_by = \(bind(.uuid(asker)))")
    case .clusters(let ids):
      add("(j.requested_by = \(bind(.uuid(asker))) OR j.cluster_id = ANY(\(bind(.uuids(ids)))))")
    }
  }
}
