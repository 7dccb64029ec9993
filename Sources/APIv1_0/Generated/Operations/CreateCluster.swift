// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Register a cluster: `POST /v1.0/clusters`.
///
/// Registers a cluster and reads it for the first time. The job ends when its nodes, instances and jobs are
/// copied, or fails with the reason why the cluster cannot be read; the cluster stays registered and is tried again.
public enum CreateCluster {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// A key of your choice, new for each request that is meant to happen once. The same key with the same request gives
    /// the same job again, for a day; with another request it is a conflict.
    public let idempotencyKey: String?
    public let body: ClusterCreation

    package init(
      context: RequestContext,
      scope: Scope,
      idempotencyKey: String?,
      body: ClusterCreation
    ) {
      self.context = context
      self.scope = scope
      self.idempotencyKey = idempotencyKey
      self.body = body
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The change is accepted. The job tells how it goes on.
    case accepted(Job, location: String, retryAfter: Int? = nil)
  }

  static let operation = HTTPService.Operation(
    id: "createCluster",
    method: .post,
    path: "/v1.0/clusters",
    version: "v1.0",
    access: .permission(HTTPService.Permission("system:admin")),
    produces: ["application/json"],
    consumes: ["application/json"],
    requiresBody: true,
    problems: [
      "malformed-body",
      "malformed-request",
      "unauthenticated",
      "forbidden",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "body-too-large",
      "unsupported-media-type",
      "invalid-request",
      "unavailable",
      "request-timeout",
      "headers-too-large",
      "internal-error",
    ])

  static let idempotencyKeyPattern = try? Pattern("^[!-~]+$")
}

extension CreateCluster.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let idempotencyKey = parameters.string(.header, "Idempotency-Key", minLength: 1, maxLength: 128, pattern: CreateCluster.idempotencyKeyPattern)
    let body = try input.body(ClusterCreation.self, true, &parameters)
    try parameters.finish()
    guard let body else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.idempotencyKey = idempotencyKey
    self.body = body
  }
}

extension CreateCluster.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .accepted(let body, let location, let retryAfter):
      var answer = HTTPAnswer(status: 202, json: body)
      answer.headers.append(HeaderField("location", location))
      if let retryAfter { answer.headers.append(HeaderField("retry-after", String(retryAfter))) }
      return answer
    }
  }
}
