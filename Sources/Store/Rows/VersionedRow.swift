import PostgreSQL
public import Values

/// A row by its id and version, and how fresh it is.
public struct VersionedRow: Sendable, Equatable {
  public let id: UUID
  public let version: Int64
  /// When it was last read from Ganeti; nil before it exists there.
  public let observedAt: Timestamp?
  /// Seconds between two reads of the cluster's live state.
  public let liveInterval: Int

  static let columns = "i.id, i.version, \(InstanceRow.observedAt), c.live_interval, i.name, i.created_at"

  init(_ rows: borrowing Rows, _ row: Int) throws(PostgreSQLError) {
    id = try rows.uuid(row, 0)
    version = try rows.int(row, 1)
    observedAt = try rows.optionalTimestamp(row, 2)
    liveInterval = Int(try rows.int(row, 3))
  }

  init(_ row: InstanceRow) {
    id = row.id
    version = row.version
    observedAt = row.observedAt
    liveInterval = row.liveInterval
  }

  /// Where the page after this row begins.
  static func position(
    _ rows: borrowing Rows, _ row: Int, byTime: Bool
  ) throws(PostgreSQLError) -> PageRequest.Position {
    let id = try rows.uuid(row, 0)
    return byTime
      ? PageRequest.Position(time: try rows.optionalTimestamp(row, 5), id: id)
      : PageRequest.Position(key: try rows.text(row, 4), id: id)
  }
}

/// A row of a page: what was made of it, and how fresh it is.
public struct RenderedRow: Sendable {
  public let row: VersionedRow
  public let bytes: RenderedRows.Rendering
}

/// The rows of a page as a statement found them.
struct FoundRows: Sendable {
  var rows: [VersionedRow] = []
  /// What was made of them, where they were read whole.
  var made: [UUID: RenderedRows.Rendering] = [:]
  /// Where the next page begins.
  var last: PageRequest.Position?
}
