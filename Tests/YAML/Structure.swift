import Testing
import YAML

struct Structure {
  @Test("Order is kept, and so are places, counted in characters")
  func places() throws {
    let root = try read(
      """
      # é
      ü: "😀é" # comment
      list:
        - one
        - k: [1, {a: b}]
      last: |
        text
      """)
    #expect(root.entries?.map(\.key.text) == ["ü", "list", "last"])
    #expect(root.entries?.map(\.key.range.start.line) == [2, 3, 6])
    #expect(root["ü"]?.range == SourceRange(start: Position(line: 2, column: 4), end: Position(line: 2, column: 8)))
    let list = try #require(root["list"])
    #expect(list.range == SourceRange(start: Position(line: 4, column: 3), end: Position(line: 5, column: 19)))
    #expect(list[1]?["k"]?[1]?["a"]?.start == Position(line: 5, column: 16))
    #expect(list[1]?.entry("k")?.key.range.start == Position(line: 5, column: 5))
    #expect(root["last"]?.string == "text")
  }

  @Test("A byte order mark is passed over, carriage returns end lines")
  func byteOrderMark() throws {
    let root = try read("\u{FEFF}a: 1\r\nb: 2\rc: 3")
    #expect(outline(root) == "{a: 1, b: 2, c: 3}")
    #expect(root["a"]?.start == Position(line: 1, column: 4))
    #expect(root["c"]?.start == Position(line: 3, column: 4))
  }

  @Test("An empty document is null", arguments: ["", "\n", "# only a comment\n", "---\n", "---\n...\n"])
  func empty(_ text: String) throws {
    #expect(try read(text).isNull)
  }

  @Test("An alias is the very node of its anchor")
  func aliases() throws {
    let root = try read("a: &x {p: [1]}\nb: *x\nc: [*x, &y 2, *y]\n*y : &z key\n*z : 3")
    #expect(outline(root) == #"{a: {p: [1]}, b: {p: [1]}, c: [{p: [1]}, 2, 2], 2: "key", key: 3}"#)
    #expect(root["a"] === root["b"])
    #expect(root.entry("2")?.key.range.start == Position(line: 4, column: 1))
  }

  @Test("A merge key is an ordinary key")
  func mergeKeys() throws {
    #expect(try outline(read("a: &a {x: 1}\nb:\n  <<: *a\n  x: 2")) == "{a: {x: 1}, b: {<<: {x: 1}, x: 2}}")
  }

  @Test("A collection that ends with an alias ends where the alias does")
  func endOfAlias() throws {
    let root = try read("a: &x 1\nb:\n  - *x\nc: 1")
    #expect(root["b"]?.range.end == Position(line: 3, column: 7))
  }

  @Test("Kinds have names, and lookups of another kind find nothing")
  func kinds() throws {
    let root = try read("[{}, [], a, 1, 1.5, true, null]")
    let names = root.elements?.map(\.kindName)
    #expect(names == ["a mapping", "a sequence", "a string", "an integer", "a number", "a boolean", "null"])
    #expect(root["x"] == nil && root[7] == nil && root[-1] == nil && root[0]?[0] == nil)
    #expect(root[3]?.string == nil && root[2]?.integer == nil && root[3]?.number == 1 && root[5]?.bool == true)
  }
}
