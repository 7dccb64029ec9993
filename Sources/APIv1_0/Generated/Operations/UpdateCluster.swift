// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Change how a cluster is reached and used: `PATCH /v1.0/clusters/{id}`.
///
/// A JSON Merge Patch (RFC 7396): what is absent stays as it is, `null` resets to the default. Changed credentials
/// are used from the next request on. The password that is kept is never sent to where it was not given for: a
/// change of `host`, `port` or `tls` needs `password`.
public enum UpdateCluster {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The cluster's id.
    public let id: UUID
    /// Change the object only while its `ETag` is one of these (RFC 9110, section 13.1.1).
    public let ifMatch: String?
    public let body: ClusterPatch

    package init(
      context: RequestContext,
      scope: Scope,
      id: UUID,
      ifMatch: String?,
      body: ClusterPatch
    ) {
      self.context = context
      self.scope = scope
      self.id = id
      self.ifMatch = ifMatch
      self.body = body
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The changed cluster.
    case ok(Cluster, etag: String)
  }

  static let operation = HTTPService.Operation(
    id: "updateCluster",
    method: .patch,
    path: "/v1.0/clusters/{id}",
    version: "v1.0",
    access: .permission(HTTPService.Permission("cluster:admin")),
    produces: ["application/json"],
    consumes: ["application/merge-patch+json", "application/json"],
    requiresBody: true,
    problems: [
      "malformed-body",
      "malformed-request",
      "unauthenticated",
      "forbidden",
      "not-found",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "precondition-failed",
      "body-too-large",
      "unsupported-media-type",
      "invalid-request",
      "unavailable",
      "request-timeout",
      "headers-too-large",
      "internal-error",
    ])

  static let ifMatchPattern = try? Pattern("^[!-~ ]+$")
}

extension UpdateCluster.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let id = ID.read(&parameters, .path, "id", required: true)
    let ifMatch = parameters.string(.header, "If-Match", minLength: 1, maxLength: 512, pattern: UpdateCluster.ifMatchPattern)
    let body = try input.body(ClusterPatch.self, true, &parameters)
    try parameters.finish()
    guard let id, let body else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
    self.ifMatch = ifMatch
    self.body = body
  }
}

extension UpdateCluster.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body, let etag):
      var answer = HTTPAnswer(status: 200, json: body)
      answer.headers.append(HeaderField("etag", etag))
      return answer
    }
  }
}
