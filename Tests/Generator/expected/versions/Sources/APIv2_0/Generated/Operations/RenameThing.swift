// Generated from api/v2.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Rename a thing: `POST /v2.0/things/{id}/actions/rename`.
public enum RenameThing {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// Which.
    public let id: UUID
    public let body: Renaming

    package init(
      context: RequestContext,
      scope: Scope,
      id: UUID,
      body: Renaming
    ) {
      self.context = context
      self.scope = scope
      self.id = id
      self.body = body
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The thing.
    case ok(Thing)
  }

  static let operation = HTTPService.Operation(
    id: "renameThing",
    method: .post,
    path: "/v2.0/things/{id}/actions/rename",
    version: "v2.0",
    access: .permission(HTTPService.Permission("thing:write")),
    produces: ["application/json"],
    consumes: ["application/json"],
    requiresBody: true,
    problems: [
      "not-found",
    ])
}

extension RenameThing.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let id = ID.read(&parameters, .path, "id", required: true)
    let body = try input.body(Renaming.self, true, &parameters)
    try parameters.finish()
    guard let id, let body else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
    self.body = body
  }
}

extension RenameThing.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body):
      return HTTPAnswer(status: 200, json: body)
    }
  }
}
