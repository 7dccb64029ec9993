// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Read what a cluster holds: `GET /v9.0/clusters/{id}/capacity`.
///
/// How many nodes a cluster has, and how many instances they carry.
public enum GetClusterCapacity {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The cluster's id.
    public let id: UUID

    package init(
      context: RequestContext,
      scope: Scope,
      id: UUID
    ) {
      self.context = context
      self.scope = scope
      self.id = id
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// What it holds.
    case ok(ClusterCapacity)
    /// What it holds. As JSON already.
    case okEncoded(Encoded<ClusterCapacity>)
  }

  static let operation = HTTPService.Operation(
    id: "getClusterCapacity",
    method: .get,
    path: "/v9.0/clusters/{id}/capacity",
    version: "v9.0",
    access: .permission(HTTPService.Permission("cluster:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-found",
      "not-acceptable",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])
}

extension GetClusterCapacity.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let id = ID.read(&parameters, .path, "id", required: true)
    try parameters.finish()
    guard let id else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
  }
}

extension GetClusterCapacity.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body):
      return HTTPAnswer(status: 200, json: body)
    case .okEncoded(let body):
      return HTTPAnswer(status: 200, encoded: body)
    }
  }
}
