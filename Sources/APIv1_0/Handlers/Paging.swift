import HTTPService
import Store
import Values

extension PageRequest {
  /// - Throws: `Problem` where the cursor is none of this list.
  init(_ listing: Listing, limit: Int, cursor: String?, total: Bool) throws(HTTPService.Problem) {
    let position = try listing.position(of: cursor)
    self.init(limit: limit, after: position.map { Position(key: $0.key, id: $0.id) }, counting: total)
  }
}

extension Page {
  /// The address of the next page; nil on the last one.
  func next(_ listing: Listing, limit: Int, _ position: (Row) -> Listing.Position) -> String? {
    guard hasMore, let last = rows.last else { return nil }
    return listing.next(after: position(last), limit: limit)
  }
}

/// The value of a `Link` header (RFC 8288) to the next page.
func link(_ next: String?) -> String? { next.map { "<\($0)>; rel=\"next\"" } }

/// A moment as the sort key of a cursor: exact to the microsecond, as PostgreSQL reads it.
func sortKey(_ time: Timestamp?) -> String {
  guard let time else { return "infinity" }
  let micros = time.microseconds % 1_000_000
  let rest = (micros + 1_000_000) % 1_000_000
  let digits = String(rest)
  return time.description.prefix(19) + "." + String(repeating: "0", count: 6 - digits.utf8.count) + digits + "Z"
}
