import ArgumentParser
import Store
import Values

/// `gwm cluster …`
struct ClusterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "The clusters that are registered: over the API, or in the database.",
    discussion: "With --url or GWM_URL over the API; without either, in the database on the service's machine.",
    subcommands: [Add.self, List.self, Show.self, Sync.self, Remove.self])
}

extension Store {
  /// The cluster of that name.
  func registeredCluster(_ name: String) async throws -> ClusterRow {
    guard let row = try await cluster(named: name) else { throw CommandFailure("no cluster is called \(name)") }
    return row
  }
}

extension Acceptance {
  /// What an operator asks for on the command line: nobody's token.
  init(operation: String, cluster: (id: UUID, name: String)) {
    self.init(
      operation: operation, subjectType: "cluster", subjectID: cluster.id, subjectName: cluster.name,
      clusterID: cluster.id, clusterName: cluster.name, requestedBy: nil, requestedByName: nil, requestID: nil,
      reason: nil, isDryRun: false, idempotencyKey: nil, requestHash: nil, change: nil)
  }
}
