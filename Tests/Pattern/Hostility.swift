import Testing

@testable import Pattern

struct Hostility {
  // A backtracking matcher would not finish any of these within a lifetime.
  @Test(
    "Patterns that make others backtrack forever end",
    .timeLimit(.minutes(60)),
    arguments: [
      ("(a+)+$", "b", false), ("^(a+)+$", "", true), ("^(a|aa)+$", "b", false), ("^(a|a?)+$", "!", false),
      ("(.*)(.*)(.*)(.*)[^a]$", "", false), ("(a*)*b", "", false), ("^(([a-z])+.)+[A-Z]([a-z])+$", "", false),
      ("(a?){50}a{50}$", "", true), ("^(?=(a+)+b)a+$", "", false), ("(?<!(a|aa)+)b", "b", false),
      ("^(?!.*(.*.*)*c)(?=a*$)", "", true),
    ])
  func catastrophes(_ source: String, _ ending: String, _ expected: Bool) throws {
    let text = String(repeating: "a", count: 50_000) + ending
    #expect(try Pattern(source).matches(text) == expected)
  }

  @Test("A pattern with exponentially many states is matched without building them", .timeLimit(.minutes(60)))
  func exponential() throws {
    let pattern = try Pattern("^[ab]*a[ab]{30}$")
    let end = String(repeating: "b", count: 30)
    #expect(pattern.matches(String(repeating: "ab", count: 2_000) + "a" + end))
    #expect(!pattern.matches(String(repeating: "ab", count: 2_000) + "b" + end))
  }

  @Test("Random patterns are matched alike by all ways, or refused, but never crash", .timeLimit(.minutes(60)))
  func random() throws {
    var random = Sequence64(state: 20_240_601)
    let pieces = [
      "a", "b", "é", "😀", ".", "^", "$", "|", "(", ")", "(?:", "(?<n>", "[", "]", "[^", "-", "*", "+", "?", "{", "}",
      "{2}", "{1,3}", "{0,}", ",", "\\", "\\d", "\\W", "\\b", "\\B",
      "\\s", "\\u", "\\u{", "\\x", "41", "\\p{L}", "\\p{", "\\cA",
      "0", "/", " ", "\n", "(?=", "(?!", "(?<=", "(?<!", "\\1", "&&", "--",
    ]
    let letters = ["a", "b", "é", "😀", "1", " ", "\n", "-", "A"]
    var accepted = 0
    for _ in 0..<8_000 {
      let source = random.text(of: pieces, upTo: 12)
      guard let pattern = try? Pattern(source) else { continue }
      accepted += 1
      var parser = PatternParser(source)
      let expression = try parser.pattern()
      var simulation = Simulation(pattern.program)
      for _ in 0..<5 {
        var text = random.text(of: letters, upTo: 6)
        let expected = Denotation(text, parser.looks.map(\.expression), parser.looks.map(\.isBehind))
          .matches(expression)
        #expect(pattern.matches(text) == expected, "/\(source)/ on \(text.debugDescription)")
        guard pattern.looks.isEmpty else { continue }
        let simulated = text.withUTF8 { simulation.matches(UnsafeRawBufferPointer($0)) }
        #expect(simulated == expected, "/\(source)/ on \(text.debugDescription)")
      }
      if let example = pattern.example() { #expect(pattern.matches(example), "/\(source)/ and \(example)") }
      if let other = pattern.counterexample() { #expect(!pattern.matches(other), "/\(source)/ and \(other)") }
    }
    #expect(accepted > 500)
  }
}

extension Sequence64 {
  fileprivate mutating func text(of pieces: [String], upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in pieces.randomElement(using: &self)! }.joined()
  }
}
