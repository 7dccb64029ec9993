import Pattern
import Testing

struct Examples {
  @Test(
    "An example is a shortest text that matches, of plain letters where it can be",
    arguments: [
      ("^[a-z0-9][a-z0-9.-]{0,62}$", "a"), ("^[0-9]{3}$", "000"), ("", ""), ("foo|x", "x"), ("^a{5,}$", "aaaaa"),
      (#"^\p{Lu}$"#, "A"), (#"\bfoo\b"#, "foo"), ("^[é-ü]$", "é"), ("^[^a-z]$", "0"), (#"^\d{2}-\w$"#, "00-a"),
      ("^$", ""), ("^(?!-)[a-z-]+(?<!-)$", "a"), ("x(?=y)y", "xy"),
      ("^[ab]*a[ab]{15}$", "aaaaaaaaaaaaaaaa"), (#"^\n$"#, "\n"),
    ])
  func example(_ source: String, _ expected: String) throws {
    #expect(try Pattern(source).example() == expected)
  }

  @Test("There is no example of what nothing matches", arguments: ["[]", "a^b", "a$b", #"a\Bb\b\Bc"#, #"^\uD800$"#])
  func noExample(_ source: String) throws {
    #expect(try Pattern(source).example() == nil)
  }

  @Test("A counterexample is a shortest text that does not match")
  func counterexample() throws {
    #expect(try Pattern("^[a-z]+$").counterexample() == "")
    #expect(try Pattern("^[a-z]*$").counterexample() == "0")
    #expect(try Pattern("^.{0,3}$").counterexample() == "\n")
    #expect(try Pattern("^[^]{0,3}$").counterexample() == "aaaa")
    #expect(try Pattern("[]").counterexample() == "")
  }

  @Test("There is no counterexample to what everything matches", arguments: ["", "a*", "^", "^[^]*$", "a|(?:)"])
  func noCounterexample(_ source: String) throws {
    #expect(try Pattern(source).counterexample() == nil)
  }

  @Test("Lengths are kept")
  func lengths() throws {
    let name = try Pattern("^[a-z][a-z0-9-]*$")
    #expect(name.example(lengths: 3...10) == "aaa")
    #expect(name.counterexample(lengths: 1...1) == "0")
    #expect(name.counterexample(lengths: 4...9)?.unicodeScalars.count == 4)
    #expect(try Pattern("^a{5}$").example(lengths: 0...4) == nil)
    #expect(try Pattern("^(?:ab)+$").example(lengths: 5...6) == "ababab")
    #expect(try Pattern("x").example(lengths: 4...4)?.unicodeScalars.count == 4)
    #expect(try Pattern("^a*$").counterexample(lengths: 0...0) == nil)
  }
}
