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
      Route(GetHealth.operation) { input in
        try await handlers.getHealth(GetHealth.Call(input)).encoded(for: input)
      },
    ]
  }
}
