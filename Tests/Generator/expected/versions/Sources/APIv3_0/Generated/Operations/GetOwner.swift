// Generated from api/v3.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Get an owner: `GET /v3.0/owners/{id}`.
public enum GetOwner {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// Which.
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
    /// The owner.
    case ok(Owner)
    /// The owner. As JSON already.
    case okEncoded(Encoded<Owner>)
  }

  static let operation = HTTPService.Operation(
    id: "getOwner",
    method: .get,
    path: "/v3.0/owners/{id}",
    version: "v3.0",
    access: .permission(HTTPService.Permission("owner:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "not-found",
    ])
}

extension GetOwner.Call {
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

extension GetOwner.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body):
      return HTTPAnswer(status: 200, json: body)
    case .okEncoded(let body):
      return HTTPAnswer(status: 200, encoded: body)
    }
  }
}
