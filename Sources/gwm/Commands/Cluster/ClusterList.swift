import ArgumentParser
import GWMClient
import Store
import Values

extension ClusterCommand {
  /// `gwm cluster list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the clusters and how fresh their copies are.")

    @OptionGroup(title: "Over the API") var list: ListOptions
    @OptionGroup var reach: DoorOptions

    func run() async throws {
      switch try reach.door(needingAPI: list.flags) {
      case .api:
        try await reach.connection.withClient(printingProblems: list.json) { client in
          try await list.print(ListClusters(), from: client, as: Self.table)
        }
      case .database:
        let page = try await reach.store.withStore { store, _ in
          try await store.clusters(visible: .everything, descending: false, page: PageRequest(limit: 10_000))
        }
        print(Self.table(page.content).text)
      }
    }

    private static let header = ["NAME", "HOST", "NODES", "INSTANCES", "READ", "STATE"]

    static func table(_ clusters: [Cluster]) -> Table {
      var table = Table(header)
      for cluster in clusters {
        table.add([
          cluster.name, "\(cluster.host):\(cluster.port)", "\(cluster.nodeCount)", "\(cluster.instanceCount)",
          Output.text(cluster.observedAt), cluster.sync.state.rawValue,
        ])
      }
      return table
    }

    private static func table(_ rows: [ClusterRow]) -> Table {
      var table = Table(header)
      for row in rows {
        let state =
          row.isDisabled ? "disabled" : row.failures > 0 ? "unreachable" : row.observedAt == nil ? "never" : "ok"
        table.add([
          row.name, "\(row.host):\(row.port)", "\(row.nodeCount)", "\(row.instanceCount)",
          row.observedAt?.description ?? "-", state,
        ])
      }
      return table
    }
  }
}
