import ArgumentParser
import GWMClient

extension ClusterCommand {
  /// `gwm cluster show`
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a cluster, over the API alone.")

    @Argument(help: "The cluster's name or id.", completion: .custom(Completion.clusters))
    var cluster: String
    @OptionGroup var show: ShowOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: show.json) { client in
        let found = try await client.cluster(cluster)
        try await show.print(GetCluster(id: found.id), from: client, \.body, as: Self.table)
      }
    }

    static func table(_ cluster: Cluster) -> Table {
      Table([
        ("Name", cluster.name),
        ("Id", "\(cluster.id)"),
        ("RAPI", "\(cluster.username)@\(cluster.host):\(cluster.port)"),
        ("Trust", cluster.tls.mode.rawValue),
        ("Ganeti", Output.text(cluster.softwareVersion)),
        ("Calls itself", Output.text(cluster.ganetiName)),
        ("Master", Output.text(cluster.master)),
        ("Hypervisors", Output.text(cluster.hypervisors)),
        ("Disk templates", Output.text(cluster.diskTemplates)),
        ("Nodes", "\(cluster.nodeCount)"),
        ("Instances", "\(cluster.instanceCount)"),
        ("Disabled", Output.text(cluster.disabled)),
        ("Drained", Output.text(cluster.drained)),
        ("Read only", Output.text(cluster.readOnly)),
        ("Tags", Output.text(cluster.tags)),
        ("State", cluster.sync.state.rawValue),
        ("Problem", Output.text(cluster.sync.problem.map { $0.title + ($0.detail.map { ": \($0)" } ?? "") })),
        ("Last read", Output.text(cluster.sync.lastSuccessAt)),
        ("Registered", Output.text(cluster.createdAt)),
      ])
    }
  }
}
