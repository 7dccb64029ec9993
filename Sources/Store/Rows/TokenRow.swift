import PostgreSQL
public import Values

/// A token of this service; its secret is not kept, only the secret's hash.
public struct TokenRow: Sendable, Equatable {
  public var id: UUID
  public var name: String
  public var permissions: [String]
  /// The only clusters that it may see and touch; nil for all.
  public var clusterIDs: [UUID]?
  /// The names of those clusters, where they still exist.
  public var clusters: [(id: UUID, name: String)]?
  public var createdBy: UUID?
  public var createdAt: Timestamp
  public var expiresAt: Timestamp?
  public var lastUsedAt: Timestamp?

  public static func == (left: TokenRow, right: TokenRow) -> Bool { left.id == right.id }

  static let columns = """
    t.id, t.name, t.permissions, t.cluster_ids, t.created_by, t.created_at, t.expires_at, t.last_used_at,
    (SELECT array_agg(c.id ORDER BY c.name) FROM clusters c WHERE c.id = ANY(t.cluster_ids)),
    (SELECT array_agg(c.name::text ORDER BY c.name) FROM clusters c WHERE c.id = ANY(t.cluster_ids))
    """

  init(_ rows: borrowing Rows, _ row: Int) throws(PostgreSQLError) {
    id = try rows.uuid(row, 0)
    name = try rows.text(row, 1)
    permissions = try rows.texts(row, 2)
    clusterIDs = try rows.optionalUUIDs(row, 3)
    createdBy = try rows.optionalUUID(row, 4)
    createdAt = try rows.timestamp(row, 5)
    expiresAt = try rows.optionalTimestamp(row, 6)
    lastUsedAt = try rows.optionalTimestamp(row, 7)
    let ids = try rows.optionalUUIDs(row, 8) ?? []
    let names = try rows.optionalTexts(row, 9) ?? []
    clusters = clusterIDs == nil ? nil : zip(ids, names).map { (id: $0, name: $1) }
  }
}
