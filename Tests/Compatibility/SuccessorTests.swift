import Generator
import Testing

@Suite("What takes the place of what is deprecated")
struct SuccessorTests {
  @Test("is there, or nothing is generated")
  func missing() async throws {
    try await ProjectCopy.with { copy in
      let old = "      operationId: listNodes\n"
      let deprecated =
        old + "      deprecated: true\n      x-deprecation: {since: 2027-01-31, successor: listMachines}\n"
      let refusal = #expect(throws: Diagnostics.self) { try copy.edit(old, deprecated) }
      let told = refusal?.all.map(\.description) ?? []
      #expect(told.count == 1)
      #expect(
        told.first?.contains("the successor `listMachines` is no operation of this version or a later one") == true)
      try copy.edit("successor: listMachines", "successor: listInstances")
      let code = try copy.text("Sources/APIv1_0/Generated/Operations/ListNodes.swift")
      #expect(code.contains("successor: \"/v1.0/instances\",\n"))
      #expect(try copy.faults() == [])
    }
  }
}
