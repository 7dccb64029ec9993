// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Get a thing: `GET /things/{id}`.
///
/// One of them.
public enum GetThing {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// Which.
    public let id: UUID
    /// Which state.
    public let ifMatch: String?

    package init(
      context: RequestContext,
      scope: Scope,
      id: UUID,
      ifMatch: String?
    ) {
      self.context = context
      self.scope = scope
      self.id = id
      self.ifMatch = ifMatch
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The thing.
    case ok(Thing, etag: String)
    /// The thing. As JSON already.
    case okEncoded(Encoded<Thing>, etag: String)
  }

  static let operation = HTTPService.Operation(
    id: "getThing",
    method: .get,
    path: "/things/{id}",
    access: .permission(HTTPService.Permission("thing:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "not-found",
    ])
}

extension GetThing.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let id = parameters.uuid(.path, "id", required: true)
    let ifMatch = parameters.string(.header, "If-Match", maxLength: 50)
    _ = parameters.string(.header, "If-None-Match")
    try parameters.finish()
    guard let id else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
    self.ifMatch = ifMatch
  }
}

extension GetThing.Answer {
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
