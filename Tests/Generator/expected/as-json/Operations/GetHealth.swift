// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Tell whether it lives: `GET /health`.
///
/// Always.
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
    /// It lives.
    case noContent
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
    case .noContent:
      return HTTPAnswer(status: 204)
    }
  }
}
