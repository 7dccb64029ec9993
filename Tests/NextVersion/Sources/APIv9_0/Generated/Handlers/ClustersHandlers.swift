// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `clusters`: The Ganeti clusters that are registered here.
public protocol ClustersHandlers: ForwardingHandlers {
  /// Read what a cluster holds.
  /// - Throws: `Problem` of a type that the operation declares.
  func getClusterCapacity(_ call: GetClusterCapacity.Call) async throws -> GetClusterCapacity.Answer
}

extension Route {
  /// The routes of `clusters`.
  static func clusters(_ handlers: some ClustersHandlers) -> [Route] {
    [
      GetClusterCapacity.route(handlers, as: GetClusterCapacity.operation),
    ]
  }
}

extension GetClusterCapacity {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ClustersHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getClusterCapacity(Call(input)).encoded(for: input)
    }
  }
}
