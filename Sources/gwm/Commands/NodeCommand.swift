import ArgumentParser
import GWMClient

/// `gwm node …`
struct NodeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "node", abstract: "The machines of the clusters.", subcommands: [List.self, Show.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List nodes.")

    @Option(help: "Only those of this cluster, by name or id.", completion: .custom(Completion.clusters))
    var cluster: String?
    @Option(help: "Only those of exactly this name.")
    var name: String?
    @Option(help: "Only those of this role.")
    var role: NodeRole?
    @Option(help: "Only those that carry this tag.")
    var tag: String?
    @OptionGroup var list: ListOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: list.json) { client in
        var operation = ListNodes(name: name, role: role, tag: tag)
        if let cluster { operation.clusterID = try await client.cluster(cluster).id }
        try await list.print(operation, from: client, as: Self.table)
      }
    }

    static func table(_ nodes: [Node]) -> Table {
      var table = Table(["NAME", "CLUSTER", "ROLE", "STATUS", "INSTANCES", "CPUS", "MEMORY FREE", "DISK FREE"])
      for node in nodes {
        table.add([
          node.name, node.cluster.name, node.role.rawValue, node.liveText, "\(node.primaryInstanceCount)",
          Output.text(node.live.cpus.map { "\($0)" }), Output.size(mib: node.live.memoryFreeMiB),
          Output.size(mib: node.live.diskFreeMiB),
        ])
      }
      return table
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a node.")

    @Argument(help: "The node's name or id.", completion: .custom(Completion.nodes))
    var node: String
    @Option(
      help: "The name or id of its cluster, where several have a node of this name.",
      completion: .custom(Completion.clusters))
    var cluster: String?
    @OptionGroup var show: ShowOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: show.json) { client in
        let found = try await client.node(node, in: cluster)
        try await show.print(GetNode(id: found.id), from: client, \.body, as: Self.table)
      }
    }

    static func table(_ node: Node) -> Table {
      Table([
        ("Name", node.name),
        ("Id", "\(node.id)"),
        ("Cluster", node.cluster.name),
        ("Node group", Output.text(node.nodeGroup?.name)),
        ("Role", node.role.rawValue),
        ("Status", node.liveText),
        ("Instances", "\(node.primaryInstanceCount), and \(node.secondaryInstanceCount) mirrored"),
        ("Processors", Output.text(node.live.cpus.map { "\($0)" })),
        (
          "Memory", "\(Output.size(mib: node.live.memoryFreeMiB)) free of \(Output.size(mib: node.live.memoryTotalMiB))"
        ),
        ("Disk", "\(Output.size(mib: node.live.diskFreeMiB)) free of \(Output.size(mib: node.live.diskTotalMiB))"),
        ("Primary IP", Output.text(node.primaryIP)),
        ("Secondary IP", Output.text(node.secondaryIP)),
        ("Tags", Output.text(node.tags)),
        ("Observed", Output.text(node.observedAt)),
      ])
    }
  }
}

extension Node {
  /// Its live status, and whether that was seen too long ago.
  fileprivate var liveText: String { live.status.rawValue + (stale ? " (stale)" : "") }
}
