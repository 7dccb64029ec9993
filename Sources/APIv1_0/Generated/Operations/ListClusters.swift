// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// List clusters: `GET /v1.0/clusters`.
///
/// The clusters that the token may see.
public enum ListClusters {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The list that is asked for, to which its cursors belong.
    public let listing: Listing
    /// How many items a page holds at most.
    public let limit: Int
    /// Where the page begins, as `next_cursor` of the page before says; it belongs to the same sort and filters.
    public let cursor: String?
    /// Whether to count all items that match, at a cost.
    public let total: Bool
    /// The order; a leading `-` turns it round.
    public let sort: NameSort?

    package init(
      context: RequestContext,
      scope: Scope,
      listing: Listing,
      limit: Int,
      cursor: String?,
      total: Bool,
      sort: NameSort?
    ) {
      self.context = context
      self.scope = scope
      self.listing = listing
      self.limit = limit
      self.cursor = cursor
      self.total = total
      self.sort = sort
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// A page of clusters.
    case ok(ClusterList, link: String? = nil)
    /// A page of clusters. As JSON already.
    case okEncoded(Encoded<ClusterList>, link: String? = nil)
  }

  static let operation = HTTPService.Operation(
    id: "listClusters",
    method: .get,
    path: "/v1.0/clusters",
    version: "v1.0",
    access: .permission(HTTPService.Permission("cluster:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let cursorPattern = try? Pattern("^[A-Za-z0-9_-]+$")
}

extension ListClusters.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: ["limit", "cursor", "total", "sort"])
    let limit = parameters.integer(.query, "limit", minimum: 1, maximum: 500)
    let cursor = parameters.string(.query, "cursor", minLength: 1, maxLength: 1024, pattern: ListClusters.cursorPattern)
    let total = parameters.boolean(.query, "total")
    let sort = parameters.word(.query, "sort", NameSort.self)
    try parameters.finish()
    context = input.context
    scope = input.scope
    listing = input.listing
    self.limit = limit ?? 50
    self.cursor = cursor
    self.total = total ?? false
    self.sort = sort
  }
}

extension ListClusters.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body, let link):
      var answer = HTTPAnswer(status: 200, json: body)
      if let link { answer.headers.append(HeaderField("link", link)) }
      return answer
    case .okEncoded(let body, let link):
      var answer = HTTPAnswer(status: 200, encoded: body)
      if let link { answer.headers.append(HeaderField("link", link)) }
      return answer
    }
  }
}
