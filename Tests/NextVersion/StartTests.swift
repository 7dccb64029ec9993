import ChildProcess
import Generator
import Testing

/// A package of this project's contract, in a folder of its own, that the compiler's program runs in.
struct ScratchPackage {
  let root: String

  /// Runs `body` with a package that has v1.0 and what is generated from it.
  static func with(_ body: (ScratchPackage) async throws -> Void) async throws {
    try await withTemporaryFolder { root in
      let scratch = ScratchPackage(root: root)
      try scratch.write("api/v1.0.yaml", String(decoding: try Files.read("\(package)/api/v1.0.yaml"), as: UTF8.self))
      try scratch.write("Package.swift", "// A package.\nlet apiVersions = [\"v1.0\"]\n\nlet rest = 1\n")
      try Project(root: root).generate()
      try await body(scratch)
    }
  }

  func write(_ path: String, _ text: String) throws { try Files.write(text, to: "\(root)/\(path)") }
  func text(_ path: String) throws -> String { String(decoding: try Files.read("\(root)/\(path)"), as: UTF8.self) }

  func edit(_ path: String, _ old: String, _ new: String) throws {
    let before = try text(path)
    #expect(before.contains(old), "\(path) has no `\(old)`")
    try write(path, before.replacing(old, with: new, maxReplacements: 1))
  }

  /// All files with their bytes.
  func content() throws -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: try Files.below(root).map { ($0, try Files.read("\(root)/\($0)")) })
  }

  /// What `gwm-api start ARGUMENTS` prints, and its exit code.
  func start(_ arguments: String) async throws -> (output: String, errors: String, exit: ChildProcess.Exit?) {
    let compiler = "\(package)/.build/debug/gwm-api"
    let result = try await ChildProcess.run(
      ["sh", "-c", #"cd "$1" && shift && exec "$@""#, "sh", root, compiler, "start"]
        + arguments.split(separator: " ").map(String.init), within: .seconds(1200))
    return (result.output, result.errors, result.exit)
  }
}

