// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// List instances: `GET /v1.0/instances`.
///
/// The instances of the clusters that the token may see.
public enum ListInstances {
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
    public let sort: InstanceSort?
    /// Only what belongs to this cluster.
    public let clusterID: UUID?
    /// Only instances whose primary node this is.
    public let nodeID: UUID?
    /// Only what has exactly this name, upper and lower case aside.
    public let name: String?
    /// Only instances of this live status.
    public let status: InstanceStatus?
    /// Only instances of this wanted state.
    public let adminState: AdminState?
    /// Only what carries this tag.
    public let tag: String?

    package init(
      context: RequestContext,
      scope: Scope,
      listing: Listing,
      limit: Int,
      cursor: String?,
      total: Bool,
      sort: InstanceSort?,
      clusterID: UUID?,
      nodeID: UUID?,
      name: String?,
      status: InstanceStatus?,
      adminState: AdminState?,
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
      self.nodeID = nodeID
      self.name = name
      self.status = status
      self.adminState = adminState
      self.tag = tag
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// A page of instances.
    case ok(InstanceList, link: String? = nil)
    /// A page of instances. As JSON already.
    case okEncoded(Encoded<InstanceList>, link: String? = nil)
  }

  static let operation = HTTPService.Operation(
    id: "listInstances",
    method: .get,
    path: "/v1.0/instances",
    version: "v1.0",
    access: .permission(HTTPService.Permission("instance:read")),
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

extension ListInstances.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: ["limit", "cursor", "total", "sort", "cluster_id", "node_id", "name", "status", "admin_state", "tag"])
    let limit = parameters.integer(.query, "limit", minimum: 1, maximum: 500)
    let cursor = parameters.string(.query, "cursor", minLength: 1, maxLength: 1024, pattern: ListInstances.cursorPattern)
    let total = parameters.boolean(.query, "total")
    let sort = parameters.word(.query, "sort", InstanceSort.self)
    let clusterID = ID.read(&parameters, .query, "cluster_id")
    let nodeID = ID.read(&parameters, .query, "node_id")
    let name = HostName.read(&parameters, .query, "name")
    let status = parameters.word(.query, "status", InstanceStatus.self)
    let adminState = parameters.word(.query, "admin_state", AdminState.self)
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
    self.nodeID = nodeID
    self.name = name
    self.status = status
    self.adminState = adminState
    self.tag = tag
  }
}

extension ListInstances.Answer {
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
