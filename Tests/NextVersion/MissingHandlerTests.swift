import Generator
import Testing

@Suite("What the Swift compiler says of handlers")
struct MissingHandlerTests {
  /// The files of v9.0's module.
  private static let files = Files.below("\(folder)/Sources/APIv9_0").filter { $0.hasSuffix(".swift") }

  @Test("One that is left out is named, and none that an earlier version has", arguments: ["Clusters", "Tokens"])
  func named(_ handlers: String) async throws {
    let files = Self.files.filter { $0 != "Handlers/\(handlers).swift" }
    #expect(files.count == Self.files.count - 1)
    let faults = try await SwiftCompiler().faults(
      files.map { "\(folder)/Sources/APIv9_0/\($0)" }, module: "APIv9_0")
    let text = faults.joined(separator: "\n") + "\n"
    #expect(text == (try expected("expected/without-\(handlers.lowercased()).txt", for: text)))
  }

  @Test("With all of them, it has nothing to say")
  func complete() async throws {
    let faults = try await SwiftCompiler().faults(
      Self.files.map { "\(folder)/Sources/APIv9_0/\($0)" }, module: "APIv9_0")
    #expect(faults == [])
  }

  @Test("Versions stand on each other: a third has what the second has of the first")
  func chain() async throws {
    try await withTemporaryFolder { scratch in
      let compiler = try SwiftCompiler()
      var versions: [(contract: Contract, inheritance: Inheritance?)] = []
      for version in ["v1.0", "v2.0", "v3.0"] {
        let path = "\(package)/Tests/Generator/versions/\(version).yaml"
        let contract = try Contract(Document(Files.read(path), file: "api/\(version).yaml"), rules: .specification)
        let inheritance = versions.last.map { Inheritance(contract, from: $0.contract, which: $0.inheritance) }
        versions.append((contract, inheritance))
        let files = SwiftOutput(contract, inheriting: inheritance).files()
        for file in files { try Files.write(file.text, to: "\(scratch)/\(file.path)") }
        let faults = try await compiler.faults(
          files.map { "\(scratch)/\($0.path)" }, module: "API" + version.replacing(".", with: "_"), modules: scratch,
          output: scratch)
        #expect(faults == [])
      }
    }
  }
}
