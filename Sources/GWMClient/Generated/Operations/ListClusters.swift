// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// List clusters: `GET /v1.0/clusters`.
///
/// The clusters that the token may see.
public struct ListClusters: DescribedOperation {
  /// How many items a page holds at most.
  public var limit: Int?
  /// Where the page begins, as `next_cursor` of the page before says; it belongs to the same sort and filters.
  public var cursor: String?
  /// Whether to count all items that match, at a cost.
  public var total: Bool?
  /// The order; a leading `-` turns it round.
  public var sort: NameSort?

  public init(
    limit: Int? = nil,
    cursor: String? = nil,
    total: Bool? = nil,
    sort: NameSort? = nil
  ) {
    self.limit = limit
    self.cursor = cursor
    self.total = total
    self.sort = sort
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// A page of clusters.
    case ok(ClusterList, link: String? = nil)

    /// What is answered.
    public var body: ClusterList {
      switch self {
      case .ok(let body, _): body
      }
    }
  }
}

extension ListClusters {
  public func encode(into request: inout RequestBuilder) {
    request.query("limit", limit)
    request.query("cursor", cursor)
    request.query("total", total)
    request.query("sort", sort)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(ClusterList.self), link: try response.optional(text: "Link"))
    default: throw .undocumented(response)
    }
  }
}

extension ListClusters: PagedOperation {
  public static func items(_ answer: Answer) -> (items: [Cluster], next: String?) {
    (answer.body.items, answer.body.nextCursor)
  }
}

extension ListClusters {
  public static let description = OperationDescription(
    id: "listClusters",
    method: "GET",
    path: "/v1.0/clusters",
    tag: "clusters",
    summary: "List clusters",
    details: "The clusters that the token may see.",
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
    ],
    body: nil)
}
