import ArgumentParser
import Generator

/// `gwm-api freeze VERSION`
struct Freeze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Seals a version: its meaning is settled from then on, its prose is not.",
    discussion: """
      Writes api/VERSION.seal, a line for each operation, and keeps the contract as it is below api/sealed/VERSION/. \
      A release that was open, such as 1.0.0-open, becomes 1.0.0 in the contract and in what is generated from it. \
      `gwm-api check` then refuses every change of meaning. The paths of the files that were written are printed.

      Exit code 0: sealed, now or before, 1: refused, 2: wrong use.
      """)

  @Argument(help: "The version, such as v1.0.")
  var version: String

  func run() throws {
    try Report.faults {
      let written = try Project().freeze(version)
      if written.isEmpty { print("\(version) is sealed already, and means what it meant") }
      written.forEach { print($0) }
    }
  }
}
