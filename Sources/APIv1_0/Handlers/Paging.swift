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

/// Where the next page is; all nil on the last one.
package struct NextPage {
  package let cursor: String?
  package let address: String?

  package init(after page: Page<some Any>, of listing: Listing, limit: Int) {
    cursor = page.next.map { listing.cursor(of: Listing.Position(key: $0.key, id: $0.id)) }
    address = cursor.map { listing.address(of: $0, limit: limit) }
  }

  /// The value of a `Link` header to it (RFC 8288).
  package var link: String? { address.map { "<\($0)>; rel=\"next\"" } }
}
