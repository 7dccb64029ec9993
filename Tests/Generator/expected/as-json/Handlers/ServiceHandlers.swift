// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `service`: The service.
public protocol ServiceHandlers: Sendable {
  /// Tell whether it lives.
  /// - Throws: `Problem` of a type that the operation declares.
  func getHealth(_ call: GetHealth.Call) async throws -> GetHealth.Answer
}

extension Route {
  /// The routes of `service`.
  static func service(_ handlers: some ServiceHandlers) -> [Route] {
    [
      GetHealth.route(handlers, as: GetHealth.operation),
    ]
  }
}

extension GetHealth {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ServiceHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getHealth(Call(input)).encoded(for: input)
    }
  }
}
