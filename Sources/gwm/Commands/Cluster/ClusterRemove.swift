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
    @OptionGroup var reach: DoorOptions

    func run() async throws {
      switch try reach.door() {
      case .api:
        try await reach.connection.withClient { client in
          _ = try await client.send(DeleteCluster(id: try await client.cluster(name).id))
        }
      case .database:
        try await reach.store.withStore { store, _ in
          let row = try await store.registeredCluster(name)
          if case .busy(let job, _) = try await store.deleteCluster(row.id, version: nil) {
            throw CommandFailure("the job \(job) still works on \(name)")
          }
        }
      }
      print("forgot \(name)")
    }
  }
}
