import JSON
import Testing

@testable import Generator

@Suite("The pieces of the reference")
struct Pieces {
  @Test(
    "Markdown is rendered, and what is none is text",
    arguments: [
      ("one\ntwo\n\nthree", "<p>one two\n<p>three\n"),
      ("**bold**, *so* and `a < b`", "<p><strong>bold</strong>, <em>so</em> and <code>a &lt; b</code>\n"),
      ("observed_at and pending_job", "<p>observed_at and pending_job\n"),
      ("- one\n  more\n- two", "<ul><li>one more\n<li>two\n</ul>\n"),
      ("1. one\n2. two", "<ol><li>one\n<li>two\n</ol>\n"),
      ("```\na < b\n\nc\n```", "<pre><code>a &lt; b\n\nc</code></pre>\n"),
      ("[see](https://example.org/a)", "<p><a href=https://example.org/a>see</a>\n"),
      ("[see](javascript:x)", "<p>[see](javascript:x)\n"),
      ("a ** b, 2 * 3 and ` alone", "<p>a ** b, 2 * 3 and ` alone\n"),
      ("\\*not so\\*", "<p>*not so*\n"),
      ("", ""),
      ("text\n- one", "<p>text\n<ul><li>one\n</ul>\n"),
      ("- one\n  - deeper\n- two\n\n  more", "<ul><li>one<ul><li>deeper\n</ul>\n\n<li>two<p>more\n\n</ul>\n"),
      ("- one\n\n- two\n\nafter", "<ul><li>one\n<li>two\n</ul>\n<p>after\n"),
      ("## On *this*\ntext", "<p class=heading><strong>On <em>this</em></strong>\n<p>text\n"),
      ("> [!NOTE]\n> so it is", "<blockquote><p><strong>Note:</strong> so it is\n</blockquote>\n"),
      ("> so\n> it is", "<blockquote><p>so it is\n</blockquote>\n"),
      (
        #"""
        | A | B |
        |---|:-:|
        | `a` | one \| two |
        """#,
        "<table><tr><th>A<th>B\n<tr><td><code>a</code><td>one | two\n</table>\n"
      ),
      (
        "See https://example.org/a_b. (Or <http://example.org>)",
        "<p>See <a href=https://example.org/a_b>https://example.org/a_b</a>. "
          + "(Or <a href=http://example.org>http://example.org</a>)\n"
      ),
      ("![An image](https://example.org/a.png)", "<p><a href=https://example.org/a.png>An image</a>\n"),
      ("<p>One <b>two</b></p><ul><li>three</li></ul>", "<p>One <strong>two</strong>\n<ul><li>three\n</ul>\n"),
      (
        "Some:<ul class=x>\n <li><p>one</p></li> <li> <h3>two</h3><A HREF='/b'>b</a></li></ul>Behind<BR />it",
        "<p>Some:\n<ul><li>one\n<li><p class=heading><strong>two</strong>\n\n</ul>\n<p><a href=/b>b</a>\n"
          + "<p>Behind\n<p>it\n"
      ),
      ("<ul><li>a < b <li <b x>", "<ul><li>a &lt; b &lt;li &lt;b x&gt;\n</ul>\n"),
      ("- - one", "<ul><li><ul><li>one\n</ul>\n\n</ul>\n"),
      ("\\[a](/b) \\\\[a](/b) [a\\]](/c)", "<p>[a](/b) \\<a href=/b>a</a> <a href=/c>a]</a>\n"),
      ("[[[[[a](/b)](/b)](/b)](/b)](/b)", "<p><a href=/b>[a](/b)</a>\n"),
      ("``a` b", "<p>``a` b\n"),
      ("*see [a](/b* c)", "<p><em>see [a](/b</em> c)\n"),
      ("<a class='x' href=\"https://example.org\">see</a>", "<p><a href=https://example.org>see</a>\n"),
      ("<a href='javascript:x'>see</a> <script>x</script>", "<p>[see](javascript:x) &lt;script&gt;x&lt;/script&gt;\n"),
      ("`<b>&lt;` &lt;b&gt;", "<p><code>&lt;b&gt;&amp;lt;</code> &lt;b&gt;\n"),
      ("[https://example.org](https://example.org/a)", "<p><a href=https://example.org/a>https://example.org</a>\n"),
      (
        "[![Built](https://example.org/a.svg)](https://example.org/b \"The build\")",
        "<p><a href=https://example.org/b>Built</a>\n"
      ),
      ("As [1] says, [see](https://example.org)", "<p>As [1] says, <a href=https://example.org>see</a>\n"),
      (
        "| A | B |\n|---|---|\n| one<br/>two `<br>` | &amp;lt;<li>x |",
        "<table><tr><th>A<th>B\n<tr><td>one two <code>&lt;br&gt;</code><td>&amp;lt; x\n</table>\n"
      ),
    ])
  func markdown(text: String, html: String) {
    #expect(Markdown.html(text).source == html)
  }

  @Test("No control character comes into a page")
  func controls() {
    let html = HTML.tag("a", .href("/a\u{1B}")) { "a\u{0}\tb\u{7F}é\n" }
    #expect(html.source == "<a href=\"/a\u{FFFD}\">a\u{FFFD}\tb\u{FFFD}é\n</a>")
  }

  @Test(
    "Constraints are told in words",
    arguments: [
      ("createCluster.body.name", "1 to 63 characters"),
      ("listInstances.query.limit", "1 to 500 · default <code>50</code>"),
      ("createToken.body.permissions", "1 to 20 items"), ("stopInstance.body.timeout_seconds", "0 to 86400"),
      ("createCluster.body.password", "never answered"),
    ])
  func constraints(anchor: String, words: String) throws {
    let source = try #require(Reference(try ourContract()).files().first).text
    let row = try #require(source.split(separator: "<li id=\(anchor)").last)
    #expect(row.prefix(600).contains(words))
  }

  @Test(
    "A pattern is told in words where it only says which characters there may be",
    arguments: [
      (
        "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$",
        "lower-case letters, digits <code>.</code> <code>-</code>; at both ends only lower-case letters, digits"
      ),
      ("^[0-9A-Fa-f:.]+$", "hexadecimal digits <code>:</code> <code>.</code>"),
      ("^[!-~]+$", "printable ASCII without spaces"),
      ("^[!-~ ]+$", "printable ASCII"), ("^[A-Za-z0-9_-]+$", "letters, digits <code>_</code> <code>-</code>"),
      ("^[^a]+$", nil), ("^[a-f]+$", nil), ("^([0-9]{2}:){5}$", nil), ("[a-z]+", nil), ("^[a-z]{2}$", nil),
      (#"^[\w]+$"#, nil), ("^[a-z]([0-9]*[A-Z])?$", nil),
    ])
  func pattern(pattern: String, words: String?) {
    #expect(PatternText.words(pattern)?.source == words)
  }

  @Test("JSON for people is the same JSON")
  func json() throws {
    let text = #"""
      {"a":[1,2.5,null,true],"b":{"c":"x < \"y\" & 'z'","d":[],"e":{}},
       "long":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","b"]}
      """#
    let value = try JSONValue(parsing: text)
    for notation in [JSONText.Notation.json, .quotedByShell] {
      let text = JSONText(notation: notation).text(value)
      #expect(try JSONValue(parsing: text) == value)
      #expect(text.contains("\n"))
    }
    #expect(!JSONText(notation: .quotedByShell).text(value).contains("'"))
    #expect(JSONText(notation: .python).text(.array([.null, .bool(true)])) == "[None, True]")
  }
}
