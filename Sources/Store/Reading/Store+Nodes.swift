import PostgreSQL
public import Values

/// Which nodes a list shows.
public struct NodeFilter: Sendable {
  public var cluster: UUID?
  /// In any case.
  public var name: String?
  public var role: String?
  public var tag: String?

  public init(cluster: UUID? = nil, name: String? = nil, role: String? = nil, tag: String? = nil) {
    self.cluster = cluster
    self.name = name
    self.role = role
    self.tag = tag
  }
}

extension Store {
  private static let nodeTables = """
    nodes n JOIN clusters c ON c.id = n.cluster_id
    LEFT JOIN node_groups g ON g.cluster_id = n.cluster_id AND g.ganeti_uuid = n.group_uuid
    """

  /// The nodes that may be seen, match, and come after the page's position, by name.
  public func nodes(
    visible: Visibility, matching filter: NodeFilter, descending: Bool, page: PageRequest
  ) async throws(StoreError) -> Page<[NodeRow]> {
    var conditions = Conditions()
    conditions.add(visible, on: "n.cluster_id")
    conditions.add(filter.cluster, { .uuid($0) }) { "n.cluster_id = \($0)" }
    conditions.add(filter.name, { .text($0) }) { "lower(n.name) = lower(\($0))" }
    conditions.add(filter.role, { .text($0) }) { "n.role = \($0)" }
    conditions.add(filter.tag, { .text($0) }) { "n.tags @> ARRAY[\($0)]" }
    return try await list(
      NodeRow.columns, from: Self.nodeTables, counting: "nodes n", where: conditions,
      in: RowOrder(by: "n.name", id: "n.id", descending: descending), page: page
    ) {
      try NodeRow($0, $1)
    } position: {
      PageRequest.Position(key: $0.name, id: $0.id)
    }
  }

  /// The node of that id, where it may be seen.
  public func node(_ id: UUID, visible: Visibility) async throws(StoreError) -> NodeRow? {
    var conditions = Conditions()
    conditions.add(id, { .uuid($0) }) { "n.id = \($0)" }
    conditions.add(visible, on: "n.cluster_id")
    let statement = Statement("SELECT \(NodeRow.columns) FROM \(Self.nodeTables) \(conditions.clause)")
    return try await run {
      try await pool.read(statement, conditions.parameters) { $0.count == 0 ? nil : try NodeRow($0, 0) }
    }
  }

  /// The name of the node group of that id on a cluster; nil where there is none.
  public func nodeGroupName(_ id: UUID, cluster: UUID) async throws(StoreError) -> String? {
    try await run {
      try await pool.query(
        "SELECT name FROM node_groups WHERE id = $1 AND cluster_id = $2", [.uuid(id), .uuid(cluster)]
      ) { $0.count == 0 ? nil : try $0.text(0, 0) }
    }
  }
}
