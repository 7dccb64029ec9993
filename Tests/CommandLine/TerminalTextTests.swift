import Testing

@testable import gwm

@Suite("Text on a terminal")
struct TerminalTextTests {
  @Test(
    "takes as many columns as it is wide",
    arguments: [
      ("web1.example.org", 16), ("日本語", 6), ("ｗｅｂ", 6), ("한국어", 6), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("a\u{200b}b", 2),
      ("", 0),
    ])
  func columns(_ text: String, _ columns: Int) { #expect(text.columns == columns) }

  @Test("ends before a character that does not fit any more")
  func beginning() {
    #expect("日本語".prefix(columns: 5) == "日本")
    #expect("web1".prefix(columns: 4) == "web1")
    #expect("web1".prefix(columns: 0) == "")
  }

  @Test("neither moves the cursor nor turns the direction of writing")
  func printable() {
    #expect("a\u{1b}[2Jb\u{7}\r\n\u{2028}".printable == "a\u{fffd}[2Jb\u{fffd}\u{fffd}\u{fffd}\u{fffd}")
    #expect("\u{202e}gro.live\u{2066}".printable == "\u{fffd}gro.live\u{fffd}")
    #expect("日本 👩‍👩‍👧 é".printable == "日本 👩‍👩‍👧 é")
  }

  @Test("stands in columns that are as wide as the widest value")
  func table() {
    var table = Table(["NAME", "NODE"])
    table.add(["日本語", "a"])
    table.add(["web", "b"])
    #expect(table.text == "NAME    NODE\n日本語  a\nweb     b")
  }
}
