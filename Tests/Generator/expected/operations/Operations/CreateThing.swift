// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Create a thing: `POST /things`.
///
/// A new one.
public enum CreateThing {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    public let body: Thing

    package init(
      context: RequestContext,
      scope: Scope,
      body: Thing
    ) {
      self.context = context
      self.scope = scope
      self.body = body
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The thing.
    case created(Thing, location: String)
  }

  static let operation = HTTPService.Operation(
    id: "createThing",
    method: .post,
    path: "/things",
    access: .permission(HTTPService.Permission("thing:create")),
    produces: ["application/json"],
    consumes: ["application/json"],
    requiresBody: true,
    problems: [
      "conflict",
    ])
}

extension CreateThing.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: [])
    let body = try input.body(Thing.self, true, &parameters)
    try parameters.finish()
    guard let body else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.body = body
  }
}

extension CreateThing.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .created(let body, let location):
      var answer = HTTPAnswer(status: 201, json: body)
      answer.headers.append(HeaderField("location", location))
      return answer
    }
  }
}
