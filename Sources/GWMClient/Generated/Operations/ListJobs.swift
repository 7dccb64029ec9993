// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// List jobs: `GET /v1.0/jobs`.
///
/// Newest first: the jobs that this token asked for and, with `cluster:read`, all those of the clusters that it may
/// see, also those that other tools gave to Ganeti.
public struct ListJobs: DescribedOperation {
  /// How many items a page holds at most.
  public var limit: Int?
  /// Where the page begins, as `next_cursor` of the page before says; it belongs to the same sort and filters.
  public var cursor: String?
  /// Whether to count all items that match, at a cost.
  public var total: Bool?
  /// Only what belongs to this cluster.
  public var clusterID: UUID?
  /// Only jobs whose subject is this instance.
  public var instanceID: UUID?
  /// Only jobs of this status.
  public var status: JobStatus?
  /// Only jobs that came from here, or only those that did not.
  public var origin: JobOrigin?

  public init(
    limit: Int? = nil,
    cursor: String? = nil,
    total: Bool? = nil,
    clusterID: UUID? = nil,
    instanceID: UUID? = nil,
    status: JobStatus? = nil,
    origin: JobOrigin? = nil
  ) {
    self.limit = limit
    self.cursor = cursor
    self.total = total
    self.clusterID = clusterID
    self.instanceID = instanceID
    self.status = status
    self.origin = origin
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// A page of jobs.
    case ok(JobList, link: String? = nil)

    /// What is answered.
    public var body: JobList {
      switch self {
      case .ok(let body, _): body
      }
    }
  }
}

extension ListJobs {
  public func encode(into request: inout RequestBuilder) {
    request.query("limit", limit)
    request.query("cursor", cursor)
    request.query("total", total)
    request.query("cluster_id", clusterID)
    request.query("instance_id", instanceID)
    request.query("status", status)
    request.query("origin", origin)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(JobList.self), link: try response.optional(text: "Link"))
    default: throw .undocumented(response)
    }
  }
}

extension ListJobs: PagedOperation {
  public static func items(_ answer: Answer) -> (items: [Job], next: String?) {
    (answer.body.items, answer.body.nextCursor)
  }
}

extension ListJobs {
  public static let description = OperationDescription(
    id: "listJobs",
    method: "GET",
    path: "/v1.0/jobs",
    tag: "jobs",
    summary: "List jobs",
    details: "Newest first: the jobs that this token asked for and, with `cluster:read`, all those of the clusters that it may\nsee, also those that other tools gave to Ganeti.\n",
    permission: "self",
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
        "cluster_id", in: .query,
        isRequired: false, rule: .uuid,
        help: "Only what belongs to this cluster."),
      ParameterDescription(
        "instance_id", in: .query,
        isRequired: false, rule: .uuid,
        help: "Only jobs whose subject is this instance."),
      ParameterDescription(
        "status", in: .query,
        isRequired: false, rule: .words(["accepted", "queued", "waiting", "running", "succeeded", "failed", "canceled", "unknown"]),
        help: "Only jobs of this status."),
      ParameterDescription(
        "origin", in: .query,
        isRequired: false, rule: .words(["gwm", "ganeti"]),
        help: "Only jobs that came from here, or only those that did not."),
    ],
    body: nil)
}
