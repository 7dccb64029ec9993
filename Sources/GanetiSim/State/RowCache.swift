/// The JSON of rows, kept until the row changes, so that a list of a thousand instances is copied and not written anew.
struct RowCache: Sendable {
  /// By list of fields, then by the row's UUID.
  private var rows: [String: [String: [UInt8]]] = [:]
  /// Different lists of fields that are kept; clients use few.
  private static let limit = 8

  /// What was kept, or what `write` gives, which is then kept.
  mutating func row(_ uuid: String, fields: String, _ write: () -> [UInt8]) -> [UInt8] {
    if let known = rows[fields]?[uuid] { return known }
    let bytes = write()
    if rows[fields] == nil, rows.count >= RowCache.limit { rows.removeAll() }
    rows[fields, default: [:]][uuid] = bytes
    return bytes
  }

  mutating func forget(_ uuid: String) {
    for key in rows.keys { rows[key]?[uuid] = nil }
  }

  mutating func forgetAll() { rows.removeAll() }
}
