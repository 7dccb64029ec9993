import Testing
import YAML

// What several faults have in common.
private let noBeginning =
  "no value can begin with this character: indent with spaces, not tabs, and quote a text that begins with @, ` or %"
private let noColon = "a `:` is not expected here: quote the text if the colon is part of it, or check the indentation"
private let knownTags = "known are !!str, !!int, !!float, !!bool, !!null, !!map and !!seq"
private let oldVersion =
  "this file says it is YAML 1.1, but it is read as YAML 1.2, where `no` and `on` are strings: remove the %YAML line"
private let noControl = "is a control character that a document may not hold as itself"

struct FaultTests {
  @Test("All keys that stand twice are reported, in small mappings and in large ones")
  func duplicates() {
    let large = (0..<40).map { "  k\($0): 1\n" }.joined()
    let text = "a: 1\nb: {c: 1, c: 2}\na: 3\nlarge:\n\(large)  k39: 2\n  k3: 2\n'a': 4\n"
    #expect(
      faults(text) == [
        "2:11: the key \"c\" is in this mapping already, at line 2: keep one of the two",
        "3:1: the key \"a\" is in this mapping already, at line 1: keep one of the two",
        "45:3: the key \"k39\" is in this mapping already, at line 44: keep one of the two",
        "46:3: the key \"k3\" is in this mapping already, at line 8: keep one of the two",
        "47:1: the key \"a\" is in this mapping already, at line 1: keep one of the two",
      ])
  }

  @Test("Faults name the file, the line and the column")
  func description() {
    let error = #expect(throws: YAMLFaults.self) { try read("a: 1\na: 2", file: "api/v1.0.yaml") }
    #expect(
      error?.description
        == "api/v1.0.yaml:2:1: the key \"a\" is in this mapping already, at line 1: keep one of the two")
  }

  @Test(
    "A fault of syntax has its place and says what to do",
    arguments: [
      ("a: b: c", "1:5: \(noColon)"),
      ("a:\n\tb: 1", "2:1: \(noBeginning)"),
      ("a: @b", "1:4: \(noBeginning)"),
      ("a: [1, 2", "2:1: a `,` or `]` is expected here: close the list, or quote its texts (it began at line 1)"),
      ("a: 'b", "1:6: a quote is opened but not closed: write the closing quote"),
      (
        "a: \"\\q\"",
        "1:5: YAML has no such escape: write \\\\ for a backslash, or use single quotes, which know no escapes"
      ),
      (
        "a: \"\\ud83d\\ude00\"",
        "1:7: this escape is no character: write one beyond U+FFFF as \\UHHHHHHHH, not as two halves"
      ),
      ("a: 1\n b: 2", "2:3: \(noColon)"),
      ("a: 1\n---\nb: 1", "2:1: a second document begins here, but a file holds one: put it into a file of its own"),
      ("? [a]\n: 1", "1:3: a key must be a single value, but this is a sequence: JSON has no such keys"),
      ("{a: 1}: 1", "1:1: a key must be a single value, but this is a mapping: JSON has no such keys"),
      (
        "a: *b",
        "1:4: there is no &b before this *b: put the anchor before its first use, or quote the text if it is no alias"
      ),
      ("a: &a [*a]", "1:8: *a stands inside the very value that &a names, which would never end"),
      ("a: !x!y z", "1:4: this tag is unknown; \(knownTags)"),
      (
        "%YAML 1.1\n---\na: no",
        "1:1: \(oldVersion)"
      ),
      ("é: a\u{7}", "1:5: U+0007 \(noControl): write \"\\u0007\" in a double-quoted text"),
      ("a: x\u{2028}y", "1:5: U+2028 \(noControl): write \"\\u2028\" in a double-quoted text"),
    ])
  func syntax(_ text: String, _ expected: String) {
    #expect(faults(text) == [expected])
  }

  @Test(
    "What is not UTF-8 is refused at its place",
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], "1:4"), ([0xC3, 0xA9, 0x0A, 0xC3], "2:1"), ([0x61, 0xC0, 0xAF], "1:2"),
      ([0xED, 0xA0, 0x80], "1:1"), ([0xF4, 0x90, 0x80, 0x80], "1:1"), ([0xE2, 0x82], "1:1"),
      ([0x0D, 0x0A, 0x80], "2:1"),
      ([0xFF, 0xFE, 0x61, 0x00], "1:1"), ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "1:1"), ([0, 0, 0xFE, 0xFF], "1:1"),
    ] as [([UInt8], String)])
  func encoding(_ bytes: [UInt8], _ place: String) {
    let found = faults(bytes)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("\(place): ") == true)
    #expect(found.first?.hasSuffix("UTF-8") == true)
  }

  @Test(
    "Hostile nesting is a fault",
    .timeLimit(.minutes(60)),
    arguments: [
      String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
      String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
      String(repeating: "{a: ", count: 100_000),
      "- &a0 1\n" + (0..<1_000).map { "- &a\($0 + 1) [*a\($0)]\n" }.joined(),
    ])
  func depth(_ text: String) {
    #expect(faults(text).count == 1)
    #expect(faults(text).first?.contains(": nested more than 512 levels deep: ") == true)
  }

  @Test("Damaged documents are read or refused, but never crash", .timeLimit(.minutes(60)))
  func damage() {
    let document = Array("a: &x [1, {b: 'c'}]\nd: |\n  e\nf: !!str *x\n\"g\\u0041\": - ? {\"h\": é}\n".utf8)
    let signs = Array("[]{}:,-?&*!|>'\"%@`#\n\t \\~<0".utf8) + [0x00, 0x80, 0xC3, 0xEF, 0xFF]
    var random = Sequence64(state: 1)
    for file in ["test.yaml", "test.json"] {
      for _ in 0..<3_000 {
        var bytes = document
        for _ in 0..<Int.random(in: 1...8, using: &random) {
          let sign = signs[Int.random(in: signs.indices, using: &random)]
          bytes[Int.random(in: bytes.indices, using: &random)] = sign
        }
        let found = faults(bytes, file: file)
        #expect(found == faults(bytes, file: file), "\(bytes)")
        #expect(found.allSatisfy { !$0.hasPrefix("0") && !$0.contains(":0:") }, "\(bytes)")
      }
    }
  }

  @Test("512 levels are read")
  func allowedDepth() throws {
    let text = String(repeating: "[", count: 511) + "a" + String(repeating: "]", count: 511)
    #expect(try outline(read(text)).utf8.count == 1_022 + 3)
    #expect(try outline(read(text.replacing("a", with: "1"))).utf8.count == 1_022 + 1)
  }

  @Test("Aliases that multiply are a fault", .timeLimit(.minutes(60)))
  func aliasBomb() {
    let lines = (0..<12).map { level in
      let ten = Array(repeating: "*a\(level)", count: 10).joined(separator: ", ")
      return "a\(level + 1): &a\(level + 1) [\(ten)]\n"
    }
    #expect(faults("a0: &a0 x\n" + lines.joined()).first?.contains("aliases repeat more than 1000000 nodes") == true)
  }
}
