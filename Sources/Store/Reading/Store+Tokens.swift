import PostgreSQL
public import Values

/// A token to be kept.
public struct NewToken: Sendable {
  public var id: UUID
  public var name: String
  /// SHA-256 of the secret.
  public var secretHash: [UInt8]
  public var permissions: [String]
  public var clusterIDs: [UUID]?
  public var createdBy: UUID?
  public var expiresAt: Timestamp?

  public init(
    id: UUID, name: String, secretHash: [UInt8], permissions: [String], clusterIDs: [UUID]?, createdBy: UUID?,
    expiresAt: Timestamp?
  ) {
    self.id = id
    self.name = name
    self.secretHash = secretHash
    self.permissions = permissions
    self.clusterIDs = clusterIDs
    self.createdBy = createdBy
    self.expiresAt = expiresAt
  }
}

extension Store {
  private static let isValid = "t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())"

  public func insert(_ token: NewToken) async throws(StoreError) -> TokenRow {
    try await run {
      try await pool.query(
        Statement(
          """
          INSERT INTO tokens AS t (id, name, secret_hash, permissions, cluster_ids, created_by, expires_at)
          VALUES ($1, $2, $3, $4, $5, $6, $7)
          RETURNING \(TokenRow.columns)
          """),
        [
          .uuid(token.id), .text(token.name), .bytea(token.secretHash), .texts(token.permissions),
          token.clusterIDs.map { .uuids($0) } ?? .null, .uuid(token.createdBy), .timestamptz(token.expiresAt),
        ]
      ) { try TokenRow($0, 0) }
    }
  }

  /// The valid token whose secret has that hash; that it was used is noted, to the minute.
  public func token(withHash hash: [UInt8]) async throws(StoreError) -> TokenRow? {
    try await run {
      let row = try await pool.read(
        Statement("SELECT \(TokenRow.columns) FROM tokens t WHERE t.secret_hash = $1 AND \(Self.isValid)"),
        [.bytea(hash)]
      ) { $0.count == 0 ? nil : try TokenRow($0, 0) }
      if let row, row.lastUsedAt.map({ Timestamp.now - $0 > .seconds(60) }) ?? true {
        try await pool.execute("UPDATE tokens SET last_used_at = now() WHERE id = $1", [.uuid(row.id)])
      }
      return row
    }
  }

  /// The valid tokens that `asker` may see, oldest first: itself and those that it made, or all.
  public func tokens(
    of asker: UUID, seesAll: Bool, page: PageRequest
  ) async throws(StoreError) -> Page<[TokenRow]> {
    var conditions = Conditions()
    conditions.add(Self.isValid)
    if !seesAll {
      let placeholder = conditions.bind(.uuid(asker))
      conditions.add("(t.id = \(placeholder) OR t.created_by = \(placeholder))")
    }
    return try await list(
      TokenRow.columns, from: "tokens t", where: conditions, in: RowOrder(byTime: "t.created_at", id: "t.id"),
      page: page
    ) {
      try TokenRow($0, $1)
    } position: {
      PageRequest.Position(time: $0.createdAt, id: $0.id)
    }
  }

  /// The valid token of that id, where `asker` may see it.
  public func token(_ id: UUID, of asker: UUID, seesAll: Bool) async throws(StoreError) -> TokenRow? {
    try await run {
      try await pool.query(
        Statement(
          """
          SELECT \(TokenRow.columns) FROM tokens t
          WHERE t.id = $1 AND \(Self.isValid) AND ($3 OR t.id = $2 OR t.created_by = $2)
          """),
        [.uuid(id), .uuid(asker), .bool(seesAll)]
      ) { $0.count == 0 ? nil : try TokenRow($0, 0) }
    }
  }

  /// Revokes the token; false where it is none that `asker` may see.
  public func revokeToken(_ id: UUID, of asker: UUID, seesAll: Bool) async throws(StoreError) -> Bool {
    try await run {
      try await pool.execute(
        """
        UPDATE tokens t SET revoked_at = now()
        WHERE t.id = $1 AND t.revoked_at IS NULL AND ($3 OR t.id = $2 OR t.created_by = $2)
        """, [.uuid(id), .uuid(asker), .bool(seesAll)]) > 0
    }
  }
}
