import Values

/// The part of CommonMark that contracts use: paragraphs, lists, fenced code, bold, emphasis, code and links.
/// Anything else is text.
struct Markdown {
  private let lines: [Substring]

  private init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Blocks.
  static func html(_ text: String) -> HTML { Markdown(text).blocks() }

  /// The text of one paragraph, without the paragraph.
  static func inline(_ text: String) -> HTML {
    MarkdownSpans(text.split(separator: "\n").map { $0.trimmed }.joined(separator: " ")).html()
  }

  private func blocks() -> HTML {
    var result: [HTML] = []
    var at = 0
    while at < lines.count {
      let line = lines[at].trimmed
      if line.isEmpty {
        at += 1
      } else if line.hasPrefix("```") {
        let end = lines[(at + 1)...].firstIndex { $0.trimmed.hasPrefix("```") } ?? lines.count
        let code = lines[(at + 1)..<end].joined(separator: "\n")
        result.append(HTML.tag("pre") { HTML.tag("code") { code } })
        at = end + 1
      } else if let first = item(line) {
        var items = [first.text]
        at += 1
        while at < lines.count, !lines[at].trimmed.isEmpty {
          let next = lines[at].trimmed
          if let text = item(next)?.text { items.append(text) } else { items[items.count - 1] += " " + next }
          at += 1
        }
        let list = items.map { text in HTML.tag("li") { Self.inline(text) } }
        result.append(first.isNumbered ? HTML.tag("ol") { list } : HTML.tag("ul") { list })
      } else {
        let end = lines[at...].firstIndex { $0.trimmed.isEmpty || $0.trimmed.hasPrefix("```") } ?? lines.count
        let text = lines[at..<end].joined(separator: "\n")
        result.append(HTML.tag("p") { Self.inline(text) })
        at = end
      }
    }
    return HTML.joined(result)
  }

  /// The text of a line that begins an item of a list.
  private func item(_ line: String) -> (text: String, isNumbered: Bool)? {
    if line.hasPrefix("- ") || line.hasPrefix("* ") { return (String(line.dropFirst(2)), false) }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") else { return nil }
    return (String(line.dropFirst(digits.count + 2)), true)
  }
}
