// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// List jobs: `GET /v1.0/jobs`.
///
/// Newest first: the jobs that this token asked for and, with `cluster:read`, all those of the clusters that it may
/// see, also those that other tools gave to Ganeti.
public enum ListJobs {
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
    /// Only what belongs to this cluster.
    public let clusterID: UUID?
    /// Only jobs whose subject is this instance.
    public let instanceID: UUID?
    /// Only jobs of this status.
    public let status: JobStatus?
    /// Only jobs that came from here, or only those that did not.
    public let origin: JobOrigin?

    package init(
      context: RequestContext,
      scope: Scope,
      listing: Listing,
      limit: Int,
      cursor: String?,
      total: Bool,
      clusterID: UUID?,
      instanceID: UUID?,
      status: JobStatus?,
      origin: JobOrigin?
    ) {
      self.context = context
      self.scope = scope
      self.listing = listing
      self.limit = limit
      self.cursor = cursor
      self.total = total
      self.clusterID = clusterID
      self.instanceID = instanceID
      self.status = status
      self.origin = origin
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// A page of jobs.
    case ok(JobList, link: String? = nil)
    /// A page of jobs. As JSON already.
    case okEncoded(Encoded<JobList>, link: String? = nil)
  }

  static let operation = HTTPService.Operation(
    id: "listJobs",
    method: .get,
    path: "/v1.0/jobs",
    version: "v1.0",
    access: .anyToken,
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

extension ListJobs.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: ["limit", "cursor", "total", "cluster_id", "instance_id", "status", "origin"])
    let limit = parameters.integer(.query, "limit", minimum: 1, maximum: 500)
    let cursor = parameters.string(.query, "cursor", minLength: 1, maxLength: 1024, pattern: ListJobs.cursorPattern)
    let total = parameters.boolean(.query, "total")
    let clusterID = ID.read(&parameters, .query, "cluster_id")
    let instanceID = ID.read(&parameters, .query, "instance_id")
    let status = parameters.word(.query, "status", JobStatus.self)
    let origin = parameters.word(.query, "origin", JobOrigin.self)
    try parameters.finish()
    context = input.context
    scope = input.scope
    listing = input.listing
    self.limit = limit ?? 50
    self.cursor = cursor
    self.total = total ?? false
    self.clusterID = clusterID
    self.instanceID = instanceID
    self.status = status
    self.origin = origin
  }
}

extension ListJobs.Answer {
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
