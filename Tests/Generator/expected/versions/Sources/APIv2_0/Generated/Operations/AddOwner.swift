// Generated from api/v2.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Add an owner: `POST /v2.0/owners`.
public enum AddOwner {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    public let body: Owner

    package init(
      context: RequestContext,
      scope: Scope,
      body: Owner
    ) {
      self.context = context
      self.scope = scope
      self.body = body
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The owner.
    case created(Owner)
  }

  static let operation = HTTPService.Operation(
    id: "addOwner",
    method: .post,
    path: "/v2.0/owners",
    version: "v2.0",
    access: .permission(HTTPService.Permission("owner:create")),
    produces: ["application/json"],
    consumes: ["application/json"],
    requiresBody: true,
    problems: [
    ])
}

extension AddOwner.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let body = try input.body(Owner.self, true, &parameters)
    try parameters.finish()
    guard let body else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.body = body
  }
}

extension AddOwner.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .created(let body):
      return HTTPAnswer(status: 201, json: body)
    }
  }
}
