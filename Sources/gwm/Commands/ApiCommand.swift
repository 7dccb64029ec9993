import ArgumentParser
import GWMClient
import HTTPClient
import JSON

/// `gwm api`
struct ApiCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "api", abstract: "Ask the API for any of its operations.",
    usage: """
      gwm api
      gwm api <operation> --help
      gwm api <operation> [--<parameter> <value> ...] [--body <json>] [--json] [--include]
      """,
    discussion: """
      Alone it lists the operations. Parameters are options, named as in the contract: dry_run is --dry-run. The request \
      is checked before it is sent, and sent as it stands. JSON is printed with indentation, with --json as it came.

      Example: gwm api listInstances --status running --limit 2
      """)

  @Argument(
    parsing: .captureForPassthrough, help: "The operation's id, its parameters, and the options below.",
    completion: .custom(Completion.api))
  var arguments: [String] = []

  func run() async throws {
    guard let name = arguments.first else { return print(OperationHelp.list) }
    if ["-h", "--help"].contains(name) { return print(Gwm.helpMessage(for: ApiCommand.self) + "\n" + ApiOptions.help) }
    guard let operation = Operations.named(name) else {
      throw CommandFailure(OperationHelp.unknown(name), status: .wrongUse)
    }
    let given = Array(arguments.dropFirst())
    if given.contains("-h") || given.contains("--help") { return print(OperationHelp(operation.description).text) }
    let request = try OperationRequest(operation.description, given)
    try await request.options.connection.withClient(printingProblems: true, raw: request.options.json) { client in
      let response = try await ApiCommand.response(to: request, from: client)
      Output.answer(response, isRaw: request.options.json)
      // What is not the API may answer too, such as a proxy that leads elsewhere.
      try operation.check(response)
    }
  }

  /// The answer; where it is asked for, its head is printed, that of a refusal too.
  private static func response(to request: OperationRequest, from client: Client) async throws(APIError) -> HTTPResponse
  {
    func show(_ response: HTTPResponse) { if request.options.include { print(head(response)) } }
    do {
      let response = try await client.response(to: request.request)
      show(response)
      return response
    } catch {
      switch error {
      case .refused(let response), .unreadable(let response, _): show(response)
      case .unanswered: break
      }
      throw error
    }
  }

  /// The status and the headers, as HTTP/1.1 writes them.
  private static func head(_ response: HTTPResponse) -> String {
    "HTTP \(response.status)\n" + response.headers.lines.map { "\($0.name): \($0.value)\n" }.joined()
  }
}

/// The options that `gwm api` has for every operation.
struct ApiOptions: ParsableArguments {
  @Option(help: "The body: JSON, @FILE to read it from a file, or - to read it from standard input.")
  var body: String?
  @Flag(help: "Print JSON as it came.")
  var json = false
  @Flag(help: "Print the status and the headers before the answer.")
  var include = false
  @OptionGroup(title: "Connection") var connection: ConnectionOptions

  /// Those that take a value, and those that do not.
  static let valued = ["body", "url", "token", "token-file", "ca-file", "pinned-key", "timeout"]
  static let flags = ["json", "include", "quiet"]
  static let names = valued + flags + ["help"]

  /// What `--help` says of them, without the usage of a command that they are not.
  static var help: String {
    let lines = ApiOptions.helpMessage().split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != "CONNECTION:" }.joined(separator: "\n")
  }
}

extension Operations {
  /// The operation of that id.
  static func named(_ id: String) -> (any DescribedOperation.Type)? { all.first { $0.description.id == id } }
}

extension DescribedOperation {
  /// Checks that a response is one that the operation documents.
  fileprivate static func check(_ response: HTTPResponse) throws { _ = try answer(response) }
}
