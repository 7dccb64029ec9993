import Generator
import Testing

@Suite("What becomes of a contract on the client's side")
struct ClientAcceptance {
  private static let folder = "expected/client"

  /// The generated files, their paths relative to the folder of all of them.
  private func files() throws -> [GeneratedFile] {
    let contract = try Contract(
      Case(folder: "positive", name: "operations").document(as: "api/v1.0.yaml"), rules: .service)
    return ClientOutput(contract).files().map { file in
      GeneratedFile(path: String(file.path.dropFirst("Sources/GWMClient/Generated/".count)), text: file.text)
    }
  }

  @Test("Its Swift is what a person has reviewed")
  func output() throws {
    for file in try files() {
      #expect(try file.text == expected("\(Self.folder)/\(file.path)", for: file.text), "\(file.path)")
    }
  }

  @Test("No expectation is left of what is no longer generated")
  func noLeftovers() throws {
    #expect(try Set(Files.below("\(Case.root)/\(Self.folder)")) == Set(files().map(\.path)))
  }

  @Test("Every file says where it comes from, and ends with one line break")
  func frame() throws {
    for file in try files() {
      #expect(file.text.hasPrefix("// Generated from api/v1.0.yaml by gwm-api. Do not edit.\n\n"))
      #expect(file.text.hasSuffix("}\n") && !file.text.contains("\n\n\n") && !file.text.contains(" \n"))
    }
  }
}

/// The client of a document that says everything of operations that there is to say: the tests of `APIClient` compile it.
@Suite("What becomes of another document on the client's side")
struct OtherClientAcceptance {
  private static let folder = "../APIClient/Generated"

  /// The sources of the package, by their paths below the module, and those of its tests, which lie beside them here.
  private func files() throws -> [GeneratedFile] {
    let document = try Document(Files.read("\(Case.root)/../APIClient/everything.yaml"), file: "everything.yaml")
    let contract = try Contract(document, rules: .specification)
    return CompiledPackage(contract, module: "Everything", runtime: "..").files().compactMap { file in
      for prefix in ["Sources/Everything/", "Tests/EverythingTests/"] where file.path.hasPrefix(prefix) {
        let text = file.text.replacing("\n@testable import Everything\n", with: "")
        return GeneratedFile(path: String(file.path.dropFirst(prefix.count)), text: text)
      }
      return nil
    }
  }

  @Test("Its Swift is what the tests of the client compile")
  func output() throws {
    for file in try files() {
      #expect(try file.text == expected("\(Self.folder)/\(file.path)", for: file.text), "\(file.path)")
    }
  }

  @Test("No file is left of what is no longer generated")
  func noLeftovers() throws {
    #expect(try Set(Files.below("\(Case.root)/\(Self.folder)")) == Set(files().map(\.path)))
  }

  /// The files of the package that a document is compiled to.
  private func package(of text: String, _ module: String) throws -> [GeneratedFile] {
    let document = try Document(Array(text.utf8), file: "\(module.lowercased()).yaml")
    return CompiledPackage(try Contract(document, rules: .specification), module: module, runtime: "..").files()
  }

  @Test("A document that describes nothing is compiled to a module all the same")
  func nothing() throws {
    let text = "openapi: 3.1.0\ninfo: {title: Nothing, version: '1'}\npaths: {}\n"
    let files = try package(of: text, "Nothing")
    #expect(files.map(\.path).contains("Sources/Nothing/Client.swift"))
  }

  @Test("A schema may be called as a type of the modules that its tests stand on")
  func testedNames() throws {
    let text =
      "openapi: 3.1.0\ninfo: {title: Names, version: '1'}\npaths: {}\ncomponents: {schemas: {"
      + ["Tag", "Issue", "Constraint"].map { "\($0): {enum: [a], examples: [a]}" }.joined(separator: ", ") + "}}\n"
    let naming = try package(of: text, "Names").filter {
      $0.path.hasPrefix("Tests/") && $0.text.contains("Tag.self")
    }
    // Whole modules would bring their own `Tag`; a type by its name brings nothing else.
    let imports = Set(naming.flatMap { $0.text.split(separator: "\n") }.filter { $0.hasPrefix("import ") })
    #expect(!naming.isEmpty && imports.allSatisfy { $0.contains(".") }, "\(imports)")
  }

