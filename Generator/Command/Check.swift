import ArgumentParser
import Generator

/// `gwm-api check [FILE…]`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what is wrong with contracts, with the generated files, and with sealed versions.",
    discussion: """
      Faults are told as FILE:LINE:COLUMN: error: … [RULE], all of them. `gwm-api explain RULE` says more of a rule of \
      this project. Exit code 0: none, 1: some, 2: wrong use.

      With --document-only, any OpenAPI 3.0 or 3.1 document is judged by the specification alone: `error` is what the \
      specification forbids, `unsupported` what it allows and is not compiled; a `warning` refuses nothing.
      """)

  @Argument(help: "Contracts to judge by themselves. Without any: all of api/, the generated files and the seals.")
  var files: [String] = []

  @Flag(help: "Judge the files by the specification alone, not by the conventions of this project.")
  var documentOnly = false

  @Flag(
    help:
      "Also print, for each keyword, how many constraints are enforced, shown and tried; one that is not is a fault.")
  var coverage = false

  func validate() throws {
    if documentOnly, files.isEmpty { throw ValidationError("--document-only needs a FILE") }
  }

  func run() throws {
    let project = Project()
    if documentOnly { return try judgeDocuments(project) }
    var found = 0
    var broken: Set<HouseRule> = []
    func tell(_ faults: Diagnostics) {
      Report.line(faults.description)
      found += faults.all.count
      broken.formUnion(faults.all.compactMap(\.houseRule))
    }
    for file in files.isEmpty ? project.contractFiles() : files {
      do {
        let contract = try Contract(try project.document(file))
        if coverage { found += report(Coverage(contract)) }
      } catch let faults as Diagnostics {
        tell(faults)
      } catch let error as FileError {
        Report.line("\(file): error: \(error.reason) [file]")
        found += 1
      }
    }
    if files.isEmpty, found == 0 {
      do {
        let faults = try project.sealFaults() + project.stale()
        faults.forEach(Report.line)
        found += faults.count
      } catch let faults as Diagnostics {
        // What no contract tells by itself: how the versions go together.
        tell(faults)
      }
    }
    for rule in HouseRule.allCases where broken.contains(rule) {
      Report.line("[\(rule.name)] is explained in \(rule.page)")
    }
    if found > 0 { throw ExitCode(1) }
  }

  private func judgeDocuments(_ project: Project) throws {
    var isRefused = false
    for file in files {
      do {
        var warnings: [Diagnostic] = []
        _ = try Contract(try project.document(file), rules: .document, warnings: &warnings)
        warnings.forEach { Report.line($0.description) }
      } catch let error as Diagnostics {
        Report.line(error.description)
        isRefused = true
      } catch let error as FileError {
        Report.line("\(file): error: \(error.reason) [file]")
        isRefused = true
      }
    }
    if isRefused { throw ExitCode(1) }
  }

  /// How many constraints are not dealt with.
  private func report(_ coverage: Coverage) -> Int {
    print(coverage.table)
    coverage.gaps.forEach(Report.line)
    return coverage.gaps.count
  }
}
