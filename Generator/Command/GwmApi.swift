import ArgumentParser
import Generator

/// The compiler of the API's contracts.
@main
struct GwmApi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gwm-api",
    abstract: "Compiles the API's contracts into Swift, tests and documentation.",
    subcommands: [Check.self, Explain.self, Generate.self, Docs.self, Diff.self, Freeze.self, Start.self])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as ExitCode {
      exit(withError: error)
    } catch {
      // Wrong use ends with 2, help with 0.
      let code = exitCode(for: error)
      let text = fullMessage(for: error)
      if code == .success {
        print(text)
        exit()
      }
      Report.line(text)
      exit(withError: ExitCode(2))
    }
  }
}
