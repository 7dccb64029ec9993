import HTTPService
import Store
import Values

extension PageRequest {
  /// - Throws: `Problem` where the cursor is none of this list.
  package init(_ listing: Listing, limit: Int, cursor: String?, total: Bool) throws(HTTPService.Problem) {
    let position = try listing.position(of: cursor)
    self.init(limit: limit, after: position.map { Position(key: $0.key, id: $0.id) }, counting: total)
  }
}

extension Page {
  /// The address of the next page; nil on the last one.
  package func address(ofNext listing: Listing, limit: Int) -> String? {
    next.map { listing.next(after: Listing.Position(key: $0.key, id: $0.id), limit: limit) }
  }
}

/// The value of a `Link` header (RFC 8288) to the next page.
package func link(_ next: String?) -> String? { next.map { "<\($0)>; rel=\"next\"" } }
