// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Create a token: `POST /v9.0/tokens`.
///
/// A new token. Its permissions and clusters cannot exceed those of the token that the request carries. The secret
/// is in this answer and nowhere else: only its hash is kept.
public enum CreateToken {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    public let body: TokenCreation

    package init(
      context: RequestContext,
      scope: Scope,
      body: TokenCreation
    ) {
      self.context = context
      self.scope = scope
      self.body = body
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The token and, this once, its secret.
    case created(CreatedToken, location: String)
  }

  static let operation = HTTPService.Operation(
    id: "createToken",
    method: .post,
    path: "/v9.0/tokens",
    version: "v9.0",
    access: .anyToken,
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
}

extension CreateToken.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let body = try input.body(TokenCreation.self, true, &parameters)
    try parameters.finish()
    guard let body else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.body = body
  }
}

extension CreateToken.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .created(let body, let location):
      var answer = HTTPAnswer(status: 201, json: body)
      answer.headers.append(HeaderField("location", location))
      return answer
    }
  }
}
