import Testing

@testable import Pattern

/// A pattern, a text, and whether some part of the text matches.
private struct Case: CustomTestStringConvertible {
  let pattern: String
  let text: String
  let expected: Bool

  init(_ pattern: String, _ text: String, _ expected: Bool) {
    (self.pattern, self.text, self.expected) = (pattern, text, expected)
  }

  var testDescription: String { "/\(pattern)/ on \(text.debugDescription)" }
}

/// Where Python's `re` knows the construct, it says the same (its `\Z` for `$`, with `re.ASCII`).
private let cases: [Case] = [
  // Literals and search
  Case("", "", true), Case("", "abc", true), Case("b", "abc", true), Case("d", "abc", false), Case("bc", "abc", true),
  Case("ac", "abc", false), Case("é", "café", true), Case("😀", "a😀b", true), Case("a/b", "a/b", true),
  // Escapes of what means nothing
  Case(#"^a\-b\_\@$"#, "a-b_@", true), Case(#"^\ $"#, " ", true),
  // Dot
  Case("^.$", "a", true), Case("^.$", "\n", false), Case("^.$", "\r", false), Case("^.$", "\u{2028}", false),
  Case("^.$", "😀", true), Case("^.$", "e\u{301}", false), Case("^..$", "e\u{301}", true), Case("^.$", "\r\n", false),
  // Anchors
  Case("^a", "ba", false), Case("a$", "ab", false), Case("^$", "", true), Case("^$", "a", false),
  Case("a$", "a\n", false),
  Case("^a", "\na", false), Case("^a|b$", "xb", true), Case("^a|b$", "xbx", false), Case("(^a)b", "ab", true),
  Case("x*^a", "a", true), Case("a^b", "ab", false), Case("a$b", "ab", false), Case("(a$)?b", "b", true),
  Case("(^)*a", "ba", true), Case("(?:^a|b)c", "xbc", true), Case("(?:^a|b)c", "xac", false),
  // Word boundaries
  Case(#"\bfoo\b"#, "a foo b", true), Case(#"\bfoo\b"#, "afoo", false), Case(#"\bfoo\b"#, "foo_", false),
  Case(#"\Boo"#, "foo", true), Case(#"\Bfoo"#, "foo", false), Case(#"\b"#, "", false), Case(#"\b"#, " ", false),
  Case(#"\b"#, "a", true), Case(#"\B"#, " ", true), Case(#"a\b"#, "aé", true), Case(#"^\b\b\ba"#, "a", true),
  // Classes
  Case("^[abc]+$", "abcab", true), Case("^[abc]+$", "abd", false), Case("^[^abc]+$", "xyz", true),
  Case("^[^abc]+$", "xaz", false), Case("^[^a]$", "\n", true), Case("^[a-z0-9]+$", "a0z9", true),
  Case("^[a-z]+$", "aB", false), Case("[]", "a", false), Case("[]", "", false), Case("^[^]$", "\n", true),
  Case("^[-a]+$", "a-", true), Case("^[a-]+$", "a-", true), Case(#"^[a\-z]+$"#, "b", false),
  Case(#"^[a\-z]+$"#, "-", true),
  Case("^[.]$", "a", false), Case("^[$^]+$", "^$", true), Case(#"^[\]]$"#, "]", true), Case(#"^[\b]$"#, "\u{8}", true),
  Case(#"^[\w.-]+$"#, "a_b.c-d", true), Case(#"^[^\s]+$"#, "a b", false), Case(#"^[\d\s]+$"#, "1 2", true),
  Case("^[é-ü]$", "ë", true), Case("^[é-ü]$", "e", false), Case("^[^é]$", "è", true), Case("^[😀-😂]$", "😁", true),
  Case(#"^[\D]$"#, "5", false), Case(#"^[\W\w]$"#, "5", true), Case("^[(|*]+$", "(|*", true),
  // Escapes
  Case(#"^\d+$"#, "0123456789", true), Case(#"^\d$"#, "٣", false), Case(#"^\w+$"#, "aZ_09", true),
  Case(#"^\w$"#, "é", false),
  Case(#"^\s+$"#, " \t\n\r\u{B}\u{C}\u{A0}\u{FEFF}\u{2028}", true), Case(#"^\S$"#, "\u{3000}", false),
  Case(#"^\t\n\v\f\r\0$"#, "\t\n\u{B}\u{C}\r\0", true), Case(#"^\x41\u0042\u{43}\u{1F600}$"#, "ABC😀", true),
  Case(#"^\uD83D\uDE00$"#, "😀", true), Case(#"^[\uD83D\uDE00]$"#, "😀", true), Case(#"\uD83D"#, "😀", false),
  Case(#"^\cA\cz$"#, "\u{1}\u{1A}", true), Case(#"^\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/$"#, #"^$\.*+?()[]{}|/"#, true),
  // Properties
  Case(#"^\p{L}+$"#, "Größeж", true), Case(#"^\p{L}+$"#, "a1", false), Case(#"^\p{Lu}\p{Ll}+$"#, "Ärger", true),
  Case(#"^\p{Letter}$"#, "a", true), Case(#"^\p{gc=Nd}+$"#, "1٣", true), Case(#"^\p{N}$"#, "Ⅷ", true),
  Case(#"^\P{L}+$"#, "12 -", true), Case(#"^[\p{L}\p{Nd}_-]+$"#, "é-1_", true), Case(#"^[^\p{L}]$"#, "a", false),
  Case(#"^\p{Script=Latin}+$"#, "Größe", true), Case(#"^\p{Script=Latin}+$"#, "αβγ", false),
  Case(#"^\p{sc=Greek}+$"#, "αβγ", true), Case(#"^\p{sc=Cyrl}+$"#, "жук", true), Case(#"^\p{Uppercase}$"#, "É", true),
  Case(#"^\p{Any}$"#, "\n", true), Case(#"^\p{ASCII}$"#, "é", false), Case(#"^\p{White_Space}$"#, "\u{A0}", true),
  Case(#"^\p{Punctuation}$"#, "!", true), Case(#"^\p{LC}$"#, "ǅ", true),
  // Groups and alternation
  Case("^(a|b)c$", "bc", true), Case("^(a|b)c$", "cc", false), Case("^(?:ab|cd)+$", "abcdab", true),
  Case("^(?<name>a)b$", "ab", true), Case("^(|a)b$", "b", true), Case("^()$", "", true), Case("^a|$", "b", true),
  Case("^(a|ab)(c|bcd)$", "abcd", true), Case("^(?:a(?:b(?:c)?)?)?$", "ab", true), Case("a||b", "x", true),
  // Quantifiers
  Case("^a*$", "", true), Case("^a*$", "aaa", true), Case("^a+$", "", false), Case("^a?$", "aa", false),
  Case("^a{3}$", "aaa", true), Case("^a{3}$", "aa", false), Case("^a{3}$", "aaaa", false), Case("^a{2,}$", "a", false),
  Case("^a{2,}$", "aaaaa", true), Case("^a{2,4}$", "aaaa", true), Case("^a{2,4}$", "aaaaa", false),
  Case("^a{0}$", "", true),
  Case("^a{0}$", "a", false), Case("^a{0,0}b$", "b", true), Case("^a*?$", "aaa", true), Case("^a+?b??$", "aab", true),
  Case("^a{1,2}?$", "aa", true), Case("^(a*)*$", "aaa", true), Case("^(a*)+b$", "aab", true),
  Case("^(a?){3}$", "aa", true),
  Case("^(?:){1000000000}$", "", true), Case("^(ab){2,3}$", "ababab", true), Case("^(?:a|b?){2}c$", "abc", true),
  // Look-around
  Case("a(?=b)", "ab", true), Case("a(?=b)", "ac", false), Case("^a(?!b)", "ab", false), Case("^a(?!b)", "a", true),
  Case("(?<=a)b", "ab", true), Case("(?<=a)b", "b", false), Case("(?<!a)b", "ab", false), Case("(?<!a)b", "cb", true),
  Case("(?<!^)b", "b", false), Case("^(?!-)[a-z-]+(?<!-)$", "a-b", true), Case("^(?!-)[a-z-]+(?<!-)$", "a-", false),
  Case("^(?!(?:admin|root)$).+$", "root", false), Case("^(?!(?:admin|root)$).+$", "roots", true),
  Case(#"^(?=.*[A-Z])(?=.*\d).{4,}$"#, "abC1", true), Case(#"^(?=.*[A-Z])(?=.*\d).{4,}$"#, "abc1", false),
  Case("^(?:(?!--).)+$", "a-b-c", true), Case("^(?:(?!--).)+$", "a--b", false), Case("^(?!.*ab).*$", "aéb", true),
  Case("(?=(?<!x)a)", "xaa", true), Case("(?=(?<!x)a)", "xa", false), Case("(?<=ab|c)d", "abd", true),
  Case(#"(?<=\ba.)c"#, "abc", true), Case(#"(?<=\ba.)c"#, "xabc", false), Case("(?!)", "a", false),
  Case("(?=)", "", true), Case("^(?<=)a(?!.)$", "a", true), Case("(?<=😀)a", "😀a", true), Case("a(?=$)", "ba", true),
  // As contracts write them
  Case("^[a-z0-9][a-z0-9.-]{0,62}$", "node1.example.org", true), Case("^[a-z0-9][a-z0-9.-]{0,62}$", "-node", false),
  Case("^[a-z0-9][a-z0-9.-]{0,62}$", String(repeating: "a", count: 63), true),
  Case("^[a-z0-9][a-z0-9.-]{0,62}$", String(repeating: "a", count: 64), false),
  Case("^([0-9a-f]{2}:){5}[0-9a-f]{2}$", "aa:00:00:fa:3a:3f", true),
  Case("^([0-9a-f]{2}:){5}[0-9a-f]{2}$", "aa:00:00:fa:3a", false),
]

struct Matching {
  @Test("A text matches or not, as ECMA-262 says", arguments: cases)
  private func table(_ given: Case) throws {
    let pattern = try Pattern(given.pattern)
    #expect(pattern.matches(given.text) == given.expected)
  }

  @Test("Patterns too large for a deterministic automaton match the same texts", arguments: cases)
  private func simulation(_ given: Case) throws {
    let pattern = try Pattern(given.pattern)
    // What looks around has no such automaton.
    guard pattern.looks.isEmpty else { return }
    var simulation = Simulation(pattern.program)
    var text = given.text
    #expect(text.withUTF8 { simulation.matches(UnsafeRawBufferPointer($0)) } == given.expected)
  }

  @Test("A byte that is not UTF-8 is one character, and is no letter")
  func wrongBytes() throws {
    let one = try Pattern("^.$")
    let letter = try Pattern(#"\p{L}"#)
    for bytes: [UInt8] in [[0xFF], [0x80], [0xC3], [0xC0]] {
      #expect(bytes.withUnsafeBytes { one.matches(utf8: $0) })
      #expect(!bytes.withUnsafeBytes { letter.matches(utf8: $0) })
    }
    let surrogate: [UInt8] = [0xED, 0xA0, 0x80]
    #expect(surrogate.withUnsafeBytes { (try? Pattern("^.{3}$"))?.matches(utf8: $0) } == true)
  }

  @Test("Many threads share one pattern")
  func shared() async throws {
    let pattern = try Pattern("^(?:a|b)+$")
    let matched = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<1_000).count { pattern.matches($0 % 2 == 0 ? "abba" : "abc") } }
      }
      return await group.reduce(0, +)
    }
    #expect(matched == 4_000)
  }
}
