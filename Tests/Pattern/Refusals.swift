import Pattern
import Testing

struct Refusals {
  @Test(
    "What the grammar forbids is refused, with its place",
    arguments: [
      ("a(b", 1), ("a)b", 1), ("[a", 0), ("a**", 2), ("*a", 0), ("a|+", 2), ("^*", 1), (#"\b+"#, 2), ("a{2}{3}", 4),
      ("a{", 1), ("a{x}", 1), ("a{,3}", 1), ("a{3,2}", 1), ("{", 0), ("}", 0), ("a]", 1), ("[z-a]", 1), (#"[\w-z]"#, 1),
      (#"\q"#, 0), (#"a\y"#, 1), (#"ab\"#, 2), (#"\x4"#, 0), (#"\u12"#, 0), (#"\u{}"#, 0),
      (#"\u{110000}"#, 0), (#"\01"#, 0), (#"\c1"#, 0), ("(?a)", 0), ("(?<>a)", 0), ("(?<1>a)", 3), (#"\pL"#, 0),
      (#"[a-\d]"#, 1), ("(?P<n>a)", 0), ("(?=a", 0), ("(?=a)*", 5), ("(?<!a)+", 6), ("(?>a)", 0), ("é(", 1), ("😀)", 1),
      (#"\p{L"#, 0), (#"[\"#, 1),
    ])
  func invalid(_ source: String, _ offset: Int) throws {
    let error = #expect(throws: PatternError.self) { try Pattern(source) }
    guard case .invalid(offset, let reason)? = error else {
      Issue.record("\(source): \(String(describing: error))")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test(
    "What has no linear-time automaton, or is not offered, is named as such",
    arguments: [
      (#"(a)\1"#, 3), (#"(?<n>a)\k<n>"#, 7), ("(?i:a)", 0),
      (#"\p{Script=Han}"#, 0), (#"\p{Nonsense}"#, 0), (#"a\p{Lx}"#, 1),
    ])
  func unsupported(_ source: String, _ offset: Int) throws {
    let error = #expect(throws: PatternError.self) { try Pattern(source) }
    guard case .unsupported(offset, let reason)? = error else {
      Issue.record("\(source): \(String(describing: error))")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test(
    "What is too large is refused, not built",
    arguments: [
      "a{20001}", "a{99999999999999999999999}", "(a{1000}){1000}", "(((a{99}){99}){99}){99}", "(^){1000000}",
      String(repeating: "(", count: 100_000), String(repeating: "(a", count: 300) + String(repeating: ")", count: 300),
      String(repeating: "(?=a)", count: 101), "(?=a{20001})",
      (0..<1_200).map { "\\u{\(String(0x4E00 + $0, radix: 16))}" }.joined(),
    ])
  func tooLarge(_ source: String) throws {
    let error = #expect(throws: PatternError.self) { try Pattern(source) }
    guard case .tooLarge? = error else {
      Issue.record("\(source.prefix(40)): \(String(describing: error))")
      return
    }
  }

  @Test("An error's text says where and what to write instead")
  func sentence() {
    let error = #expect(throws: PatternError.self) { try Pattern(#"^a\yb$"#) }
    #expect(
      error?.description
        == #"at character 2: there is no escape \y: leave out the backslash if the character itself is meant"#)
  }
}
