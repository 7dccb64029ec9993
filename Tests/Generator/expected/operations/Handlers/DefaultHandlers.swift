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
      Route(GetText.operation) { input in
        try await handlers.getText(GetText.Call(input)).encoded(for: input)
      },
      Route(Whoami.operation) { input in
        try await handlers.whoami(Whoami.Call(input)).encoded(for: input)
      },
    ]
  }
}
