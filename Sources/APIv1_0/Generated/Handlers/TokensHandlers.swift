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
      Route(Whoami.operation) { input in
        try await handlers.whoami(Whoami.Call(input)).encoded(for: input)
      },
      Route(ListTokens.operation) { input in
        try await handlers.listTokens(ListTokens.Call(input)).encoded(for: input)
      },
      Route(CreateToken.operation) { input in
        try await handlers.createToken(CreateToken.Call(input)).encoded(for: input)
      },
      Route(GetToken.operation) { input in
        try await handlers.getToken(GetToken.Call(input)).encoded(for: input)
      },
      Route(RevokeToken.operation) { input in
        try await handlers.revokeToken(RevokeToken.Call(input)).encoded(for: input)
      },
    ]
  }
}
