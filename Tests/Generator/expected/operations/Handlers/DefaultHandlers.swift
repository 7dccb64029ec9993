// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `default`: What there is otherwise.
public protocol DefaultHandlers: Sendable {
  /// Get a text.
  /// - Throws: `Problem` of a type that the operation declares.
  func getText(_ call: GetText.Call) async throws -> GetText.Answer
  /// Tell who asks.
  /// - Throws: `Problem` of a type that the operation declares.
  func whoami(_ call: Whoami.Call) async throws -> Whoami.Answer
}

extension Route {
  /// The routes of `default`.
  static func `default`(_ handlers: some DefaultHandlers) -> [Route] {
    [
      GetText.route(handlers, as: GetText.operation),
      Whoami.route(handlers, as: Whoami.operation),
    ]
  }
}

extension GetText {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some DefaultHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getText(Call(input)).encoded(for: input)
    }
  }
}

extension Whoami {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some DefaultHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.whoami(Call(input)).encoded(for: input)
    }
  }
}
