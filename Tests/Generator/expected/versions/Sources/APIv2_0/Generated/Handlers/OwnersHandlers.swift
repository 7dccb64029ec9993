// Generated from api/v2.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `owners`: Whose it is.
public protocol OwnersHandlers: ForwardingHandlers {
  /// Add an owner.
  /// - Throws: `Problem` of a type that the operation declares.
  func addOwner(_ call: AddOwner.Call) async throws -> AddOwner.Answer
}

extension Route {
  /// The routes of `owners`.
  static func owners(_ handlers: some OwnersHandlers) -> [Route] {
    [
      AddOwner.route(handlers, as: AddOwner.operation),
    ]
  }
}

extension AddOwner {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some OwnersHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.addOwner(Call(input)).encoded(for: input)
    }
  }
}
