import ArgumentParser
import GWMClient
import Store

extension ClusterCommand {
  /// `gwm cluster sync`
  struct Sync: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have a worker read a cluster now.")

    @Argument(help: "The cluster's name; over the API its id, too.", completion: .custom(Completion.clusters))
    var name: String
    @OptionGroup(title: "Over the API") var job: JobOptions
    @OptionGroup var reach: DoorOptions

    func run() async throws {
      switch try reach.door(needingAPI: job.flags) {
      case .api:
        try await reach.connection.withClient(printingProblems: job.json) { client in
          let found = try await client.cluster(name)
          try await job.following(client).follow(SyncCluster(id: found.id), "read \(found.name)", job: \.body)
        }
      case .database:
        try await reach.store.withStore { store, _ in
          let row = try await store.registeredCluster(name)
          _ = try await store.acceptSync(Acceptance(operation: "syncCluster", cluster: (row.id, row.name)))
        }
        print("a worker reads \(name) now")
      }
    }
  }
}
