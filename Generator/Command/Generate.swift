import ArgumentParser
import Generator

/// `gwm-api generate`
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes everything that is generated from the contracts in api/.",
    discussion: "The paths of the files that changed are printed.")

  func run() throws {
    try Report.faults { try Project().generate().forEach { print($0) } }
  }
}
