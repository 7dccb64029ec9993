// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `tokens`: Who may do what.
public protocol TokensHandlers: ForwardingHandlers {
  /// Create a token.
  /// - Throws: `Problem` of a type that the operation declares.
  func createToken(_ call: CreateToken.Call) async throws -> CreateToken.Answer
}

extension Route {
  /// The routes of `tokens`.
  static func tokens(_ handlers: some TokensHandlers) -> [Route] {
    [
      CreateToken.route(handlers, as: CreateToken.operation),
    ]
  }
}

extension CreateToken {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some TokensHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.createToken(Call(input)).encoded(for: input)
    }
  }
}
