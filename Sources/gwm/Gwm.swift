import ArgumentParser

/// Ganeti Web Manager: the API, its workers, what an operator needs around them, and the command line of its users.
@main
struct Gwm: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gwm",
    abstract: "One fast JSON API over all of your Ganeti clusters.",
    discussion: "gwm --version tells its release.",
    subcommands: [Demo.self],
    groupedSubcommands: [
      CommandGroup(name: "Local", subcommands: [Serve.self, Work.self, Migrate.self, KeyCommand.self]),
      CommandGroup(name: "Local or remote", subcommands: [ClusterCommand.self, TokenCommand.self]),
      CommandGroup(
        name: "Remote",
        subcommands: [InstanceCommand.self, NodeCommand.self, JobCommand.self, ApiCommand.self, CheckCommand.self]),
    ])

  /// Runs the command that is asked for; the program ends as `CommandFailure.Status` says.
  static func main() async {
    do {
      // As an option every command would have it, also `check`, whose `--version` is another.
      if CommandLine.arguments.dropFirst() == ["--version"] { return try showRelease() }
      try await run(try await asyncParseAsRoot())
    } catch let failure as CommandFailure {
      StandardError.line("Error: \(failure)")
      exit(withError: ExitCode(failure.status.rawValue))
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      StandardError.line(fullMessage(for: error))
      exit(withError: ExitCode(CommandFailure.Status.wrongUse.rawValue))
    }
  }

  private static func showRelease() throws {
    print(Release.name)
    try StandardOutput.finish()
  }

  private static func run(_ command: any ParsableCommand) async throws {
    var command = command
    do {
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
      try StandardOutput.finish()
    } catch let error as ValidationError {
      // Its usage is right; what it was given is not.
      throw CommandFailure(error.message, status: .wrongUse)
    }
  }
}
