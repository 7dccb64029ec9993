import GanetiSim
import Store
import Values
import Work

/// Three simulated clusters and their registrations.
struct DemoClusters: Sendable {
  private let clusters: [(name: String, simulation: SimulatedCluster)]

  init(instances: Int) throws {
    let shapes = [("east", 5, 2, UInt64(1)), ("west", 3, 1, 2), ("lab", 2, 1, 3)]
    clusters = try shapes.map { name, nodes, groups, seed in
      let shape = SimulatedCluster.Shape(
        name: "\(name).example.org", nodes: nodes, groups: groups, instances: instances, seed: seed)
      return (name, try SimulatedCluster.start(shape))
    }
  }

  func register(in store: Store, _ clients: ClusterClients) async throws {
    for (name, simulation) in clusters {
      let id = UUID.version7()
      let cluster = NewCluster(
        name: name, host: simulation.address, port: simulation.port, username: "gwm",
        sealedPassword: try clients.seal(Secret("gwm"), of: id), trust: "pinned_key",
        pinnedKey: simulation.publicKeyPin, certificateAuthority: nil, configurationInterval: 60, liveInterval: 5)
      _ = try await store.accept(Acceptance(operation: "createCluster", cluster: (id, name)), registering: cluster)
    }
  }

  /// Returns when every cluster has been read once.
  func waitUntilRead(in store: Store) async throws {
    while true {
      let page = try await store.clusters(visible: .everything, descending: false, page: PageRequest(limit: 10))
      if page.content.allSatisfy({ $0.observedAt != nil }) { return }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  func stop() { clusters.forEach { $0.simulation.stop() } }
}
