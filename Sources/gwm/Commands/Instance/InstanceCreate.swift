import ArgumentParser
import GWMClient

extension InstanceCommand {
  /// `gwm instance create`
  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Create an instance.",
      discussion: """
        Example: gwm instance create web9.example.org --cluster east --os debootstrap+bookworm --disk 10g --memory 2g

        What this does not offer, `gwm api createInstance --body` does.
        """)

    @Argument(help: "Its name, fully qualified.")
    var name: String
    @Option(help: "The cluster to make it on, by name or id.", completion: .custom(Completion.clusters))
    var cluster: String
    @Option(help: "The operating system definition, with its variant after `+`.")
    var os: String?
    @Option(help: "How its disks are kept.")
    var diskTemplate: DiskTemplate = .plain
    @Option(help: "The size of a disk: 10g, or 512m; MiB without a unit; several times for several.")
    var disk: [Size] = []
    @Option(help: "What a network card is attached to, such as a bridge, or `default`; several times for several.")
    var nic: [String] = ["default"]
    @Option(help: "How many processors it has. (default: the cluster's)")
    var vcpus: Int?
    @Option(help: "How much memory it has: 2g, or 512m; MiB without a unit. (default: the cluster's)")
    var memory: Size?
    @Option(
      help: "The node to run on, by name or id. (default: the allocator's choice)",
      completion: .custom(Completion.nodes))
    var node: String?
    @Option(help: "The node to mirror its disks on, by name or id.", completion: .custom(Completion.nodes))
    var secondaryNode: String?
    @Option(help: "A tag; several times for several.")
    var tag: [String] = []
    @Flag(inversion: .prefixedNo, help: "Start it when it is made.")
    var start = true
    @Flag(inversion: .prefixedNo, help: "Install its operating system.")
    var install = true
    @OptionGroup var change: ChangeOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: change.job.json) { client in
        let place = try await client.cluster(cluster)
        var body = InstanceCreation(
          clusterID: place.id, name: name, operatingSystem: os, diskTemplate: diskTemplate,
          disks: disk.map { NewDisk(sizeMiB: $0.mib) }, nics: nic.map { NewNic(link: $0 == "default" ? nil : $0) },
          vcpus: vcpus, memoryMiB: memory.map { MemorySize(maximum: $0.mib) }, tags: tag, start: start, install: install
        )
        if let node { body.primaryNodeID = try await client.node(node, in: cluster).id }
        if let secondaryNode { body.secondaryNodeID = try await client.node(secondaryNode, in: cluster).id }
        let operation = CreateInstance(body: body, dryRun: change.isDry, reason: change.reason)
        try await change.job.following(client).follow(operation, change.what("create", name), job: \.body)
      }
    }
  }
}

/// A size as a person writes it: `10g`, `512m`, `2t`; MiB where there is no unit.
struct Size: ExpressibleByArgument {
  let mib: Int

  init?(argument: String) {
    let units = ["m": 1, "g": 1024, "t": 1024 * 1024]
    let unit = argument.last.flatMap { units[$0.lowercased()] }
    guard let count = Int(unit == nil ? argument[...] : argument.dropLast()), count > 0 else { return nil }
    let (mib, overflows) = count.multipliedReportingOverflow(by: unit ?? 1)
    if overflows { return nil }
    self.mib = mib
  }
}
