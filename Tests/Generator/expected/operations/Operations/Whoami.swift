// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Tell who asks: `GET /whoami`.
///
/// You.
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
    /// You.
    case ok(JSONValue)
  }

  static let operation = HTTPService.Operation(
    id: "whoami",
    method: .get,
    path: "/whoami",
    access: .anyToken,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
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
    }
  }
}
