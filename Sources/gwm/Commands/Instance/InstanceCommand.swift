import ArgumentParser

/// `gwm instance …`
struct InstanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instance", abstract: "The virtual machines.",
    subcommands: [
      List.self, Show.self, Create.self, Start.self, Stop.self,
      Reboot.self, Delete.self,
    ])
}

/// The instance that a command is about.
struct InstanceArgument: ParsableArguments {
  @Argument(help: "The instance's name or id.", completion: .custom(Completion.instances))
  var instance: String

  @Option(
    help: "The name or id of its cluster, where several have an instance of this name.",
    completion: .custom(Completion.clusters))
  var cluster: String?
}
