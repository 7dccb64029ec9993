// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Read a node: `GET /v1.0/nodes/{id}`.
///
/// One node, with its configuration and what it last said of itself.
public enum GetNode {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The node's id.
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
    /// The node.
    case ok(Node, etag: String)
    /// The node. As JSON already.
    case okEncoded(Encoded<Node>, etag: String)
  }

  static let operation = HTTPService.Operation(
    id: "getNode",
    method: .get,
    path: "/v1.0/nodes/{id}",
    version: "v1.0",
    access: .permission(HTTPService.Permission("cluster:read")),
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

extension GetNode.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let id = ID.read(&parameters, .path, "id", required: true)
    _ = parameters.string(.header, "If-None-Match", minLength: 1, maxLength: 512, pattern: GetNode.ifNoneMatchPattern)
    try parameters.finish()
    guard let id else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
  }
}

extension GetNode.Answer {
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
