import Generator
import Testing

@Suite("What a seal bites on")
struct SealTests {
  @Test("A difference that clients can tell changes the seal, and no other", arguments: RuleCases.sent + RuleCases.read)
  func schemas(_ example: RuleCase) throws { try judge(example) }

  @Test("A difference between operations changes the seal where clients can tell it", arguments: RuleCases.operations)
  func operations(_ example: RuleCase) throws { try judge(example) }

  private func judge(_ example: RuleCase) throws {
    let base = Seal(try contract(example.base, file: "v1.0.yaml"))
    let revision = Seal(try contract(example.revision, file: "v1.0.yaml"))
    let meant = example.expected.keys.filter { !SealTests.free.contains($0) }
    #expect((base.lines == revision.lines) == meant.isEmpty)
  }

  /// What may change in a sealed version: what is said for readers, and what is announced to end.
  private static let free: Set<String> = [
    "prose-changed", "example-changed", "link-changed", "tag-added", "tag-removed", "deprecated", "reactivated",
    "sunset-missing",
    "sunset-unreadable", "sunset-too-soon", "sunset-brought-forward", "sunset-removed", "stability-raised",
    "stability-lowered", "stability-unknown",
  ]

  @Test("A seal is read as it was written")
  func text() throws {
    let seal = Seal(try contract(RuleCases.documents[3].revision, file: "v1.0.yaml"))
    #expect(try Seal(parsing: seal.text) == seal)
    #expect(seal.text.contains("\nversion v1.0\nrelease 1.0.0\n"))
    #expect(seal.text.contains("\nGET /a "))
  }

  @Test("What is no line of a seal is refused with its number")
  func faults() {
    let fault = #expect(throws: SealFault.self) {
      try Seal(parsing: "version v1.0\nrelease 1.0.0\n\nservers abc\n")
    }
    #expect(fault?.line == 4)
  }
}
