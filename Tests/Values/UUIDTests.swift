import Testing
import Values

@Suite("UUID")
struct UUIDTests {
  @Test("The canonical form is read in either case and written in lower case")
  func text() throws {
    let upper = "01938F6E-7C1A-7D52-9B0E-2F6A1C9D4E77"
    let uuid = try #require(UUID(upper))
    #expect(uuid.description == upper.lowercased())
    #expect(uuid.high == 0x0193_8f6e_7c1a_7d52)
    #expect(uuid.low == 0x9b0e_2f6a_1c9d_4e77)
  }

  @Test(
    "Anything else is none",
    arguments: [
      "", "01938f6e-7c1a-7d52-9b0e-2f6a1c9d4e7", "01938f6e-7c1a-7d52-9b0e-2f6a1c9d4e777",
      "01938f6e17c1a-7d52-9b0e-2f6a1c9d4e77", "01938f6e-7c1a-7d52-9b0e-2f6a1c9d4e7g",
      "{1938f6e-7c1a-7d52-9b0e-2f6a1c9d4e7}",
    ])
  func rejected(_ text: String) { #expect(UUID(text) == nil) }

  @Test("Version 7 has its version and variant, and sorts by time")
  func version7() {
    let early = UUID.version7(at: Timestamp(microseconds: 1_700_000_000_000_000))
    let late = UUID.version7(at: Timestamp(microseconds: 1_700_000_000_001_000))
    #expect(early.high >> 12 & 0xf == 7)
    #expect(early.low >> 62 == 2)
    #expect(early < late)
    #expect(early != UUID.version7(at: Timestamp(microseconds: 1_700_000_000_000_000)))
  }
}
