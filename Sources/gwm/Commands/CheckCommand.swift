import ArgumentParser
import Conformance
import Documents
import GWMClient
import Generator
import HTTPClient
import Logging
import ServiceLifecycle
import Values

/// `gwm check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Hold a running deployment against the contract of its API.",
    discussion: """
      Nothing is changed unless you allow it. Exit code 0: it conforms; 1: it does not; 2: wrong use; 3: it cannot be \
      reached, or refuses the token.

      Example: GWM_TOKEN=… gwm check --url https://gwm.example.org
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, junit }

  @Option(help: "The version of the API. (default: the newest that both know)")
  var version: String?
  @Option(
    help: "The operationId of an operation to check; several times for several. (default: all)",
    completion: .list(Operations.all.map { $0.description.id }))
  var operation: [String] = []
  @Option(help: "The form of the report.")
  var format = Format.text
  @Option(help: "The file to write the report to. (default: standard output)", completion: .file())
  var output: String?
  @Option(help: "How many requests to send at a time.")
  var concurrency = 2
  @Flag(help: "Make, start, stop and remove an instance on --cluster, and try requests that must be refused on it.")
  var allowChanges = false
  @Option(help: "The cluster that --allow-changes may use.", completion: .custom(Completion.clusters))
  var cluster: String?
  @OptionGroup(title: "Connection") var connection: ConnectionOptions

  func validate() throws {
    guard 1...32 ~= concurrency else { throw ValidationError("--concurrency must be from 1 to 32") }
    guard allowChanges == (cluster != nil) else {
      throw ValidationError("--allow-changes and --cluster go together")
    }
  }

  func run() async throws {
    let settings = try connection.settings()
    guard let token = settings.token else {
      throw ValidationError("give a token that may read: --token-file, or GWM_TOKEN")
    }
    let logger = try Logger.standardError(level: "warning")
    let http = HTTPClient(configuration: .init(connectionsPerHost: concurrency), logger: logger)
    let address = RemoteDeployment.Address(url: settings.url, trust: settings.trust, timeout: settings.timeout)
    let known = try PublishedContracts.all()
    let check = InterruptibleCheck { [operation, concurrency, version, cluster] in
      let opening = try await Opening(address, token: token, version: version, known: known, http: http)
      let run = try ConformanceRun(opening, only: operation, concurrency: concurrency, changing: cluster)
      return try await run.report(Self.show)
    }
    try await Running.run([check], logger: logger)
    await http.close()
    ProgressLine.clear()
    switch check.result {
    // What could not be removed any more is told by it.
    case .success(let report): try write(report)
    case .failure where check.wasInterrupted: break
    case .failure(let error): throw Self.exit(error)
    case nil: break
    }
    if check.wasInterrupted { throw ExitCode(130) }
    if case .success(let report) = check.result, !report.conforms { throw ExitCode(1) }
  }

  @Sendable
  private static func show(_ progress: ConformanceRun.Progress) {
    ProgressLine.show("\(progress.operations) of \(progress.of) operations, \(progress.failures) checks failed")
  }

  private func write(_ report: ConformanceReport) throws {
    let text =
      switch format {
      case .text: report.text
      case .json: report.json
      case .junit: report.junit
      }
    if let output {
      do {
        try Files.write(text, to: output)
      } catch {
        throw ValidationError("\(error)")
      }
    } else {
      print(text, terminator: "")
    }
  }

  /// What ends a check before it has begun: wrong use, or a deployment that cannot be checked.
  private static func exit(_ error: any Error) -> any Error {
    switch error as? ConformanceFailure {
    case .unknownVersion, .unknownOperation, .unknownCluster: return ValidationError("\(error)")
    case .unreachable, .stranger, .unauthorized, .noCommonVersion, .notServed, nil:
      StandardError.write("Error: \(error)\n")
      return ExitCode(3)
    }
  }
}
