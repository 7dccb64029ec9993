import ArgumentParser
import Generator

/// `gwm-api check [FILE…]`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what is wrong with contracts, with the generated files, and with sealed versions.",
    discussion: """
      Faults are told as FILE:LINE:COLUMN: error: … [RULE], all of them; `gwm-api explain RULE` says more of a rule. A \
      FILE of api/ is held to its seal, too. Exit code 0: none, 1: some, 2: wrong use.

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
    let broken = files.isEmpty ? try judge(project) : try files.flatMap { try judge($0, of: project) }
    let names = Set(broken.map(\.name))
    for rule in RuleBook.families.flatMap(\.rules) where names.contains(rule.name) {
      Report.line("[\(rule.name)] is explained in \(rule.page)")
    }
    if !broken.isEmpty { throw ExitCode(1) }
  }

  /// Judges all of the project; the rules that are broken.
  private func judge(_ project: Project) throws -> [any NamedRule] {
    let versions: [ProjectVersion]
    do { versions = try project.versions() } catch { return try Report.tell(error) }
    let gaps = coverage ? versions.flatMap { report($0.contract) } : []
    return gaps + Report.tell(project.faults(versions))
  }

  /// Judges a contract by itself, and by its seal where it is one of the project's; the rules that are broken.
  private func judge(_ file: String, of project: Project) throws -> [any NamedRule] {
    let version: ProjectVersion
    do { version = try project.version(file) } catch { return try Report.tell(error) }
    return (coverage ? report(version.contract) : []) + Report.tell(project.heldToSeal(version))
  }

  private func judgeDocuments(_ project: Project) throws {
    var isRefused = false
    for file in files {
      do {
        var warnings: [Diagnostic] = []
        _ = try Contract(try project.document(file), rules: .document, warnings: &warnings)
        warnings.forEach { Report.line($0.description) }
      } catch {
        try Report.tell(error)
        isRefused = true
      }
    }
    if isRefused { throw ExitCode(1) }
  }

  /// Prints how many constraints are dealt with; a rule for each that is not.
  private func report(_ contract: Contract) -> [any NamedRule] {
    let coverage = Coverage(contract)
    print(coverage.table)
    return Report.tell(coverage.gaps)
  }
}
