import ArgumentParser
import Generator

/// `gwm-api docs FILE --into DIR`
struct Docs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the HTML reference of one contract, and the contract as JSON and YAML beside it.")

  @Argument(help: "The contract.")
  var file: String

  @Option(help: "The folder to write to.")
  var into: String

  func run() throws {
    try Report.faults {
      let project = Project()
      let document = try project.document(file)
      let contract = try Contract(document)
      let prefix = "docs/api/\(contract.version)/"
      for page in project.publication(contract, document) {
        try Files.write(page.text, to: "\(into)/\(page.path.dropFirst(prefix.count))")
      }
    }
  }
}
