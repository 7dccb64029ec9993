// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `clusters`: The Ganeti clusters that are registered here.
public protocol ClustersHandlers: Sendable {
  /// List clusters.
  /// - Throws: `Problem` of a type that the operation declares.
  func listClusters(_ call: ListClusters.Call) async throws -> ListClusters.Answer
  /// Register a cluster.
  /// - Throws: `Problem` of a type that the operation declares.
  func createCluster(_ call: CreateCluster.Call) async throws -> CreateCluster.Answer
  /// Read a cluster.
  /// - Throws: `Problem` of a type that the operation declares.
  func getCluster(_ call: GetCluster.Call) async throws -> GetCluster.Answer
  /// Change how a cluster is reached and used.
  /// - Throws: `Problem` of a type that the operation declares.
  func updateCluster(_ call: UpdateCluster.Call) async throws -> UpdateCluster.Answer
  /// Forget a cluster.
  /// - Throws: `Problem` of a type that the operation declares.
  func deleteCluster(_ call: DeleteCluster.Call) async throws -> DeleteCluster.Answer
  /// Read a cluster now.
  /// - Throws: `Problem` of a type that the operation declares.
  func syncCluster(_ call: SyncCluster.Call) async throws -> SyncCluster.Answer
  /// Whether the object of that id exists and the principal may see it.
  func canSeeCluster(_ id: UUID, _ principal: HTTPService.Principal) async throws -> Bool
}

extension Route {
  /// The routes of `clusters`.
  static func clusters(_ handlers: some ClustersHandlers) -> [Route] {
    [
      Route(ListClusters.operation) { input in
        try await handlers.listClusters(ListClusters.Call(input)).encoded(for: input)
      },
      Route(CreateCluster.operation) { input in
        try await handlers.createCluster(CreateCluster.Call(input)).encoded(for: input)
      },
      Route(GetCluster.operation, canSee: handlers.canSeeCluster) { input in
        try await handlers.getCluster(GetCluster.Call(input)).encoded(for: input)
      },
      Route(UpdateCluster.operation, canSee: handlers.canSeeCluster) { input in
        try await handlers.updateCluster(UpdateCluster.Call(input)).encoded(for: input)
      },
      Route(DeleteCluster.operation, canSee: handlers.canSeeCluster) { input in
        try await handlers.deleteCluster(DeleteCluster.Call(input)).encoded(for: input)
      },
      Route(SyncCluster.operation, canSee: handlers.canSeeCluster) { input in
        try await handlers.syncCluster(SyncCluster.Call(input)).encoded(for: input)
      },
    ]
  }
}
