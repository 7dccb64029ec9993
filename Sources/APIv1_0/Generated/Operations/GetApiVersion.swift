// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Describe this version of the API: `GET /v1.0`.
///
/// Where this version's reference and contract are, and whether it is open, current or deprecated.
public enum GetApiVersion {
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
    /// The version.
    case ok(ApiVersion)
    /// The version. As JSON already.
    case okEncoded(Encoded<ApiVersion>)
  }

  static let operation = HTTPService.Operation(
    id: "getApiVersion",
    method: .get,
    path: "/v1.0",
    version: "v1.0",
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

extension GetApiVersion.Call {
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

extension GetApiVersion.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body):
      return HTTPAnswer(status: 200, json: body)
    case .okEncoded(let body):
      return HTTPAnswer(status: 200, encoded: body)
    }
  }
}
