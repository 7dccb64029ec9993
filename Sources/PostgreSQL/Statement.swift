/// One SQL statement with parameters `$1`, `$2` and so on.
///
/// Each connection prepares it on first use and keeps it prepared, so build texts from a limited set of pieces and
/// pass values as parameters. Keep a statement in a `static let`, or write it as a literal where it is run.
public struct Statement: Sendable {
  /// The SQL text.
  public let sql: String
  /// Its own limit for a round trip, instead of the configuration's `statementTimeout`.
  public let timeout: Duration?
  /// False for a text that is run once: it is planned anew and leaves nothing behind on the connection.
  public let isPrepared: Bool
  /// Finds the text in a connection's cache without reading it again.
  let key: Int
  /// Whether the text holds U+0000, where C would take it for ended.
  let hasNUL: Bool

  public init(_ sql: String, timeout: Duration? = nil, isPrepared: Bool = true) {
    self.sql = sql
    self.timeout = timeout
    self.isPrepared = isPrepared
    hasNUL = sql.utf8.contains(0)
    key = isPrepared ? sql.hashValue : 0
  }
}

extension Statement: ExpressibleByStringLiteral {
  public init(stringLiteral sql: String) {
    self.init(sql)
  }
}