  @Test("A schema may be called as what the tests have of their own")
  func namesOfTests() throws {
    let text =
      "openapi: 3.1.0\ninfo: {title: Names, version: '1'}\npaths: {}\n"
      + "components: {schemas: {RoundTrips1: {enum: [a], examples: [a]}, Examples1: {type: object}}}\n"
    let files = try package(of: text, "Names")
    let suite = try #require(files.first { $0.path == "Tests/NamesTests/Examples1_2.swift" }).text
    #expect(suite.contains("struct Examples1_2 ") && suite.contains("try RoundTrips1_2.example1()"))
  }

  @Test("A long name does not make a file that no file system takes")
  func longNames() throws {
    let name = String(repeating: "Länge", count: 60)
    let text = """
      openapi: 3.1.0
      info: {title: Names, version: '1'}
      paths: {/a: {get: {operationId: get\(name), responses: {'200': {description: Done.}}}}}
      components:
        schemas:
          A: {type: object, properties: {\(name)1: {type: object, properties: {a: {}}}, \(name)2: {enum: [a]}}}
      """
    let paths = try package(of: text, "Names").map(\.path)
    #expect(paths.count == Set(paths).count && paths.contains { $0.contains("Länge") }, "\(paths)")
    #expect(paths.flatMap { $0.split(separator: "/") }.allSatisfy { $0.utf8.count < 220 }, "\(paths)")
  }

  @Test("A header that is described twice, in other cases, is said once in tests")
  func headersTwice() throws {
    let text = """
      openapi: 3.1.0
      info: {title: Twice, version: '1'}
      paths:
        /a:
          get:
            operationId: turn
            responses:
              '200':
                description: Done.
                headers:
                  X-A: {required: true, schema: {type: string}, example: one}
                  x-a: {required: true, schema: {type: string}, example: other}
      """
    let files = try package(of: text, "Twice")
    let tests = files.map(\.text).joined()
    #expect(tests.contains("header(\"X-A\", json: \"\\\"one\\\"\")") && !tests.contains("header(\"x-a\""))
  }

  @Test("Of what has no answers, none is returned")
  func noAnswers() throws {
    let text = "openapi: 3.1.0\ninfo: {title: Silence, version: '1'}\npaths: {/a: {get: {operationId: listen}}}\n"
    let files = try package(of: text, "Silence")
    let operation = try #require(files.first { $0.path == "Sources/Silence/Operations/Listen.swift" })
    // Swift warns of a statement behind what never gives a value, `return` too.
    #expect(operation.text.contains("    switch try await self.send(Listen()) {}\n"))
  }

  @Test("A header may be a choice that leads back to itself")
  func choicesInCircles() throws {
    let text = """
      openapi: 3.1.0
      info: {title: Circles, version: '1'}
      paths:
        /a:
          get:
            operationId: turn
            responses:
              '200': {description: Done., headers: {X-A: {schema: {$ref: '#/components/schemas/A'}}}}
      components:
        schemas:
          A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: boolean}]}
          B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}
      """
    let files = try package(of: text, "Circles")
    let operation = try #require(files.first { $0.path == "Sources/Circles/Operations/Turn.swift" })
    #expect(operation.text.contains(".either([.integer, .boolean])"))
  }

  @Test("Its module cannot be called as what is there already")
  func moduleNames() throws {
    for name in ["Zoo", "zoo_2", "Class", "Swift2"] { #expect(CompiledPackage.isModuleName(name), "\(name)") }
    for name in [
      "", "2zoo", "_zoo", "a b", "a-b", "Zoö", "class", "Swift", "JSON", "APIClient", "NIOCore", "Metrics", "CSystem",
    ] {
      #expect(!CompiledPackage.isModuleName(name), "\(name)")
    }
    let manifest = String(decoding: try Files.read("\(Case.root)/../../Package.swift"), as: UTF8.self)
    let targets = manifest.matches(of: /(?:library|cLibrary|[tT]arget)\(\s*(?:name: )?"(\w+)"/).map { String($0.1) }
    #expect(targets.contains("Store") && targets.contains("gwm"), "\(targets)")
    for name in targets { #expect(!CompiledPackage.isModuleName(name), "\(name)") }
  }
}
