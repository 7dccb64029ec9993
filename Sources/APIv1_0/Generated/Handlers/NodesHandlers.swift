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
      Route(ListNodes.operation) { input in
        try await handlers.listNodes(ListNodes.Call(input)).encoded(for: input)
      },
      Route(GetNode.operation) { input in
        try await handlers.getNode(GetNode.Call(input)).encoded(for: input)
      },
    ]
  }
}
