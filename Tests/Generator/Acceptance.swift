import Generator
import Testing

@Suite("What becomes of a contract")
struct Acceptance {
  @Test("A sound contract is accepted", arguments: Case.all(in: "positive"))
  func accepted(_ given: Case) throws {
    #expect(try given.diagnostics() == [])
  }

  @Test("The contracts of this repository are accepted")
  func ours() throws {
    let folder = "\(Case.root)/../../api"
    let files = Files.below(folder).filter { $0.hasSuffix(".yaml") }
    #expect(!files.isEmpty)
    for file in files { _ = try Contract(Document(Files.read("\(folder)/\(file)"), file: "api/\(file)")) }
  }

  @Test("Its Swift is what a person has reviewed", arguments: ["minimal", "as-json", "operations"])
  func output(_ name: String) throws {
    for file in try files(name) {
      #expect(try file.text == expected("expected/\(name)/\(file.path)", for: file.text), "\(file.path)")
    }
  }

  @Test("The Swift that these tests compile is that of the contract")
  func compiled() throws {
    for file in try files("everything", as: "everything.yaml") where file.path.hasPrefix("Schemas/") {
      let name = file.path.dropFirst("Schemas/".count)
      #expect(try file.text == expected("Generated/\(name)", for: file.text), "\(name)")
    }
  }

  @Test("No expectation is left of what is no longer generated", arguments: ["minimal", "as-json", "operations"])
  func noLeftovers(_ name: String) throws {
    #expect(try Set(Files.below("\(Case.root)/expected/\(name)")) == Set(files(name).map(\.path)))
  }

  @Test("No compiled file is left of a schema that is gone")
  func noCompiledLeftovers() throws {
    let names = try files("everything").map(\.path).filter { $0.hasPrefix("Schemas/") }
    #expect(Set(Files.below("\(Case.root)/Generated")) == Set(names.map { String($0.dropFirst("Schemas/".count)) }))
  }

  @Test("The same contract gives the same files", arguments: Case.all(in: "positive"))
  func deterministic(_ given: Case) throws {
    #expect(try files(given.name) == files(given.name))
  }

  @Test("Every file says where it comes from, and ends with one line break", arguments: Case.all(in: "positive"))
  func frame(_ given: Case) throws {
    for file in try files(given.name) {
      #expect(file.text.hasPrefix("// Generated from api/v1.0.yaml by gwm-api. Do not edit.\n\n"))
      #expect(file.text.hasSuffix("}\n") && !file.text.contains("\n\n\n") && !file.text.contains(" \n"))
    }
  }

  /// The generated files, their paths relative to the folder of all of them.
  private func files(_ name: String, as file: String = "api/v1.0.yaml") throws -> [GeneratedFile] {
    let contract = try Contract(Case(folder: "positive", name: name).document(as: file), rules: .service)
    return SwiftOutput(contract).files().map { file in
      let parts = file.path.split(separator: "/").drop { $0 != "Generated" }
      return GeneratedFile(path: parts.dropFirst().joined(separator: "/"), text: file.text)
    }
  }
}
