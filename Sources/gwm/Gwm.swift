import ArgumentParser

/// Ganeti Web Manager: the API, its workers, and what an operator needs around them.
@main
struct Gwm: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gwm",
    abstract: "One fast JSON API over all of your Ganeti clusters.",
    version: Release.name,
    subcommands: [
      Demo.self, Serve.self, Work.self, Migrate.self, ClusterCommand.self, TokenCommand.self, KeyCommand.self,
    ])
}
