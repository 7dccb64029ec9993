import ArgumentParser
import GWMClient
import Store

extension ClusterCommand {
  /// `gwm cluster remove`
  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Forget a cluster and its copy; nothing happens on the cluster itself.")

    @Argument(help: "The cluster's name; over the API its id, too.", completion: .custom(Completion.clusters))
    var name: String
    @OptionGroup var confirmation: Confirmation
    @OptionGroup var reach: DoorOptions

    func validate() throws { try confirmation.demand() }

    func run() async throws {
      switch try reach.door() {
      case .api:
        try await reach.connection.withClient { client in
          let found = try await client.cluster(name)
          try ask(found.name)
          _ = try await client.send(DeleteCluster(id: found.id))
        }
      case .database:
        try await reach.store.withStore { store, _ in
          let row = try await store.registeredCluster(name)
          try ask(row.name)
          if case .busy(let job, _) = try await store.deleteCluster(row.id, version: nil) {
            throw CommandFailure("the job \(job) still works on \(name)")
          }
        }
      }
      print("forgot \(name)")
    }

    private func ask(_ name: String) throws { try confirmation.ask("Forget \(name) and its copy?") }
  }
}
