import ArgumentParser
import Generator

/// `gwm-api start VERSION --from BASE`
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begins the next version: it means what the newest one means, until its contract says otherwise.",
    discussion: """
      Writes api/VERSION.yaml, the beginning of its handlers, and what is generated; adds the version to Package.swift. \
      Nothing of BASE is touched. CONTRIBUTING.md tells how to go on.

      Exit code 0: started, 1: refused, 2: wrong use.
      """)

  @Argument(help: "The new version, such as v2.0.")
  var version: String

  @Option(help: "The version that it begins with: the newest one, such as v1.0.")
  var from: String

  func run() throws {
    try Report.faults {
      let started = try Project().start(version, from: from)
      started.written.forEach { print($0) }
      print("and \(started.generated.count) generated files")
      print(
        """

        \(version) means what \(from) means, so there is nothing to write yet. Next:
          1. Say in api/\(version).yaml what changes, and run `make generate`.
          2. `swift build` names the handlers that are missing: write them beside \(started.written[1]).
          3. `gwm-api diff api/\(from).yaml api/\(version).yaml` says whom the changes break.
        """)
    }
  }
}
