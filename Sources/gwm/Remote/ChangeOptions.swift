import ArgumentParser
import GWMClient

/// What every command takes that asks for a change and gets a job.
struct JobOptions: ParsableArguments {
  @Flag(name: .customLong("no-wait"), help: "Do not wait for the end of the job.")
  var leaves = false

  @Flag(help: "Print the API's JSON of the job.")
  var json = false

  /// The flags on the command line.
  var flags: [String] { (leaves ? ["--no-wait"] : []) + (json ? ["--json"] : []) }

  func following(_ client: Client) -> JobFollowing { JobFollowing(client: client, json: json, waits: !leaves) }
}

/// What every change takes that Ganeti makes.
struct ChangeOptions: ParsableArguments {
  @Option(help: "Why, in your words; it is kept with the job.")
  var reason: String?

  @Flag(help: "Let Ganeti check the request and change nothing.")
  var dryRun = false

  @OptionGroup var job: JobOptions

  /// For an operation: nil where the default holds.
  var isDry: Bool? { dryRun ? true : nil }

  /// What the job does, such as `start web1.example.org`, for messages.
  func what(_ verb: String, _ name: String) -> String { "\(verb) \(name)" + (dryRun ? " (dry run)" : "") }
}
