import JSON
import Testing

@testable import Generator

@Suite("The pieces of the reference")
struct Pieces {
  @Test(
    "Markdown is rendered, and what is none is text",
    arguments: [
      ("one\ntwo\n\nthree", "<p>one two</p>\n<p>three</p>\n"),
      ("**bold**, *so* and `a < b`", "<p><strong>bold</strong>, <em>so</em> and <code>a &lt; b</code></p>\n"),
      ("observed_at and pending_job", "<p>observed_at and pending_job</p>\n"),
      ("- one\n  more\n- two", "<ul><li>one more</li>\n<li>two</li>\n</ul>\n"),
      ("1. one\n2. two", "<ol><li>one</li>\n<li>two</li>\n</ol>\n"),
      ("```\na < b\n\nc\n```", "<pre><code>a &lt; b\n\nc</code></pre>\n"),
      ("[see](https://example.org/a)", "<p><a href=\"https://example.org/a\">see</a></p>\n"),
      ("[see](javascript:x)", "<p>[see](javascript:x)</p>\n"),
      ("a ** b, 2 * 3 and ` alone", "<p>a ** b, 2 * 3 and ` alone</p>\n"),
      ("\\*not so\\*", "<p>*not so*</p>\n"),
      ("", ""),
    ])
  func markdown(text: String, html: String) {
    #expect(Markdown.html(text).source == html)
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
    let row = try #require(source.split(separator: "<li id=\"\(anchor)\"").last)
    #expect(row.prefix(600).contains(words))
  }

  @Test("JSON for people is the same JSON")
  func highlight() throws {
    let text = #"""
      {"a":[1,2.5,null,true],"b":{"c":"x < \"y\" & 'z'","d":[],"e":{}},
       "long":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","b"]}
      """#
    let value = try JSONValue(parsing: text)
    for isQuoted in [false, true] {
      let html = JSONHighlight(isQuotedByShell: isQuoted).html(value)
      #expect(try JSONValue(parsing: plain(html)) == value)
      #expect(plain(html).contains("'") != isQuoted)
      #expect(plain(html).contains("\n"))
    }
  }

  @Test("A request's command line is one that a shell understands")
  func curl() throws {
    let contract = try contract(saying: "it's $(rm) `x` \"y\"/..")
    let line = plain(CurlExample(operation: try #require(contract.operations.first)).html())
    let encoded = "it%27s%20%24%28rm%29%20%60x%60%20%22y%22%2F.."
    #expect(line.hasPrefix("curl -sS -X POST \"$GWM_URL/things/\(encoded)\" \\\n"))
    #expect(line.contains("-H 'Content-Type: application/json'"))
    let data = try #require(line.split(separator: "--data '").last)
    #expect(data.hasSuffix("'"))
    #expect(!data.dropLast().contains("'"))
    #expect(try JSONValue(parsing: String(data.dropLast()))["it's $(rm) `x` \"y\"/.."] != nil)
  }

  @Test("Only what needs a token sends one")
  func token() throws {
    for operation in try ourContract().operations {
      let line = plain(CurlExample(operation: operation).html())
      #expect(line.contains("$GWM_TOKEN") != operation.allowsAnonymous, "\(operation.id)")
      #expect(!line.contains("{id}"), "\(operation.id)")
    }
  }

  /// The text of markup.
  private func plain(_ html: HTML) -> String {
    var text = ""
    var isTag = false
    for character in html.source {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      var result = ""
      var rest = text[...]
      while !rest.isEmpty {
        if rest.hasPrefix(entity) {
          result += character
          rest = rest.dropFirst(entity.count)
        } else {
          result.append(rest.removeFirst())
        }
      }
      text = result
    }
    return text
  }
}
