// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `tokens`: Who may do what.
public protocol TokensHandlers: Sendable {
  /// Tell who is asking.
  /// - Throws: `Problem` of a type that the operation declares.
  func whoami(_ call: Whoami.Call) async throws -> Whoami.Answer
  /// List tokens.
  /// - Throws: `Problem` of a type that the operation declares.
  func listTokens(_ call: ListTokens.Call) async throws -> ListTokens.Answer
  /// Create a token.
  /// - Throws: `Problem` of a type that the operation declares.
  func createToken(_ call: CreateToken.Call) async throws -> CreateToken.Answer
  /// Read a token.
  /// - Throws: `Problem` of a type that the operation declares.
  func getToken(_ call: GetToken.Call) async throws -> GetToken.Answer
  /// Revoke a token.
  /// - Throws: `Problem` of a type that the operation declares.
  func revokeToken(_ call: RevokeToken.Call) async throws -> RevokeToken.Answer
}

extension Route {
  /// The routes of `tokens`.
  static func tokens(_ handlers: some TokensHandlers) -> [Route] {
    [
      Whoami.route(handlers, as: Whoami.operation),
      ListTokens.route(handlers, as: ListTokens.operation),
      CreateToken.route(handlers, as: CreateToken.operation),
      GetToken.route(handlers, as: GetToken.operation),
      RevokeToken.route(handlers, as: RevokeToken.operation),
    ]
  }
}

extension Whoami {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some TokensHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.whoami(Call(input)).encoded(for: input)
    }
  }
}

extension ListTokens {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some TokensHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.listTokens(Call(input)).encoded(for: input)
    }
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

extension GetToken {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some TokensHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getToken(Call(input)).encoded(for: input)
    }
  }
}

extension RevokeToken {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some TokensHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.revokeToken(Call(input)).encoded(for: input)
    }
  }
}
