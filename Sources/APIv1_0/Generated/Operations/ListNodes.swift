// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// List nodes: `GET /v1.0/nodes`.
///
/// The nodes of the clusters that the token may see.
public enum ListNodes {
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
    /// Only what belongs to this cluster.
    public let clusterID: UUID?
    /// Only what has exactly this name, upper and lower case aside.
    public let name: String?
    /// Only nodes of this role.
    public let role: NodeRole?
    /// Only what carries this tag.
    public let tag: String?

    package init(
      context: RequestContext,
      scope: Scope,
      listing: Listing,
      limit: Int,
      cursor: String?,
      total: Bool,
      sort: NameSort?,
      clusterID: UUID?,
      name: String?,
      role: NodeRole?,
      tag: String?
    ) {
      self.context = context
      self.scope = scope
      self.listing = listing
      self.limit = limit
      self.cursor = cursor
      self.total = total
      self.sort = sort
      self.clusterID = clusterID
      self.name = name
      self.role = role
      self.tag = tag
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// A page of nodes.
    case ok(NodeList, link: String? = nil)
    /// A page of nodes. As JSON already.
    case okEncoded(Encoded<NodeList>, link: String? = nil)
  }

  static let operation = HTTPService.Operation(
    id: "listNodes",
    method: .get,
    path: "/v1.0/nodes",
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

extension ListNodes.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: ["limit", "cursor", "total", "sort", "cluster_id", "name", "role", "tag"])
    let limit = parameters.integer(.query, "limit", minimum: 1, maximum: 500)
    let cursor = parameters.string(.query, "cursor", minLength: 1, maxLength: 1024, pattern: ListNodes.cursorPattern)
    let total = parameters.boolean(.query, "total")
    let sort = parameters.word(.query, "sort", NameSort.self)
    let clusterID = ID.read(&parameters, .query, "cluster_id")
    let name = HostName.read(&parameters, .query, "name")
    let role = parameters.word(.query, "role", NodeRole.self)
    let tag = Tag.read(&parameters, .query, "tag")
    try parameters.finish()
    context = input.context
    scope = input.scope
    listing = input.listing
    self.limit = limit ?? 50
    self.cursor = cursor
    self.total = total ?? false
    self.sort = sort
    self.clusterID = clusterID
    self.name = name
    self.role = role
    self.tag = tag
  }
}

extension ListNodes.Answer {
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