@Suite("gwm-api start")
struct StartTests {
  @Test("A version begins as one that means the same, and nothing of the one before is touched")
  func started() async throws {
    try await ScratchPackage.with { scratch in
      let before = try scratch.content()
      let result = try await scratch.start("v2.0 --from v1.0")
      #expect(result.exit == .status(0))
      #expect(result.errors == "")
      // How many operations and schemas there are is not what this is about.
      let output = result.output.replacing(/[0-9]+ generated files/, with: "N generated files")
      #expect(output == (try expected("expected/started.txt", for: output)))

      let after = try scratch.content()
      let changed = before.filter { after[$0.key] != $0.value }.keys.sorted()
      let published = ["docs/api/versions.js", "Sources/Documents/Generated/documents.c"]
      // What a contract is excused from is listed there, by version.
      let rules = "docs/rules/README.md"
      let listing = ["Sources/gwm/Generated/ServedVersions.swift", "Tests/Contract/Generated/ContractVersions.swift"]
      #expect(changed == (["Package.swift", rules] + published + listing).sorted())
      #expect(try scratch.text("Package.swift").contains("\nlet apiVersions = [\"v1.0\", \"v2.0\"]\n\nlet rest"))
      let project = Project(root: scratch.root)
      #expect(project.faults(try project.versions()) == [])

      let written = Set(after.keys).subtracting(before.keys).filter { $0.hasPrefix("Sources/APIv2_0/") }
      #expect(
        written.sorted()
          == [
            "Generated/InheritedOperations.swift", "Generated/InheritedSchemas.swift", "Generated/Routes.swift",
            "Handlers/Handlers.swift",
          ].map { "Sources/APIv2_0/\($0)" })
    }
  }

  @Test("The new contract is the old one with its version in the place of the old one; comments are kept")
  func contract() async throws {
    try await ScratchPackage.with { scratch in
      // What stands in the contract, what it becomes first, and what the next version makes of that.
      let edits = [
        ("info:\n", "# As in v1.0.\ninfo:  # of all\n", "# As in v1.0.\ninfo:  # of all\n"),
        ("  version: 1.0.0-open\n", "  version: '1.0.3'  # sealed\n", "  version: '1.1.0-open'  # sealed\n"),
        (
          "summary: One fast JSON API", "summary: v1.0 (v1.0.3, xv1.0, v1.0x), one fast JSON API",
          "summary: v1.1 (v1.0.3, xv1.0, v1.0x), one fast JSON API"
        ),
        ("  /v1.0/nodes/{id}:\n", "  /v1.0/nodes/{id}:\n", "  /v1.1/nodes/{id}:\n"),
      ]
      for (old, first, _) in edits { try scratch.edit("api/v1.0.yaml", old, first) }
      let result = try await scratch.start("v1.1 --from v1.0")
      #expect(result.exit == .status(0), "\(result.errors)")
      let text = try scratch.text("api/v1.1.yaml")
      for (_, _, next) in edits { #expect(text.contains(next)) }
      #expect(!text.contains("/v1.0"))
    }
  }

  @Test("A version finds its handlers in the versions before it when it is sealed, and then the client speaks it")
  func sealed() async throws {
    try await ScratchPackage.with { scratch in
      let handlers = "Sources/APIv1_0/Handlers"
      for path in Files.below("\(package)/\(handlers)") {
        let text = String(decoding: try Files.read("\(package)/\(handlers)/\(path)"), as: UTF8.self)
        try scratch.write("\(handlers)/\(path)", text)
      }
      let project = Project(root: scratch.root)
      let client = "Sources/GWMClient/Generated/Operations.swift"
      try project.start("v2.0", from: "v1.0")
      #expect(try scratch.text(client).contains("static let version = \"v1.0\""))
      try scratch.edit("api/v2.0.yaml", "version: 2.0.0-open", "version: 2.0.0")
      try project.generate()
      try scratch.edit("\(handlers)/Nodes.swift", "func listNodes(", "func list(")
      let refusal = #expect(throws: ProjectRefusal.self) { try project.freeze("v2.0") }
      #expect(refusal?.faults.count == 1)
      #expect(
        refusal?.description.hasSuffix(
          "GET /v2.0/nodes has no handler: Sources/APIv1_0/ has no `func listNodes` [handler]") == true)
      try scratch.edit("\(handlers)/Nodes.swift", "func list(", "func listNodes(")
      try project.freeze("v2.0")
      #expect(try scratch.text(client).contains("static let version = \"v2.0\""))
      #expect(project.faults(try project.versions()) == [])
    }
  }

  /// What is done to the package, the arguments, and the reason.
  static let refusals: [(change: @Sendable (ScratchPackage) throws -> Void, arguments: String)] = [
    ({ _ in }, "2.0 --from v1.0"),
    ({ _ in }, "v2 --from v1.0"),
    ({ _ in }, "v02.0 --from v1.0"),
    ({ _ in }, "v2.0 --from 1.0"),
    ({ _ in }, "v2.0 --from v0.9"),
    ({ _ in }, "v1.0 --from v1.0"),
    ({ _ in }, "v0.9 --from v1.0"),
    ({ try $0.write("Sources/APIv2_0/Handlers/Old.swift", "") }, "v2.0 --from v1.0"),
    ({ try $0.write("Package.swift", "let versions = [\"v1.0\"]\n") }, "v2.0 --from v1.0"),
    (
      { try $0.write("api/v1.9.yaml", try $0.text("api/v1.0.yaml").replacing("/v1.0", with: "/v1.9")) },
      "v2.0 --from v1.0"
    ),
    (
      { try $0.write("api/v1.10.yaml", try $0.text("api/v1.0.yaml").replacing("/v1.0", with: "/v1.10")) },
      "v1.9 --from v1.0"
    ),
    ({ try $0.edit("api/v1.0.yaml", "openapi: 3.1.0", "openapi: 4.0.0") }, "v2.0 --from v1.0"),
  ]

  @Test("What cannot be is refused with the reason, and nothing is written")
  func refused() async throws {
    var text = ""
    for (change, arguments) in Self.refusals {
      try await ScratchPackage.with { scratch in
        try change(scratch)
        let before = try scratch.content()
        let result = try await scratch.start(arguments)
        #expect(result.exit == .status(1), "\(arguments)")
        text += "$ gwm-api start \(arguments)\n\(result.errors)\n"
        #expect(try scratch.content() == before, "\(arguments)")
      }
    }
    #expect(text == (try expected("expected/refused.txt", for: text)))
    #expect(try await ScratchPackage(root: "/tmp").start("v2.0").exit == .status(2))
  }
}
