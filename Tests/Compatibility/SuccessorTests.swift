import Generator
import Testing

@Suite("What takes the place of what is deprecated")
struct SuccessorTests {
  private static let old = "      operationId: listNodes\n"
  private static let deprecated =
    old + "      deprecated: true\n      x-deprecation: {since: 2027-01-31, successor: listMachines}\n"

  @Test("is there, or nothing is generated")
  func missing() async throws {
    try await ProjectCopy.with { copy in
      let refusal = #expect(throws: Diagnostics.self) { try copy.edit(Self.old, Self.deprecated) }
      let told = refusal?.all.map(\.description) ?? []
      #expect(told.count == 1)
      #expect(
        told.first?.contains("the successor `listMachines` is no operation of this version or a later one") == true)
      try copy.edit("successor: listMachines", "successor: listInstances")
      let code = try copy.text("Sources/APIv1_0/Generated/Operations/ListNodes.swift")
      #expect(code.contains("successor: \"/v1.0/instances\",\n"))
      #expect(try copy.faults().allSatisfy { $0.hasSuffix("[unsealed]") })
    }
  }

  @Test("is there, or `gwm-api check` tells it as any other fault")
  func checked() async throws {
    try await ProjectCopy.with { copy in
      #expect(throws: Diagnostics.self) { try copy.edit(Self.old, Self.deprecated) }
      let result = try await copy.check()
      #expect(result.exit == .status(1))
      #expect(result.errors.contains(/^api\/v1\.0\.yaml:\d+:\d+: error: the successor `listMachines` is no operation/))
      #expect(result.errors.hasSuffix("[deprecation] is explained in docs/rules/deprecation.md\n"))
    }
  }
}
