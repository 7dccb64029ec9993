import ArgumentParser
import Generator

/// `gwm-api generate`
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes everything that is generated from the contracts in api/, or compiles another document.",
    discussion: """
      The paths of the files that changed are printed.

      With --from, any OpenAPI 3.0 or 3.1 document becomes a Swift package in the folder of --into: a client with a \
      type for each operation, a type with its codec for each schema, and a test that takes the document's examples there \
      and back (`swift test` runs it).
      """)

  @Option(help: "A document to compile instead of those in api/.")
  var from: String?

  @Option(help: "The folder to write its package to.")
  var into: String?

  @Option(help: "The name of its module.")
  var module: String?

  func validate() throws {
    let given = [from, into, module].compactMap(\.self)
    if !given.isEmpty, given.count < 3 { throw ValidationError("--from, --into and --module belong together") }
    if let module, !CompiledPackage.isModuleName(module) {
      throw ValidationError(
        "--module must be letters, digits and `_` that begin with a letter, and no word or "
          + "module of Swift, of the compiled code, or of what this stands on, not `\(module)`")
    }
  }

  func run() throws {
    try Report.faults {
      guard let from, let into, let module else { return try Project().generate().forEach { print($0) } }
      var warnings: [Diagnostic] = []
      let contract = try Contract(try Project().document(from), rules: .specification, warnings: &warnings)
      warnings.forEach { Report.line($0.description) }
      let package = CompiledPackage(contract, module: module, runtime: Project.path(from: into))
      for path in try package.write(to: into) { print(path) }
    }
  }
}
