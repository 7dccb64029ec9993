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
      ListClusters.route(handlers, as: ListClusters.operation),
      CreateCluster.route(handlers, as: CreateCluster.operation),
      GetCluster.route(handlers, as: GetCluster.operation),
      UpdateCluster.route(handlers, as: UpdateCluster.operation),
      DeleteCluster.route(handlers, as: DeleteCluster.operation),
      SyncCluster.route(handlers, as: SyncCluster.operation),
    ]
  }
}

extension ListClusters {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ClustersHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.listClusters(Call(input)).encoded(for: input)
    }
  }
}

extension CreateCluster {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ClustersHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.createCluster(Call(input)).encoded(for: input)
    }
  }
}

extension GetCluster {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ClustersHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeCluster) { input in
      try await handlers.getCluster(Call(input)).encoded(for: input)
    }
  }
}

extension UpdateCluster {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ClustersHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeCluster) { input in
      try await handlers.updateCluster(Call(input)).encoded(for: input)
    }
  }
}

extension DeleteCluster {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ClustersHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeCluster) { input in
      try await handlers.deleteCluster(Call(input)).encoded(for: input)
    }
  }
}

extension SyncCluster {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ClustersHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeCluster) { input in
      try await handlers.syncCluster(Call(input)).encoded(for: input)
    }
  }
}
