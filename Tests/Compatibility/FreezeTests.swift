import Generator
import Testing

@Suite("Sealing a version")
struct FreezeTests {
  @Test("A version is sealed once, and nothing is wrong with it then")
  func once() async throws {
    try await ProjectCopy.with { copy in
      let written = try copy.project.freeze("v1.0")
      #expect(written == ["api/sealed/v1.0/v1.0.yaml", "api/v1.0.seal"])
      let (kept, contract) = (try copy.text("api/sealed/v1.0/v1.0.yaml"), try copy.text("api/v1.0.yaml"))
      #expect(kept == contract)
      #expect(try copy.project.freeze("v1.0") == [])
      #expect(try copy.faults() == [])
      #expect(copy.project.sealedVersions() == ["v1.0"])
    }
  }

  @Test("An open release is completed with the seal, and every other byte stays", arguments: ["", "'", "\""])
  func completed(_ quote: String) async throws {
    try await ProjectCopy.with { copy in
      let open = "  version: \(quote)1.0.0-open\(quote)  # Not 1.0.0-open for long.\n"
      try copy.edit("  version: 1.0.0\n", open)
      let before = try copy.text("api/v1.0.yaml")
      let written = try copy.project.freeze("v1.0")
      #expect(written.first == "api/v1.0.yaml" && written.last == "api/v1.0.seal")
      #expect(written.contains("Sources/APIv1_0/Generated/Routes.swift"))
      let closed = "  version: \(quote)1.0.0\(quote)  # Not 1.0.0-open for long.\n"
      #expect(try copy.text("api/v1.0.yaml") == before.replacing(open, with: closed))
      #expect(try copy.faults() == [])
    }
  }

  @Test("A sealed version may be described better, written otherwise, and released again as a point release")
  func kept() async throws {
    try await ProjectCopy.with { copy in
      try copy.project.freeze("v1.0")
      let edits: [(old: String, new: String)] = [
        ("description: The nodes of the clusters that the token may see.", "description: Nodes, as far as you see."),
        ("  version: 1.0.0\n", "  version: 1.0.1\n"),
        ("      operationId: listNodes\n", "      # All of them.\n      operationId: \"listNodes\"\n"),
        (
          "      operationId: \"listNodes\"\n",
          "      operationId: listNodes\n      deprecated: true\n      x-deprecation: {since: 2027-01-31}\n"
        ),
        ("      tags: [nodes]\n", "      tags: &all\n        - nodes\n"),
        ("      tags: [nodes]\n", "      tags: *all\n"),
        ("  license:\n", "  x-deprecation: {since: 2027-06-30, sunset: 2029-12-31}\n  license:\n"),
      ]
      for (old, new) in edits {
        try copy.edit(old, new)
        #expect(try copy.faults() == [], "\(new)")
      }
    }
  }

  @Test("A sealed version may be written as JSON")
  func rewritten() async throws {
    try await ProjectCopy.with { copy in
      try copy.project.freeze("v1.0")
      try Files.write(copy.project.document("api/v1.0.yaml").json.text, to: "\(copy.root)/api/v1.0.yaml")
      try copy.project.generate()
      #expect(try copy.faults() == [])
    }
  }

  /// What stands in the contract, what is put in its place, and what is said of that.
  static let changes: [(old: String, new: String, message: String)] = [
    (
      "          maxLength: 63\n", "          maxLength: 64\n",
      "error: ClusterCreation.name: maxLength 63 → 64 (sealed at api/sealed/v1.0/v1.0.yaml:"
    ),
    (
      "x-permission: instance:power", "x-permission: instance:remove", "permission `instance:power` → `instance:remove`"
    ),
    ("  version: 1.0.0\n", "  version: 1.1.0\n", "`info.version` is 1.1.0, and v1.0 was sealed as 1.0.0"),
    ("  version: 1.0.0\n", "  version: 2.0.0\n", "has point releases alone, 1.0.N, that grow"),
    ("  version: 1.0.0\n", "  version: 0.9.0\n", "`info.version` is 0.9.0"),
  ]

