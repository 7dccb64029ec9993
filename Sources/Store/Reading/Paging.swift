import PostgreSQL
import Values

/// A page of a list.
public struct Page<Content: Sendable>: Sendable {
  public let content: Content
  /// Where the next page begins; nil on the last one.
  public let next: PageRequest.Position?
  /// How many items match in all; only where that was asked for.
  public let total: Int64?
}

/// Which page: after a position in the order, so many rows.
public struct PageRequest: Sendable {
  public var limit: Int
  /// The sort key and the id of the last row before the page.
  public var after: Position?
  public var counting: Bool

  public struct Position: Sendable, Equatable {
    public let key: String
    public let id: UUID
    public init(key: String, id: UUID) {
      self.key = key
      self.id = id
    }

    /// A position in an order by time: exact to the microsecond; no time comes after all times.
    init(time: Timestamp?, id: UUID) {
      self.init(key: time.map { "\($0.microseconds)" } ?? "infinity", id: id)
    }

    /// The time that the key stands for; nil for after all times. Positions come back from clients, who may send any.
    func time() throws(StoreError) -> Timestamp? {
      if key == "infinity" { return nil }
      guard let microseconds = Int64(key), 0..<Self.endOfTimes ~= microseconds else { throw .invalidPosition }
      return Timestamp(microseconds: microseconds)
    }

    /// Later than what any clock of Ganeti shows, and well within what PostgreSQL can hold.
    private static let endOfTimes: Int64 = 100_000_000_000_000_000
  }

  public init(limit: Int, after: Position? = nil, counting: Bool = false) {
    self.limit = limit
    self.after = after
    self.counting = counting
  }
}

/// The order of a list's rows: by a key, and by their id where keys are the same.
struct RowOrder {
  let key: String
  let id: String
  let isByTime: Bool
  let isDescending: Bool

  init(by key: String, id: String, descending: Bool = false) {
    (self.key, self.id, isByTime, isDescending) = (key, id, false, descending)
  }

  init(byTime key: String, id: String, descending: Bool = false) {
    (self.key, self.id, isByTime, isDescending) = (key, id, true, descending)
  }

  /// `ORDER BY …`
  var clause: String {
    let direction = isDescending ? " DESC" : ""
    return "ORDER BY \(key)\(direction), \(id)\(direction)"
  }
}

extension Conditions {
  /// Keyset paging: what comes after the position, by key and id together, so that an index on both serves it.
  /// - Throws: `StoreError.invalidPosition` where the key is none that such an order has.
  mutating func add(after position: PageRequest.Position?, in order: RowOrder) throws(StoreError) {
    guard let position else { return }
    let bound: String
    if order.isByTime {
      bound = try position.time().map { bind(.timestamptz($0)) } ?? "'infinity'::timestamptz"
    } else {
      // A text of PostgreSQL cannot hold it, so no key does.
      guard !position.key.utf8.contains(0) else { throw .invalidPosition }
      bound = bind(.text(position.key))
    }
    add("(\(order.key), \(order.id)) \(order.isDescending ? "<" : ">") (\(bound), \(bind(.uuid(position.id))))")
  }
}

extension Store {
  /// The rows of `tables` that fulfil `conditions` and come after the page's position.
  ///
  /// - Parameters:
  ///   - counted: the tables that the conditions need alone, for the total.
  ///   - position: where the page after a row begins.
  func list<Row: Sendable>(
    _ columns: String, from tables: String, counting counted: String? = nil, where conditions: Conditions,
    in order: RowOrder, page: PageRequest, _ row: @escaping @Sendable (borrowing Rows, Int) throws -> Row,
    position: (Row) -> PageRequest.Position
  ) async throws(StoreError) -> Page<[Row]> {
    var bounded = conditions
    try bounded.add(after: page.after, in: order)
    // One row more than the page has tells whether there is another page.
    let statement = statements.statement(key: tables, "\(order.clause) LIMIT \(page.limit + 1)", bounded.clause) {
      "SELECT \(columns) FROM \(tables) \(bounded.clause) \(order.clause) LIMIT \(page.limit + 1)"
    }
    return try await run {
      let rows = try await pool.read(statement, bounded.parameters) { rows in
        try (0..<rows.count).map { try row(rows, $0) }
      }
      let content = Array(rows.prefix(page.limit))
      return Page(
        content: content, next: rows.count > page.limit ? content.last.map(position) : nil,
        total: try await total(page, counted ?? tables, conditions))
    }
  }

  /// How many rows match; only where the page wants it.
  func total(_ page: PageRequest, _ tables: String, _ conditions: Conditions) async throws -> Int64? {
    guard page.counting else { return nil }
    let statement = Statement("SELECT count(*) FROM \(tables) \(conditions.clause)")
    return try await pool.query(statement, conditions.parameters) { try $0.int(0, 0) }
  }
}
