// Generated from api/v2.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `things`: What there is.
public protocol ThingsHandlers: ForwardingHandlers {
  /// Rename a thing.
  /// - Throws: `Problem` of a type that the operation declares.
  func renameThing(_ call: RenameThing.Call) async throws -> RenameThing.Answer
}

extension Route {
  /// The routes of `things`.
  static func things(_ handlers: some ThingsHandlers) -> [Route] {
    [
      RenameThing.route(handlers, as: RenameThing.operation),
    ]
  }
}

extension RenameThing {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ThingsHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.before.canSeeThing) { input in
      try await handlers.renameThing(Call(input)).encoded(for: input)
    }
  }
}
