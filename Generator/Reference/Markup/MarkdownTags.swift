import Values

/// The usual tags of HTML, which CommonMark allows, written as CommonMark writes what they mean. Others stay text.
enum MarkdownTags {
  static func replaced(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return text }
    var isRow = false
    // What is code stays as it is.
    return text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
        if index == 0 || number > 0 { isRow = line.trimmed.hasPrefix("|") }
        return index.isMultiple(of: 2) && isRow ? insideRow(String(line)) : String(line)
      }
      let part = lines.joined(separator: "\n")
      return index.isMultiple(of: 2) ? outsideCode(part) : part
    }.joined(separator: "`")
  }

  /// A row of a table is one line, whatever is in its cells.
  private static func insideRow(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "<")) else { return line }
    return line.replacing(/<\/?(?:p|div|ul|ol|li|br|h[1-6])(?:\s[^>]*)?\/?>/.ignoresCase(), with: " ")
  }

  private static func outsideCode(_ text: String) -> String {
    var result = text.utf8.contains(UInt8(ascii: "<")) ? withoutTags(text) : text
    guard result.utf8.contains(UInt8(ascii: "&")) else { return result }
    for (name, character) in characters { result = result.replacing("&\(name);", with: character) }
    return result
  }

  private static func withoutTags(_ text: String) -> String {
    var result = text
    result.replace(/<a\s[^>]*?href=["'](?<target>[^"']*)["'][^>]*>(?<words>[^<]*)<\/a>/.ignoresCase()) {
      "[\($0.output.words)](\($0.output.target))"
    }
    result.replace(/<\/?(?:p|div|ul|ol)(?:\s[^>]*)?>|<\/h[1-6]>|<br\s*\/?>/.ignoresCase(), with: "\n\n")
    result.replace(/<h[1-6](?:\s[^>]*)?>/.ignoresCase(), with: "\n\n### ")
    result.replace(/\s*<li(?:\s[^>]*)?>\s*/.ignoresCase(), with: "\n- ")
    result.replace(/<\/li>/.ignoresCase(), with: "")
    result.replace(/<\/?(?:b|strong)>/.ignoresCase(), with: "**")
    result.replace(/<\/?(?:i|em)>/.ignoresCase(), with: "*")
    result.replace(/<\/?code>/.ignoresCase(), with: "`")
    return result
  }

  /// The last is what the others begin with.
  private static let characters = [
    ("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("apos", "'"), ("nbsp", " "), ("amp", "&"),
  ]
}
