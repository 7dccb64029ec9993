import ArgumentParser
import GWMClient

extension InstanceCommand {
  /// `gwm instance start`
  struct Start: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Start an instance.")

    @OptionGroup var target: InstanceArgument
    @OptionGroup var change: ChangeOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: change.job.json) { client in
        let found = try await client.instance(target.instance, in: target.cluster)
        let operation = StartInstance(id: found.id, dryRun: change.isDry, reason: change.reason)
        try await change.job.following(client).follow(operation, change.what("start", found.name), job: \.body)
      }
    }
  }

  /// `gwm instance stop`
  struct Stop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Stop an instance.",
      discussion: "The guest is asked to shut down, and killed when it takes too long.")

    @OptionGroup var target: InstanceArgument
    @Option(help: "How many seconds the guest may take before it is killed. (default: 120)")
    var shutdownTimeout: Int?
    @Flag(help: "Stop it even where it is marked offline.")
    var force = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: change.job.json) { client in
        let found = try await client.instance(target.instance, in: target.cluster)
        var body = InstanceStop(force: force)
        if let shutdownTimeout { body.timeoutSeconds = shutdownTimeout }
        let operation = StopInstance(id: found.id, dryRun: change.isDry, reason: change.reason, body: body)
        try await change.job.following(client).follow(operation, change.what("stop", found.name), job: \.body)
      }
    }
  }

  /// `gwm instance reboot`
  struct Reboot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reboot an instance; a stopped one is started.")

    @OptionGroup var target: InstanceArgument
    @Option(help: "By the hypervisor, by the guest, or by stopping and starting.")
    var type: InstanceReboot.Kind = .hard
    @OptionGroup var change: ChangeOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: change.job.json) { client in
        let found = try await client.instance(target.instance, in: target.cluster)
        let operation = RebootInstance(
          id: found.id, dryRun: change.isDry, reason: change.reason, body: InstanceReboot(type: type))
        try await change.job.following(client).follow(operation, change.what("reboot", found.name), job: \.body)
      }
    }
  }

  /// `gwm instance delete`
  struct Delete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Stop an instance and remove it with its disks.",
      discussion: "There is no way back.")

    @OptionGroup var target: InstanceArgument
    @Option(help: "How many seconds the guest may take before it is killed. (default: 120)")
    var shutdownTimeout: Int?
    @OptionGroup var confirmation: Confirmation
    @OptionGroup var change: ChangeOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func validate() throws {
      if !change.dryRun { try confirmation.demand() }
    }

    func run() async throws {
      try await connection.withClient(printingProblems: change.job.json) { client in
        let found = try await client.instance(target.instance, in: target.cluster)
        if !change.dryRun { try confirmation.ask("Remove \(found.name) and its disks?") }
        let operation = DeleteInstance(
          id: found.id, dryRun: change.isDry, reason: change.reason, shutdownTimeoutSeconds: shutdownTimeout)
        try await change.job.following(client).follow(operation, change.what("delete", found.name), job: \.body)
      }
    }
  }
}
