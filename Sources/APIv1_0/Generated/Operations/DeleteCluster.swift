// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Forget a cluster: `DELETE /v1.0/clusters/{id}`.
///
/// Removes the cluster and the copy of everything in it from this service. Nothing happens on the cluster itself.
/// Refused while jobs asked for here still work on it.
public enum DeleteCluster {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The cluster's id.
    public let id: UUID
    /// Change the object only while its `ETag` is one of these (RFC 9110, section 13.1.1).
    public let ifMatch: String?

    package init(
      context: RequestContext,
      scope: Scope,
      id: UUID,
      ifMatch: String?
    ) {
      self.context = context
      self.scope = scope
      self.id = id
      self.ifMatch = ifMatch
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The cluster is forgotten.
    case noContent
  }

  static let operation = HTTPService.Operation(
    id: "deleteCluster",
    method: .delete,
    path: "/v1.0/clusters/{id}",
    version: "v1.0",
    access: .permission(HTTPService.Permission("system:admin")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "forbidden",
      "not-found",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "precondition-failed",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let ifMatchPattern = try? Pattern("^[!-~ ]+$")
}

extension DeleteCluster.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let id = ID.read(&parameters, .path, "id", required: true)
    let ifMatch = parameters.string(.header, "If-Match", minLength: 1, maxLength: 512, pattern: DeleteCluster.ifMatchPattern)
    try parameters.finish()
    guard let id else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
    self.ifMatch = ifMatch
  }
}

extension DeleteCluster.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .noContent:
      return HTTPAnswer(status: 204)
    }
  }
}
