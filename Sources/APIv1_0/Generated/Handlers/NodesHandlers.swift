// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `nodes`: The machines of the clusters.
public protocol NodesHandlers: Sendable {
  /// List nodes.
  /// - Throws: `Problem` of a type that the operation declares.
  func listNodes(_ call: ListNodes.Call) async throws -> ListNodes.Answer
  /// Read a node.
  /// - Throws: `Problem` of a type that the operation declares.
  func getNode(_ call: GetNode.Call) async throws -> GetNode.Answer
}

extension Route {
  /// The routes of `nodes`.
  static func nodes(_ handlers: some NodesHandlers) -> [Route] {
    [
      ListNodes.route(handlers, as: ListNodes.operation),
      GetNode.route(handlers, as: GetNode.operation),
    ]
  }
}

extension ListNodes {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some NodesHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.listNodes(Call(input)).encoded(for: input)
    }
  }
}

extension GetNode {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some NodesHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getNode(Call(input)).encoded(for: input)
    }
  }
}
