import PostgreSQL
public import Values

/// Which instances a list shows.
public struct InstanceFilter: Sendable {
  public var cluster: UUID?
  public var node: UUID?
  /// In any case.
  public var name: String?
  public var status: String?
  public var adminState: String?
  public var tag: String?

  public init(
    cluster: UUID? = nil, node: UUID? = nil, name: String? = nil, status: String? = nil, adminState: String? = nil,
    tag: String? = nil
  ) {
    self.cluster = cluster
    self.node = node
    self.name = name
    self.status = status
    self.adminState = adminState
    self.tag = tag
  }
}

/// An order of instances.
public enum InstanceOrder: Sendable {
  case name(descending: Bool)
  case createdAt(descending: Bool)
}

extension Store {
  /// The instances that may be seen, match, and come after the page's position. One statement; its cost does not
  /// depend on how far the position is.
  public func instances(
    visible: Visibility, matching filter: InstanceFilter, in order: InstanceOrder, page: PageRequest
  ) async throws(StoreError) -> Page<InstanceRow> {
    var conditions = Conditions()
    conditions.add(visible, on: "i.cluster_id")
    conditions.add(filter.cluster, { .uuid($0) }) { "i.cluster_id = \($0)" }
    conditions.add(filter.node, { .uuid($0) }) { "i.primary_node_id = \($0)" }
    conditions.add(filter.name, { .text($0) }) { "lower(i.name) = lower(\($0))" }
    conditions.add(filter.status, { .text($0) }) { "i.live_status = \($0)" }
    conditions.add(filter.adminState, { .text($0) }) { "i.admin_state = \($0)" }
    conditions.add(filter.tag, { .text($0) }) { "i.tags @> ARRAY[\($0)]" }
    let counted = conditions
    let (key, isTime, descending) =
      switch order {
      case .name(let descending): ("i.name", false, descending)
      case .createdAt(let descending): ("coalesce(i.created_at, 'infinity')", true, descending)
      }
    conditions.add(after: page.after, key: key, isTime: isTime, id: "i.id", descending: descending)
    let limit = conditions.bind(.int8(Int64(page.limit + 1)))
    let statement = Statement(
      """
      SELECT \(InstanceRow.columns)
      FROM instances i JOIN clusters c ON c.id = i.cluster_id
      \(conditions.clause)
      ORDER BY \(key)\(descending ? " DESC" : ""), i.id\(descending ? " DESC" : "")
      LIMIT \(limit)
      """)
    return try await run {
      let rows = try await pool.query(statement, conditions.parameters) { rows in
        try (0..<rows.count).map { try InstanceRow(rows, $0) }
      }
      return Page(rows, limit: page.limit, total: try await total(page, "instances i", counted))
    }
  }

  /// The instance of that id, where it may be seen.
  public func instance(_ id: UUID, visible: Visibility) async throws(StoreError) -> InstanceRow? {
    var conditions = Conditions()
    conditions.add(id, { .uuid($0) }) { "i.id = \($0)" }
    conditions.add(visible, on: "i.cluster_id")
    let statement = Statement(
      """
      SELECT \(InstanceRow.columns)
      FROM instances i JOIN clusters c ON c.id = i.cluster_id
      \(conditions.clause)
      """)
    return try await run {
      try await pool.query(statement, conditions.parameters) { rows in
        rows.count == 0 ? nil : try InstanceRow(rows, 0)
      }
    }
  }

  /// How many rows match; only where the page wants it.
  func total(_ page: PageRequest, _ table: String, _ conditions: Conditions) async throws -> Int64? {
    guard page.counting else { return nil }
    let statement = Statement("SELECT count(*) FROM \(table) \(conditions.clause)")
    return try await pool.query(statement, conditions.parameters) { try $0.int(0, 0) }
  }
}

extension Conditions {
  /// Keyset paging: what comes after the position, by key and id together, so that an index on both serves it.
  mutating func add(
    after position: PageRequest.Position?, key: String, isTime: Bool = false, id: String, descending: Bool = false
  ) {
    guard let position else { return }
    let value = bind(.text(position.key))
    let last = bind(.uuid(position.id))
    add("(\(key), \(id)) \(descending ? "<" : ">") (\(value)\(isTime ? "::text::timestamptz" : ""), \(last))")
  }
}
