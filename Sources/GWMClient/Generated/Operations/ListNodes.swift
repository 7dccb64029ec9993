// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// List nodes: `GET /v1.0/nodes`.
///
/// The nodes of the clusters that the token may see.
public struct ListNodes: DescribedOperation {
  /// How many items a page holds at most.
  public var limit: Int?
  /// Where the page begins, as `next_cursor` of the page before says; it belongs to the same sort and filters.
  public var cursor: String?
  /// Whether to count all items that match, at a cost.
  public var total: Bool?
  /// The order; a leading `-` turns it round.
  public var sort: NameSort?
  /// Only what belongs to this cluster.
  public var clusterID: UUID?
  /// Only what has exactly this name, upper and lower case aside.
  public var name: String?
  /// Only nodes of this role.
  public var role: NodeRole?
  /// Only what carries this tag.
  public var tag: String?

  public init(
    limit: Int? = nil,
    cursor: String? = nil,
    total: Bool? = nil,
    sort: NameSort? = nil,
    clusterID: UUID? = nil,
    name: String? = nil,
    role: NodeRole? = nil,
    tag: String? = nil
  ) {
    self.limit = limit
    self.cursor = cursor
    self.total = total
    self.sort = sort
    self.clusterID = clusterID
    self.name = name
    self.role = role
    self.tag = tag
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// A page of nodes.
    case ok(NodeList, link: String? = nil)

    /// What is answered.
    public var body: NodeList {
      switch self {
      case .ok(let body, _): body
      }
    }
  }
}

extension ListNodes {
  public func encode(into request: inout RequestBuilder) {
    request.query("limit", limit)
    request.query("cursor", cursor)
    request.query("total", total)
    request.query("sort", sort)
    request.query("cluster_id", clusterID)
    request.query("name", name)
    request.query("role", role)
    request.query("tag", tag)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(NodeList.self), link: try response.optional(text: "Link"))
    default: throw .undocumented(response)
    }
  }
}

extension ListNodes: PagedOperation {
  public static func items(_ answer: Answer) -> (items: [Node], next: String?) {
    (answer.body.items, answer.body.nextCursor)
  }
}

extension ListNodes {
  public static let description = OperationDescription(
    id: "listNodes",
    method: "GET",
    path: "/v1.0/nodes",
    tag: "nodes",
    summary: "List nodes",
    details: "The nodes of the clusters that the token may see.",
    permission: "cluster:read",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "limit", in: .query,
        isRequired: false, rule: .integer(minimum: 1, maximum: 500),
        defaultValue: "50",
        help: "How many items a page holds at most."),
      ParameterDescription(
        "cursor", in: .query,
        isRequired: false, rule: .text(minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_-]+$"),
        help: "Where the page begins, as `next_cursor` of the page before says; it belongs to the same sort and filters."),
      ParameterDescription(
        "total", in: .query,
        isRequired: false, rule: .boolean,
        defaultValue: "false",
        help: "Whether to count all items that match, at a cost."),
      ParameterDescription(
        "sort", in: .query,
        isRequired: false, rule: .words(["name", "-name"]),
        help: "The order; a leading `-` turns it round."),
      ParameterDescription(
        "cluster_id", in: .query,
        isRequired: false, rule: .uuid,
        help: "Only what belongs to this cluster."),
      ParameterDescription(
        "name", in: .query,
        isRequired: false, rule: .text(minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"),
        help: "Only what has exactly this name, upper and lower case aside."),
      ParameterDescription(
        "role", in: .query,
        isRequired: false, rule: .words(["master", "master_candidate", "regular", "drained", "offline"]),
        help: "Only nodes of this role."),
      ParameterDescription(
        "tag", in: .query,
        isRequired: false, rule: .text(minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_.+*/:@-]+$"),
        help: "Only what carries this tag."),
    ],
    body: nil)
}
