// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Update a thing: `PATCH /things/{id}`.
///
/// One of them.
public enum UpdateThing {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// Which.
    public let id: UUID
    /// Which state.
    public let ifMatch: String
    public let body: Thing?

    package init(
      context: RequestContext,
      scope: Scope,
      id: UUID,
      ifMatch: String,
      body: Thing?
    ) {
      self.context = context
      self.scope = scope
      self.id = id
      self.ifMatch = ifMatch
      self.body = body
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// Done.
    case noContent
  }

  static let operation = HTTPService.Operation(
    id: "updateThing",
    method: .patch,
    path: "/things/{id}",
    access: .permission(HTTPService.Permission("thing:write")),
    produces: ["application/json"],
    consumes: ["application/json", "application/merge-patch+json"],
    requiresBody: false,
    problems: [
      "not-found",
    ])
}

extension UpdateThing.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let id = parameters.uuid(.path, "id", required: true)
    let ifMatch = parameters.string(.header, "if-match", required: true, maxLength: 9)
    let body = try input.body(Thing.self, false, &parameters)
    try parameters.finish()
    guard let id, let ifMatch else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
    self.ifMatch = ifMatch
    self.body = body
  }
}

extension UpdateThing.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .noContent:
      return HTTPAnswer(status: 204)
    }
  }
}
