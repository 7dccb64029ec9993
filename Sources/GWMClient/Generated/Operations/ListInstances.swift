// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// List instances: `GET /v1.0/instances`.
///
/// The instances of the clusters that the token may see.
public struct ListInstances: DescribedOperation {
  /// How many items a page holds at most.
  public var limit: Int?
  /// Where the page begins, as `next_cursor` of the page before says; it belongs to the same sort and filters.
  public var cursor: String?
  /// Whether to count all items that match, at a cost.
  public var total: Bool?
  /// The order; a leading `-` turns it round.
  public var sort: InstanceSort?
  /// Only what belongs to this cluster.
  public var clusterID: UUID?
  /// Only instances whose primary node this is.
  public var nodeID: UUID?
  /// Only what has exactly this name, upper and lower case aside.
  public var name: String?
  /// Only instances of this live status.
  public var status: InstanceStatus?
  /// Only instances of this wanted state.
  public var adminState: AdminState?
  /// Only what carries this tag.
  public var tag: String?

  public init(
    limit: Int? = nil,
    cursor: String? = nil,
    total: Bool? = nil,
    sort: InstanceSort? = nil,
    clusterID: UUID? = nil,
    nodeID: UUID? = nil,
    name: String? = nil,
    status: InstanceStatus? = nil,
    adminState: AdminState? = nil,
    tag: String? = nil
  ) {
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

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// A page of instances.
    case ok(InstanceList, link: String? = nil)

    /// What is answered.
    public var body: InstanceList {
      switch self {
      case .ok(let body, _): body
      }
    }
  }
}

extension ListInstances {
  public func encode(into request: inout RequestBuilder) {
    request.query("limit", limit)
    request.query("cursor", cursor)
    request.query("total", total)
    request.query("sort", sort)
    request.query("cluster_id", clusterID)
    request.query("node_id", nodeID)
    request.query("name", name)
    request.query("status", status)
    request.query("admin_state", adminState)
    request.query("tag", tag)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(InstanceList.self), link: try response.optional(text: "Link"))
    default: throw .undocumented(response)
    }
  }
}

extension ListInstances: PagedOperation {
  public static func items(_ answer: Answer) -> (items: [Instance], next: String?) {
    (answer.body.items, answer.body.nextCursor)
  }
}

extension ListInstances {
  public static let description = OperationDescription(
    id: "listInstances",
    method: "GET",
    path: "/v1.0/instances",
    tag: "instances",
    summary: "List instances",
    details: "The instances of the clusters that the token may see.",
    permission: "instance:read",
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
        isRequired: false, rule: .words(["name", "-name", "created_at", "-created_at"]),
        help: "The order; a leading `-` turns it round."),
      ParameterDescription(
        "cluster_id", in: .query,
        isRequired: false, rule: .uuid,
        help: "Only what belongs to this cluster."),
      ParameterDescription(
        "node_id", in: .query,
        isRequired: false, rule: .uuid,
        help: "Only instances whose primary node this is."),
      ParameterDescription(
        "name", in: .query,
        isRequired: false, rule: .text(minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"),
        help: "Only what has exactly this name, upper and lower case aside."),
      ParameterDescription(
        "status", in: .query,
        isRequired: false, rule: .words(["running", "stopped", "stopped_by_user", "offline", "crashed", "running_against_will", "running_elsewhere", "node_down", "node_offline", "reserved", "creating", "removing", "missing", "unknown"]),
        help: "Only instances of this live status."),
      ParameterDescription(
        "admin_state", in: .query,
        isRequired: false, rule: .words(["up", "down", "offline"]),
        help: "Only instances of this wanted state."),
      ParameterDescription(
        "tag", in: .query,
        isRequired: false, rule: .text(minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_.+*/:@-]+$"),
        help: "Only what carries this tag."),
    ],
    body: nil)
}
