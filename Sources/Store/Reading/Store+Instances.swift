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

  fileprivate var rows: RowOrder {
    switch self {
    case .name(let descending): RowOrder(by: "i.name", id: "i.id", descending: descending)
    case .createdAt(let descending):
      RowOrder(byTime: "coalesce(i.created_at, 'infinity'::timestamptz)", id: "i.id", descending: descending)
    }
  }
}

extension Store {
  /// The instances that may be seen, match, and come after the page's position. Its cost does not depend on how far the
  /// position is.
  ///
  /// One statement says which rows there are and of which version; a second one reads those that `rendered` does not
  /// have of that version.
  /// - Parameter render: what is made of a row, all but its freshness; called on the connection's thread, where the row
  ///   is a view of the result.
  public func instances(
    visible: Visibility, matching filter: InstanceFilter, in order: InstanceOrder, page: PageRequest,
    rendered: RenderedRows, _ render: @escaping @Sendable (InstanceRow) throws -> RenderedRows.Rendering
  ) async throws(StoreError) -> Page<[RenderedRow]> {
    var conditions = Conditions()
    conditions.add(visible, on: "i.cluster_id")
    conditions.add(filter.cluster, { .uuid($0) }) { "i.cluster_id = \($0)" }
    conditions.add(filter.node, { .uuid($0) }) { "i.primary_node_id = \($0)" }
    conditions.add(filter.name, { .text($0) }) { "lower(i.name) = lower(\($0))" }
    conditions.add(filter.status, { .text($0) }) { "i.live_status = \($0)" }
    conditions.add(filter.adminState, { .text($0) }) { "i.admin_state = \($0)" }
    conditions.add(filter.tag, { .text($0) }) { "i.tags @> ARRAY[\($0)]" }
    let counted = conditions
    let order = order.rows
    try conditions.add(after: page.after, in: order)
    let columns = rendered.keepsNothing ? InstanceRow.columns : VersionedRow.columns
    // The limit stands in the text, for a plan that does not know it is made anew each time.
    let shape = "\(page.limit) \(rendered.keepsNothing)"
    let statement = statements.statement(key: order.clause, shape, conditions.clause) {
      """
      SELECT \(columns)
      FROM instances i JOIN clusters c ON c.id = i.cluster_id
      \(conditions.clause)
      \(order.clause)
      LIMIT \(page.limit + 1)
      """
    }
    let isWhole = rendered.keepsNothing
    return try await run {
      let found = try await pool.read(statement, conditions.parameters) { rows in
        let count = min(rows.count, page.limit)
        var found = FoundRows()
        for row in 0..<count {
          if isWhole {
            let view = try InstanceRow(rows, row)
            found.rows.append(VersionedRow(view))
            found.made[view.id] = try render(view)
            if row == count - 1 {
              found.last =
                order.isByTime
                ? PageRequest.Position(time: view.createdAt, id: view.id)
                : PageRequest.Position(key: view.name.string, id: view.id)
            }
          } else {
            let versioned = try VersionedRow(rows, row)
            found.rows.append(versioned)
            if row == count - 1 { found.last = try VersionedRow.position(rows, row, byTime: order.isByTime) }
          }
        }
        if rows.count == count { found.last = nil }
        return found
      }
      let content =
        isWhole
        ? found.rows.compactMap { row in found.made[row.id].map { RenderedRow(row: row, bytes: $0) } }
        : try await renderings(of: found.rows, rendered, render)
      return Page(content: content, next: found.last, total: try await total(page, "instances i", counted))
    }
  }

  /// What is made of these rows, in their order; without those that have gone meanwhile.
  private func renderings(
    of rows: [VersionedRow], _ rendered: RenderedRows,
    _ render: @escaping @Sendable (InstanceRow) throws -> RenderedRows.Rendering
  ) async throws -> [RenderedRow] {
    let known = rendered.find(rows)
    let missing = zip(rows, known).compactMap { $1 == nil ? $0.id : nil }
    var made: [UUID: RenderedRows.Rendering] = [:]
    if !missing.isEmpty {
      let statement = statements.statement(key: "instances", "", "") {
        """
        SELECT \(InstanceRow.columns)
        FROM instances i JOIN clusters c ON c.id = i.cluster_id
        WHERE i.id = ANY($1)
        """
      }
      let renderings = try await pool.read(statement, [.uuids(missing)]) { rows in
        try (0..<rows.count).map { index in
          let row = try InstanceRow(rows, index)
          return (id: row.id, version: row.version, bytes: try render(row))
        }
      }
      rendered.keep(renderings)
      for rendering in renderings { made[rendering.id] = rendering.bytes }
    }
    return zip(rows, known).compactMap { row, bytes in
      (bytes ?? made[row.id]).map { RenderedRow(row: row, bytes: $0) }
    }
  }

  /// What `read` makes of the instance of that id, where it may be seen.
  public func instance<Content: Sendable>(
    _ id: UUID, visible: Visibility, _ read: @escaping @Sendable (InstanceRow) throws -> Content
  ) async throws(StoreError) -> Content? {
    var conditions = Conditions()
    conditions.add(id, { .uuid($0) }) { "i.id = \($0)" }
    conditions.add(visible, on: "i.cluster_id")
    let statement = statements.statement(key: "instance", "", conditions.clause) {
      """
      SELECT \(InstanceRow.columns)
      FROM instances i JOIN clusters c ON c.id = i.cluster_id
      \(conditions.clause)
      """
    }
    return try await run {
      try await pool.read(statement, conditions.parameters) { rows in
        rows.count == 0 ? nil : try read(try InstanceRow(rows, 0))
      }
    }
  }

  /// What a change must know of the instance of that id, where it may be seen.
  public func instance(_ id: UUID, visible: Visibility) async throws(StoreError) -> InstanceSummary? {
    try await instance(id, visible: visible) { InstanceSummary($0) }
  }
}
