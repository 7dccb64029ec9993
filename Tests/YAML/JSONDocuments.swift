import Testing
import YAML

private let kinds = "an object, a list, a text in double quotes, a number, true, false or null"

struct JSONDocuments {
  @Test("JSON gives the same nodes under either name", arguments: ["test.json", "test.yaml"])
  func nodes(_ file: String) throws {
    let key = String(repeating: "k", count: 2_000)
    let text =
      "{\n\t\"a\\/b\": \"\\uD83D\\uDE00\\n\\u00e9\",\r\n\t\"é\": [1, -0, 1.5e3, true, false, null, \"\", {}],\n"
      + "\"\(key)\": []\n}\n"
    let root = try read(text, file: file)
    #expect(outline(root) == "{a/b: \"😀\né\", é: [1, 0, 1500.0, true, false, null, \"\", {}], \(key): []}")
    #expect(root.entries?.map(\.key.range.start.description) == ["2:2", "3:2", "4:1"])
    let number = try #require(root["é"]?[2])
    #expect(number.range == SourceRange(start: Position(line: 3, column: 15), end: Position(line: 3, column: 20)))
    #expect(root["a/b"]?.scalar?.isQuoted == true)
  }

  @Test("YAML and JSON readers agree on what both read")
  func agreement() throws {
    let text = #"{"a": [1, 2.5, "x", null, true], "b": {"c": "d", "é": -1}, "e": ""}"#
    let asJSON = try read(text)
    let asYAML = try read(text + " # a comment makes it YAML")
    #expect(outline(asJSON) == outline(asYAML))
    #expect(asJSON["b"]?.range == asYAML["b"]?.range)
    #expect(asJSON["b"]?.entry("é")?.key.range == asYAML["b"]?.entry("é")?.key.range)
    #expect(asJSON.range == asYAML.range)
  }

  @Test("A text that begins like JSON may be YAML")
  func flow() throws {
    #expect(try outline(read("{a: 1, b: [x, y,]}")) == #"{a: 1, b: ["x", "y"]}"#)
    #expect(try outline(read("[a]: 1".replacing("[a]", with: "'[a]'"))) == "{[a]: 1}")
  }

  @Test(
    "JSON is read strictly",
    arguments: [
      ("", "1:1: the text ends where a value is expected"),
      ("{\"a\": 1,}", "1:9: a key in double quotes is expected here; JSON allows no comma after the last entry"),
      ("{a: 1}", "1:2: a key in double quotes is expected here; JSON allows no comma after the last entry"),
      ("[1 2]", "1:4: a `,` or `]` is expected here"),
      ("{\"a\" 1}", "1:6: a `:` is expected here, between key and value"),
      ("{\"a\":1\n\"b\":2}", "2:1: a `,` or `}` is expected here"),
      ("[01]", "1:3: a JSON number has no leading zeros"), ("[1.]", "1:4: a digit is expected here"),
      ("[-]", "1:3: a digit is expected here"), ("[1e+]", "1:5: a digit is expected here"),
      ("[.5]", "1:2: a JSON value is expected here: \(kinds)"),
      ("[truer]", "1:2: a JSON value is expected here: \(kinds)"),
      ("\"a", "1:3: a quote is opened but not closed: write the closing quote"),
      ("\"\\", "1:2: JSON has no such escape: known are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uHHHH"),
      ("\"\\x41\"", "1:2: JSON has no such escape: known are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uHHHH"),
      ("\"é\\uD83D\"", "1:3: half of a surrogate pair: write both halves, \\uD8…\\uDC…"),
      ("\"\\uDE00\"", "1:2: half of a surrogate pair: write both halves, \\uD8…\\uDC…"),
      ("\"a\nb\"", "1:3: a control character stands in a text: write it as an escape, such as \\n, \\t or \\u000A"),
      ("1 2", "1:3: the JSON value ended before this: remove what follows, or put both into a list"),
      ("{\"a\":1,\"a\":2}", "1:8: the key \"a\" is in this mapping already, at line 1: keep one of the two"),
      (
        "{\"\u{E9}\":1,\"e\u{301}\":2}",
        "1:8: the key \"e\u{301}\" is in this mapping already, at line 1 in other characters that mean the same: "
          + "keep one of the two"
      ),
    ])
  func strict(_ text: String, _ expected: String) {
    #expect(faults(text, file: "test.json") == [expected])
  }
}