  @Test("A change of meaning in a sealed version is refused, with its place and what it was", arguments: changes)
  func broken(_ old: String, _ new: String, _ message: String) async throws {
    try await ProjectCopy.with { copy in
      try copy.project.freeze("v1.0")
      try copy.edit(old, new)
      let faults = try copy.faults()
      #expect(faults.contains { $0.contains(message) }, "\(faults)")
      #expect(faults.allSatisfy { $0.hasPrefix("api/v1.0.yaml:") && $0.hasSuffix(" [sealed]") })
      let refusal = #expect(throws: ProjectRefusal.self) { try copy.project.freeze("v1.0") }
      #expect(refusal?.faults.map(\.description) == faults)
    }
  }

  @Test("What belongs to a sealed version must be there: its generated code, its tests, its handlers")
  func whole() async throws {
    try await ProjectCopy.with { copy in
      try copy.project.freeze("v1.0")
      for path in [
        "Sources/APIv1_0/Generated/Operations/ListNodes.swift", "Tests/Contract/v1_0/Generated/ListNodesV1_0.swift",
      ] {
        try Files.remove("\(copy.root)/\(path)")
        #expect(
          try copy.faults() == ["\(path): error: is not what the contract gives; run `gwm-api generate` [generated]"])
        try copy.project.generate()
      }
      // What stands in a comment serves nobody.
      try copy.edit("func listNodes(", "func list(  // func listNodes(\n", in: "Sources/APIv1_0/Handlers/Nodes.swift")
      let faults = try copy.faults()
      #expect(faults.count == 1)
      #expect(faults[0].hasSuffix("has no `func listNodes` [handler]"))
    }
  }

  @Test("A seal that was edited or is gone, a kept contract that was edited, and a contract that is gone are told")
  func forged() async throws {
    try await ProjectCopy.with { copy in
      try copy.project.freeze("v1.0")
      let seal = try copy.text("api/v1.0.seal")
      try Files.write(seal + "no seal\n", to: "\(copy.root)/api/v1.0.seal")
      #expect(try copy.faults().map { $0.contains("is no line of a seal") } == [true])
      try Files.write(seal, to: "\(copy.root)/api/v1.0.seal")

      let kept = "api/sealed/v1.0/v1.0.yaml"
      try copy.edit("          maxLength: 63\n", "          maxLength: 64\n", in: kept)
      #expect(try copy.faults().allSatisfy { $0.hasPrefix("\(kept): error: `POST ") })
      #expect(try !copy.faults().isEmpty)
      try copy.edit("          maxLength: 64\n", "          maxLength: 63\n", in: kept)
      #expect(try copy.faults() == [])

      try Files.write(seal.replacing("release 1.0.0", with: "release 1.0.1"), to: "\(copy.root)/api/v1.0.seal")
      #expect(try copy.faults().map { $0.hasPrefix("\(kept): error: `release 1.0.1` is not what") } == [true])
      try Files.write(seal, to: "\(copy.root)/api/v1.0.seal")

      // What it gave is no longer generated; what is wrong is that it is gone.
      let contract = try copy.text("api/v1.0.yaml")
      try Files.remove("\(copy.root)/api/v1.0.yaml")
      #expect(
        try copy.faults() == ["api/v1.0.seal: error: api/v1.0.yaml is gone, and v1.0 is sealed: take it back [sealed]"])

      try Files.remove("\(copy.root)/api/v1.0.seal")
      #expect(
        try copy.faults() == [
          "api/v1.0.seal: error: is gone, and api/sealed/v1.0/ is still there: take it back [seal]"
        ])
      // Another meaning does not take the place of what was sealed.
      try Files.write(contract, to: "\(copy.root)/api/v1.0.yaml")
      try copy.edit("          maxLength: 63\n", "          maxLength: 64\n")
      let refusal = #expect(throws: ProjectRefusal.self) { try copy.project.freeze("v1.0") }
      #expect(refusal?.faults.map(\.rule) == [.seal])
    }
  }

  @Test("A version that calls itself complete and has no seal is told, with both ways out")
  func unsealed() async throws {
    try await ProjectCopy.with { copy in
      let faults = try copy.faults()
      #expect(faults.count == 1)
      #expect(
        faults.first?.contains(
          /^api\/v1\.0\.yaml:\d+:12: error: `info\.version` is 1\.0\.0, which is complete, .*freeze v1\.0`.* \[unsealed\]$/
        )
          == true, "\(faults)")
      try copy.edit("  version: 1.0.0\n", "  version: 1.0.0-open\n")
      #expect(try copy.faults() == [])
      // Seal and kept contract are gone together.
      try copy.project.freeze("v1.0")
      try Files.remove("\(copy.root)/api/v1.0.seal")
      try Files.remove("\(copy.root)/api/sealed/v1.0/v1.0.yaml")
      #expect(try copy.faults() == faults)
    }
  }

  @Test("A contract that is checked alone is held to its seal, too")
  func alone() async throws {
    try await ProjectCopy.with { copy in
      try copy.project.freeze("v1.0")
      #expect(try await copy.check("api/v1.0.yaml").exit == .status(0))
      try copy.edit("          maxLength: 63\n", "          maxLength: 64\n")
      let result = try await copy.check("api/v1.0.yaml")
      #expect(result.exit == .status(1))
      #expect(result.errors.contains("error: ClusterCreation.name: maxLength 63 → 64"))
      #expect(result.errors.hasSuffix("\n[sealed] is explained in docs/rules/sealed.md\n"))
    }
  }

  @Test("A version that is not ready is not sealed, and every reason is told")
  func unready() async throws {
    try await ProjectCopy.with { copy in
      try copy.edit("  version: 1.0.0\n", "  version: 1.1.0-open\n")
      try copy.edit("func listNodes(", "func list(", in: "Sources/APIv1_0/Handlers/Nodes.swift")
      try Files.remove("\(copy.root)/Tests/Contract/v1_0/Generated/ListNodesV1_0.swift")
      let refusal = #expect(throws: ProjectRefusal.self) { try copy.project.freeze("v1.0") }
      #expect(refusal?.faults.map(\.rule) == [.freeze, .generated, .handler])
      #expect(!copy.project.isSealed("v1.0"))
    }
  }

  /// What is asked to be sealed, and what is said of that.
  static let names: [(name: String, said: String)] = [
    ("1.0", "error: `1.0` is no version: write it as v1.0 [freeze]"),
    ("v1", "error: `v1` is no version: write it as v1.0 [freeze]"),
    ("1.0.3", "error: `1.0.3` is no version: write it as v1.0 [freeze]"),
    ("api/v1.0.yaml", "error: `api/v1.0.yaml` is no version: write it as v1.0 [freeze]"),
    ("first", "error: `first` is no version: write it as v1.0 [freeze]"),
    ("v9.9", "api/v9.9.yaml: error: is not there: the versions are v1.0 [freeze]"),
  ]

  @Test("What is no version, or not there, is not sealed, and what there is is told")
  func named() async throws {
    try await ProjectCopy.with { copy in
      for (name, said) in Self.names {
        let refusal = #expect(throws: ProjectRefusal.self) { try copy.project.freeze(name) }
        #expect(refusal?.description == said)
      }
    }
  }

  @Test("A contract with faults is not sealed")
  func faulty() async throws {
    try await ProjectCopy.with { copy in
      let text = try copy.text("api/v1.0.yaml")
      try Files.write(
        text.replacing("operationId: listNodes", with: "operationID: listNodes"), to: "\(copy.root)/api/v1.0.yaml")
      #expect(throws: Diagnostics.self) { try copy.project.freeze("v1.0") }
    }
  }
}
