import ArgumentParser
import GWMClient
import Values

/// `gwm job …`
struct JobCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "job", abstract: "What was asked for, what runs, and how it ended.",
    subcommands: [List.self, Show.self, Wait.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List jobs, newest first.")

    @Option(help: "Only those of this cluster, by name or id.", completion: .custom(Completion.clusters))
    var cluster: String?
    @Option(help: "Only those of this instance, by name or id.", completion: .custom(Completion.instances))
    var instance: String?
    @Option(help: "Only those of this status.")
    var status: JobStatus?
    @Option(help: "Only those that came from here, or only those that did not.")
    var origin: JobOrigin?
    @OptionGroup var list: ListOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: list.json) { client in
        var operation = ListJobs(status: status, origin: origin)
        if let cluster { operation.clusterID = try await client.cluster(cluster).id }
        if let instance { operation.instanceID = try await client.instance(instance, in: cluster).id }
        try await list.print(operation, from: client, as: Self.table)
      }
    }

    static func table(_ jobs: [Job]) -> Table {
      var table = Table(["ID", "OPERATION", "SUBJECT", "CLUSTER", "STATUS", "ACCEPTED", "BY"])
      for job in jobs {
        table.add([
          "\(job.id)", job.operation, Output.text(job.subject?.name), Output.text(job.cluster?.name),
          job.status.rawValue, Output.text(job.acceptedAt), Output.text(job.requestedBy?.name),
        ])
      }
      return table
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a job.")

    @OptionGroup var job: JobArgument
    @OptionGroup var show: ShowOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: show.json) { client in
        try await show.print(GetJob(id: job.id), from: client, \.body, as: Self.table)
      }
    }

    static func table(_ job: Job) -> Table {
      Table([
        ("Id", "\(job.id)"),
        ("Operation", job.operation + (job.dryRun ? " (dry run)" : "")),
        ("Status", job.status.rawValue),
        ("Subject", Output.text(job.subject.map { "\($0.type) \($0.name)" })),
        ("Cluster", Output.text(job.cluster?.name)),
        ("By", Output.text(job.requestedBy?.name)),
        ("Reason", Output.text(job.reason)),
        ("Progress", progress(job.progress)),
        ("Ganeti jobs", Output.text(job.ganetiJobs.map { "\($0.id) \($0.status)" })),
        ("Problem", Output.text(job.problem.map { $0.title + ($0.detail.map { ": \($0)" } ?? "") })),
        ("Accepted", Output.text(job.acceptedAt)),
        ("Started", Output.text(job.startedAt)),
        ("Ended", Output.text(job.endedAt)),
      ])
    }

    private static func progress(_ progress: JobProgress) -> String {
      "step \(progress.step) of \(progress.steps)" + (progress.percent.map { ", \($0) %" } ?? "")
        + (progress.message.map { ", \($0)" } ?? "")
    }
  }

  struct Wait: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Wait for the end of a job.",
      discussion: "The exit code is 0 where it succeeded, and 1 where it did not.")

    @OptionGroup var job: JobArgument
    @Flag(help: "Print the API's JSON.")
    var json = false
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: json) { client in
        guard let state = try await client.send(GetJob(id: job.id)).body else { return }
        let what = "\(state.operation)\(state.subject.map { " \($0.name)" } ?? "")"
        try await JobFollowing(client: client, json: json).end(of: job.id, what)
      }
    }
  }
}

/// The job that a command is about.
struct JobArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The job's id.", valueName: "job"))
  var id: UUID
}

extension UUID: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
