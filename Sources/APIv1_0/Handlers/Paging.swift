import HTTPService
import Store
import Values

extension PageRequest {
  /// - Parameter isByTime: whether the list is in the order of a time.
  /// - Throws: `Problem` where the cursor is none of this list.
  init(
    _ listing: Listing, limit: Int, cursor: String?, total: Bool, isByTime: Bool = false
  ) throws(HTTPService.Problem) {
    let position = try listing.position(of: cursor)
    // Anyone can make up a cursor; what PostgreSQL cannot take for a key must not get there.
    if let key = position?.key, key.utf8.contains(0) || isByTime && !PageRequest.isTime(key) {
      throw HTTPService.Problem.contradiction(
        [InputFault(.parameter("cursor"), "is no cursor of this service", rule: "cursor")])
    }
    self.init(limit: limit, after: position.map { Position(key: $0.key, id: $0.id) }, counting: total)
  }

  /// Whether a key is a time as cursors have it: microseconds since 1970, of the years 1 to 9999, or `infinity`.
  private static func isTime(_ key: String) -> Bool {
    let range: ClosedRange<Int64> = -62_135_596_800_000_000...253_402_300_799_999_999
    return key == "infinity" || Int64(key).map(range.contains) ?? false
  }
}

extension Page {
  /// The address of the next page; nil on the last one.
  func address(ofNext listing: Listing, limit: Int) -> String? {
    next.map { listing.next(after: Listing.Position(key: $0.key, id: $0.id), limit: limit) }
  }
}

/// The value of a `Link` header (RFC 8288) to the next page.
func link(_ next: String?) -> String? { next.map { "<\($0)>; rel=\"next\"" } }
