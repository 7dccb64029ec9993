import Testing
import Values

@testable import Cryptography

@Suite("Sealing")
struct SealingTests {
  private let key = SealingKey()

  @Test("What was sealed is opened again", arguments: [0, 1, 15, 16, 17, 1000, 100_000])
  func roundTrip(count: Int) throws {
    let secret = Random.bytes(count)
    let sealed = try key.seal(secret, for: "purpose")
    #expect(try key.open(sealed, for: "purpose") == secret)
    #expect(sealed.count == count + 28)
  }

  @Test("An empty purpose is a purpose")
  func emptyPurpose() throws {
    let sealed = try key.seal([1, 2, 3], for: "")
    #expect(try key.open(sealed, for: "") == [1, 2, 3])
    #expect(throws: SealingError.notOurs) { try key.open(sealed, for: "x") }
  }

  @Test("Another key or purpose opens nothing")
  func others() throws {
    let sealed = try key.seal(Array("secret".utf8), for: "cluster 1")
    #expect(throws: SealingError.notOurs) { try SealingKey().open(sealed, for: "cluster 1") }
    #expect(throws: SealingError.notOurs) { try key.open(sealed, for: "cluster 2") }
    #expect(throws: SealingError.notOurs) { try key.open(sealed, for: "") }
  }

  @Test("A changed, missing or added byte anywhere is noticed")
  func changes() throws {
    let sealed = try key.seal(Array("secret".utf8), for: "purpose")
    for index in sealed.indices {
      for bit in [UInt8(1), 0x80] {
        var changed = sealed
        changed[index] ^= bit
        #expect(throws: SealingError.notOurs) { try key.open(changed, for: "purpose") }
      }
    }
    for count in 0..<sealed.count {
      #expect(throws: SealingError.notOurs) { try key.open(Array(sealed.prefix(count)), for: "purpose") }
    }
    #expect(throws: SealingError.notOurs) { try key.open(sealed + [0], for: "purpose") }
  }

  @Test("Two seals of the same secret differ, and neither shows it")
  func different() throws {
    let secret = Array("the secret of the cluster".utf8)
    let seals = try (0..<20).map { _ in try key.seal(secret, for: "purpose") }
    #expect(Set(seals).count == 20)
    #expect(Set(seals.map { Array($0.prefix(12)) }).count == 20)
    #expect(seals.allSatisfy { sealed in !sealed.indices.contains { sealed[$0...].starts(with: secret.prefix(6)) } })
  }

  // MARK: The key as text

  @Test("A key is read as it was written, padded or not, in either alphabet, with white space around it")
  func forms() throws {
    let sealed = try key.seal([7], for: "p")
    let text = key.text
    #expect(text.utf8.count == 43)
    let standard = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
    for form in [text, text + "=", standard, standard + "=", "  \(text)\n", "\(text)\r\n"] {
      #expect(try SealingKey(form).open(sealed, for: "p") == [7])
    }
  }

  @Test(
    "What is not 32 bytes is no key",
    arguments: [
      "", "abc", "====", "ä", String(repeating: "A", count: 42), String(repeating: "A", count: 44),
      String(repeating: "!", count: 43),
    ])
  func noKeys(text: String) {
    #expect(throws: SealingError.invalidKey) { try SealingKey(text) }
  }

  @Test("Two keys differ, and none prints itself")
  func printing() {
    #expect(SealingKey().text != SealingKey().text)
    var dumped = ""
    dump(key, to: &dumped)
    for shown in ["\(key)", String(reflecting: key), dumped, "\([key])", "\(Optional(key) as Any)"] {
      #expect(!shown.contains(key.text))
      #expect(!shown.contains("bytes"))
    }
    #expect("\(SealingError.invalidKey)\(SealingError.notOurs)\(SealingError.failed)".contains(key.text) == false)
  }
}
