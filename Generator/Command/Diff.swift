import ArgumentParser
import Generator

/// `gwm-api diff BASE REVISION`
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists what differs in meaning between two contracts, and whom that breaks.",
    discussion: """
      BASE and REVISION are OpenAPI documents of 3.0 or 3.1; they need not be free of faults. Each difference is \
      breaking (a client that keeps to BASE can fail), suspicious (some can), additive (none can) or editorial (no \
      program sees it). docs/compatibility.md lists all rules.

      Exit code 0: nothing reaches --fail-on, 1: something does, 2: wrong use, or a document that cannot be read.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }
  enum Limit: String, ExpressibleByArgument, CaseIterable { case breaking, suspicious, additive, never }

  @Argument(help: "The contract that clients keep to.")
  var base: String

  @Argument(help: "The contract that is to take its place.")
  var revision: String

  @Option(help: "How to write: text, json or markdown.")
  var format = Format.text

  @Option(help: "The level from which on the exit code is 1: breaking, suspicious, additive, or never.")
  var failOn = Limit.breaking

  func run() throws {
    let comparison = Comparison(from: try contract(base), to: try contract(revision))
    let text =
      switch format {
      case .text: ComparisonText(comparison).text
      case .json: ComparisonJSON(comparison).text
      case .markdown: ComparisonMarkdown(comparison).text
      }
    print(text, terminator: "")
    if let verdict = comparison.verdict, let limit = Level(rawValue: failOn.rawValue), verdict >= limit {
      throw ExitCode(1)
    }
  }

  private func contract(_ file: String) throws -> Contract {
    try Report.faults(exit: 2) {
      var faults: [Diagnostic] = []
      let contract = try Contract(try Project().document(file), rules: .comparison, warnings: &faults)
      // What cannot be found is compared as any value: that must not go unseen.
      for fault in faults where fault.rule as? SpecificationRule == .reference { Report.line(fault.description) }
      return contract
    }
  }
}
