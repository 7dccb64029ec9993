import Values

/// The part of CommonMark that contracts use: paragraphs, headings, lists, quotes, tables, fenced code, and what stands
/// within a paragraph; the usual tags of HTML as well. Anything else is text.
struct Markdown {
  private let lines: [Substring]
  /// In how many quotes and lists it stands.
  private let depth: Int

  private init(_ lines: [Substring], depth: Int = 0) {
    self.lines = lines
    self.depth = depth
  }

  /// Further down quotes and lists are text: a line may be nothing but marks, and each a step of the stack.
  private static let deepest = 32

  /// Blocks.
  static func html(_ text: String) -> HTML {
    let lines = MarkdownTags.replaced(text).split(separator: "\n", omittingEmptySubsequences: false)
    return Markdown(lines).blocks()
  }

  /// The text of one paragraph, without the paragraph.
  static func inline(_ text: String) -> HTML { spans(MarkdownTags.replaced(text).split(separator: "\n")) }

  /// The same without links, for what is a link itself.
  static func words(_ text: String) -> HTML {
    spans(MarkdownTags.replaced(text).split(separator: "\n"), isLinking: false)
  }

  /// What stands within the paragraph of these lines, whose tags are replaced already.
  static func spans(_ lines: some Sequence<Substring>, isLinking: Bool = true) -> HTML {
    MarkdownSpans(lines.map { $0.trimmed }.joined(separator: " "), isLinking: isLinking).html()
  }

  private func blocks() -> HTML {
    var result: [HTML] = []
    var at = 0
    while at < lines.count {
      let (block, end) = block(at)
      result.append(block)
      at = end
    }
    return HTML.joined(result)
  }

  /// The block that a line begins, and the line behind it.
  private func block(_ at: Int) -> (HTML, Int) {
    let line = lines[at].trimmed
    if line.isEmpty { return (.none, at + 1) }
    if line.hasPrefix("```") {
      let end = lines[(at + 1)...].firstIndex { $0.trimmed.hasPrefix("```") } ?? lines.count
      let code = lines[(at + 1)..<end].joined(separator: "\n")
      return (HTML.tag("pre") { HTML.tag("code") { code } }, end + 1)
    }
    if let title = Self.heading(line) {
      // The levels of the page are its own.
      return (HTML.tag("p", .class("heading")) { HTML.tag("strong") { Self.spans([title[...]]) } }, at + 1)
    }
    if line.hasPrefix(">"), depth < Self.deepest {
      let end = lines[at...].firstIndex { !$0.trimmed.hasPrefix(">") } ?? lines.count
      return (HTML.tag("blockquote") { Markdown(Self.quoted(lines[at..<end]), depth: depth + 1).blocks() }, end)
    }
    if let table = MarkdownTable(lines[at...]) { return (table.html(), table.end) }
    if depth < Self.deepest, MarkdownItem(line) != nil { return list(at) }
    let end = lines[(at + 1)...].firstIndex { Self.endsParagraph($0.trimmed) } ?? lines.count
    return (HTML.tag("p") { Self.spans(lines[at..<end]) }, end)
  }

  /// What is quoted; a kind of note (`[!NOTE]`, on GitHub) is a word before it.
  private static func quoted(_ lines: ArraySlice<Substring>) -> [Substring] {
    var quoted = lines.map { line in
      let rest = line.trimmed.dropFirst()
      return rest.hasPrefix(" ") ? rest.dropFirst() : rest
    }
    if let first = quoted.first, let note = first.prefixMatch(of: /\[!([A-Z]+)\]/) {
      quoted[0] = "**\(note.1.prefix(1) + note.1.dropFirst().lowercased()):**\(first[note.range.upperBound...])"
    }
    return quoted
  }

  /// The text of a heading.
  private static func heading(_ line: String) -> String? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    return String(line.dropFirst(level)).trimmed
  }

  private static func endsParagraph(_ line: String) -> Bool {
    line.isEmpty || line.hasPrefix("```") || line.hasPrefix(">") || heading(line) != nil
      || MarkdownItem(line).map { $0.number == nil || $0.number == 1 } == true
  }

  /// A list with what stands below its items.
  private func list(_ start: Int) -> (HTML, Int) {
    let indent = Self.indent(lines[start])
    let isNumbered = MarkdownItem(lines[start].trimmed)?.number != nil
    var items: [[Substring]] = []
    var at = start
    while at < lines.count {
      let line = lines[at]
      if line.trimmed.isEmpty {
        guard let next = lines[at...].firstIndex(where: { !$0.trimmed.isEmpty }),
          Self.indent(lines[next]) > indent || begins(lines[next], at: indent, isNumbered)
        else { break }
        // All that are empty at once, for each would look for the next anew.
        items[items.count - 1] += Array(repeating: "", count: next - at)
        at = next
        continue
      }
      if begins(line, at: indent, isNumbered), let item = MarkdownItem(line.trimmed) {
        items.append([item.text[...]])
      } else if items.last?.last?.isEmpty == true && Self.indent(line) <= indent || Self.indent(line) < indent
        || Self.indent(line) == indent && Self.endsParagraph(line.trimmed)
      {
        break
      } else {
        items[items.count - 1].append(line)
      }
      at += 1
    }
    let rows = items.map { lines in HTML.tag("li") { item(lines) } }
    return (isNumbered ? HTML.tag("ol") { rows } : HTML.tag("ul") { rows }, at)
  }

  private func begins(_ line: Substring, at indent: Int, _ isNumbered: Bool) -> Bool {
    Self.indent(line) == indent && MarkdownItem(line.trimmed).map { ($0.number != nil) == isNumbered } == true
  }

  /// What an item says, and below that its blocks.
  private func item(_ lines: [Substring]) -> HTML {
    let end = lines.firstIndex { Self.endsParagraph($0.trimmed) } ?? lines.count
    return Self.spans(lines[..<end]) + Markdown(Array(lines[end...]), depth: depth + 1).blocks()
  }

  private static func indent(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
}
