// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Read an instance: `GET /v1.0/instances/{id}`.
///
/// One instance, with its configuration and its live state.
public enum GetInstance {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The instance's id.
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
    /// The instance.
    case ok(Instance, etag: String)
    /// The instance. As JSON already.
    case okEncoded(Encoded<Instance>, etag: String)
  }

  static let operation = HTTPService.Operation(
    id: "getInstance",
    method: .get,
    path: "/v1.0/instances/{id}",
    version: "v1.0",
    access: .permission(HTTPService.Permission("instance:read")),
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

  static let ifNoneMatchPattern = try? Pattern("^[!-~ ]+$")
}

extension GetInstance.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let id = ID.read(&parameters, .path, "id", required: true)
    _ = parameters.string(.header, "If-None-Match", minLength: 1, maxLength: 512, pattern: GetInstance.ifNoneMatchPattern)
    try parameters.finish()
    guard let id else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
  }
}

extension GetInstance.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body, let etag):
      if let unchanged = input.notModified(etag) { return unchanged }
      var answer = HTTPAnswer(status: 200, json: body)
      answer.headers.append(HeaderField("etag", etag))
      return answer
    case .okEncoded(let body, let etag):
      if let unchanged = input.notModified(etag) { return unchanged }
      var answer = HTTPAnswer(status: 200, encoded: body)
      answer.headers.append(HeaderField("etag", etag))
      return answer
    }
  }
}
