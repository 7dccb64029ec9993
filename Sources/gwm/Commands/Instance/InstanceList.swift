import ArgumentParser
import GWMClient

extension InstanceCommand {
  /// `gwm instance list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List instances.",
      discussion: "Example: gwm instance list --cluster east --status running")

    @Option(help: "Only those of this cluster, by name or id.", completion: .custom(Completion.clusters))
    var cluster: String?
    @Option(help: "Only those whose primary node this is, by name or id.", completion: .custom(Completion.nodes))
    var node: String?
    @Option(help: "Only those of exactly this name.")
    var name: String?
    @Option(help: "Only those of this live status.")
    var status: InstanceStatus?
    @Option(help: "Only those of this wanted state.")
    var adminState: AdminState?
    @Option(help: "Only those that carry this tag.")
    var tag: String?
    @Option(parsing: .unconditional, help: "The order; a leading `-` turns it round.")
    var sort: InstanceSort = .name
    @OptionGroup var list: ListOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: list.json) { client in
        var operation = ListInstances(sort: sort, name: name, status: status, adminState: adminState, tag: tag)
        if let cluster { operation.clusterID = try await client.cluster(cluster).id }
        if let node { operation.nodeID = try await client.node(node, in: cluster).id }
        try await list.print(operation, from: client, as: Self.table)
      }
    }

    static func table(_ instances: [Instance]) -> Table {
      var table = Table(["NAME", "CLUSTER", "NODE", "STATUS", "VCPUS", "MEMORY", "DISKS", "JOB"])
      for instance in instances {
        table.add([
          instance.name, instance.cluster.name, Output.text(instance.primaryNode?.name), instance.liveText,
          "\(instance.vcpus)", Output.size(mib: instance.memoryMiB.maximum),
          Output.size(mib: instance.disks.map(\.sizeMiB).reduce(0, +)), Output.text(instance.pendingJob?.operation),
        ])
      }
      return table
    }
  }
}

extension Instance {
  /// Its live status, and whether that was seen too long ago.
  var liveText: String { live.status.rawValue + (stale ? " (stale)" : "") }
}
