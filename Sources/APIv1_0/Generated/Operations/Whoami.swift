// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Tell who is asking: `GET /v1.0/whoami`.
///
/// The token that the request carries and what it allows.
public enum Whoami {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope

    package init(
      context: RequestContext,
      scope: Scope
    ) {
      self.context = context
      self.scope = scope
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// Who is asking.
    case ok(Principal)
    /// Who is asking. As JSON already.
    case okEncoded(Encoded<Principal>)
  }

  static let operation = HTTPService.Operation(
    id: "whoami",
    method: .get,
    path: "/v1.0/whoami",
    version: "v1.0",
    access: .anyToken,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
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

extension Whoami.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    try parameters.finish()
    context = input.context
    scope = input.scope
  }
}

extension Whoami.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body):
      return HTTPAnswer(status: 200, json: body)
    case .okEncoded(let body):
      return HTTPAnswer(status: 200, encoded: body)
    }
  }
}
