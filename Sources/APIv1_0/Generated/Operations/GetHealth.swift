// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Tell whether the process lives: `GET /health`.
///
/// Answers as long as the process can answer at all; it asks no other service.
public enum GetHealth {
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
    /// The process lives.
    case ok(Health)
    /// The process lives. As JSON already.
    case okEncoded(Encoded<Health>)
  }

  static let operation = HTTPService.Operation(
    id: "getHealth",
    method: .get,
    path: "/health",
    access: .anyone,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "not-acceptable",
      "invalid-request",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
      "unavailable",
    ])
}

extension GetHealth.Call {
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

extension GetHealth.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body):
      return HTTPAnswer(status: 200, json: body)
    case .okEncoded(let body):
      return HTTPAnswer(status: 200, encoded: body)
    }
  }
}
