// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Read a token: `GET /v1.0/tokens/{id}`.
///
/// One token, without its secret.
public enum GetToken {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The token's id.
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
    /// The token.
    case ok(Token)
    /// The token. As JSON already.
    case okEncoded(Encoded<Token>)
  }

  static let operation = HTTPService.Operation(
    id: "getToken",
    method: .get,
    path: "/v1.0/tokens/{id}",
    version: "v1.0",
    access: .anyToken,
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

extension GetToken.Call {
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

extension GetToken.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body):
      return HTTPAnswer(status: 200, json: body)
    case .okEncoded(let body):
      return HTTPAnswer(status: 200, encoded: body)
    }
  }
}
