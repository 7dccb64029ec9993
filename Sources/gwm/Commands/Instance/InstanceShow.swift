import ArgumentParser
import GWMClient

extension InstanceCommand {
  /// `gwm instance show`
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show an instance.")

    @OptionGroup var target: InstanceArgument
    @OptionGroup var show: ShowOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: show.json) { client in
        let found = try await client.instance(target.instance, in: target.cluster)
        try await show.print(GetInstance(id: found.id), from: client, \.body, as: Self.table)
      }
    }

    static func table(_ instance: Instance) -> Table {
      var rows = [
        ("Name", instance.name),
        ("Id", "\(instance.id)"),
        ("Cluster", instance.cluster.name),
        ("Primary node", Output.text(instance.primaryNode?.name)),
        ("Secondary node", Output.text(instance.secondaryNode?.name)),
        ("Status", instance.liveText + (instance.live.reason.map { ", \($0)" } ?? "")),
        ("Wanted", instance.adminState.rawValue),
        ("Job", Output.text(instance.pendingJob.map { "\($0.operation), \($0.id)" })),
        ("Hypervisor", Output.text(instance.hypervisor)),
        ("Operating system", Output.text(instance.operatingSystem)),
        ("Processors", "\(instance.vcpus)"),
        ("Memory", memory(instance.memoryMiB)),
        ("Disk template", instance.diskTemplate),
      ]
      for disk in instance.disks {
        rows.append(("Disk \(disk.index)", "\(Output.size(mib: disk.sizeMiB))\(disk.name.map { ", \($0)" } ?? "")"))
      }
      for nic in instance.nics {
        rows.append(
          ("NIC \(nic.index)", [nic.mac, nic.ip, nic.mode, nic.link].compactMap(\.self).joined(separator: ", ")))
      }
      rows += [
        ("Tags", Output.text(instance.tags)),
        ("Created", Output.text(instance.createdAt)),
        ("Observed", Output.text(instance.observedAt)),
      ]
      return Table(rows.map { (name: $0.0, value: $0.1) })
    }

    private static func memory(_ range: MemoryRange) -> String {
      range.minimum == range.maximum
        ? Output.size(mib: range.maximum) : "\(Output.size(mib: range.minimum)) to \(Output.size(mib: range.maximum))"
    }
  }
}
