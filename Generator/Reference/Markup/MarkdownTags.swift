import Values

/// The usual tags of HTML, which CommonMark allows, written as CommonMark writes what they mean. Others stay text.
enum MarkdownTags {
  static func replaced(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return text }
    // What is code stays as it is.
    return text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
      index.isMultiple(of: 2) ? outsideCode(String(part)) : String(part)
    }.joined(separator: "`")
  }

  private static func outsideCode(_ text: String) -> String {
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
    for (name, character) in characters { result = result.replacing("&\(name);", with: character) }
    return result
  }

  /// The last is what the others begin with.
  private static let characters = [
    ("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("apos", "'"), ("nbsp", " "), ("amp", "&"),
  ]
}
