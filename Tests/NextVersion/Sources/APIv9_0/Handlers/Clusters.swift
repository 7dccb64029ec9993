import HTTPService

extension Handlers {
  public func getClusterCapacity(_ call: GetClusterCapacity.Call) async throws -> GetClusterCapacity.Answer {
    guard let row = try await before.store.cluster(call.id, visible: call.scope.visibility) else {
      throw HTTPService.Problem.nothingSuch
    }
    return .ok(
      ClusterCapacity(
        cluster: Reference(id: row.id, name: row.name), nodeCount: row.nodeCount, instanceCount: row.instanceCount))
  }
}
