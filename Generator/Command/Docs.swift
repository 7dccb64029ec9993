import ArgumentParser
import Generator

/// `gwm-api docs --from FILE --into DIR`
struct Docs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the HTML reference of any document, and the document as JSON and YAML beside it.",
    discussion: "A document with faults is told as far as it can be read; the faults are printed.")

  @Option(help: "The document.")
  var from: String

  @Option(help: "The folder to write to.")
  var into: String

  func run() throws {
    try Report.faults {
      let project = Project()
      var faults: [Diagnostic] = []
      let pages = try project.publication(ofDocument: project.document(from), below: into, faults: &faults)
      faults.forEach { Report.line($0.description) }
      for page in pages { try Files.write(page.text, to: page.path) }
    }
  }
}
