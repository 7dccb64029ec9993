import ArgumentParser
import Generator

/// `gwm-api check [FILE…]`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what is wrong with contracts, and whether the generated files are what they give.",
    discussion: "Faults are told as FILE:LINE:COLUMN: error: …, all of them. Exit code 0: none, 1: some, 2: wrong use.")

  @Argument(help: "Contracts to judge by themselves. Without any: all of api/, and the generated files.")
  var files: [String] = []

  @Flag(
    help:
      "Also print, for each keyword, how many constraints are enforced, shown and tried; one that is not is a fault.")
  var coverage = false

  func run() throws {
    let project = Project()
    var found = 0
    for file in files.isEmpty ? project.contractFiles() : files {
      do {
        let contract = try Contract(try project.document(file))
        if coverage { found += report(Coverage(contract)) }
      } catch let error as Diagnostics {
        Report.line(error.description)
        found += error.all.count
      } catch let error as FileError {
        Report.line("\(file): error: \(error.reason) [file]")
        found += 1
      }
    }
    if files.isEmpty, found == 0 {
      let stale = try project.stale()
      stale.forEach(Report.line)
      found += stale.count
    }
    if found > 0 { throw ExitCode(1) }
  }

  /// How many constraints are not dealt with.
  private func report(_ coverage: Coverage) -> Int {
    print(coverage.table)
    coverage.gaps.forEach(Report.line)
    return coverage.gaps.count
  }
}
