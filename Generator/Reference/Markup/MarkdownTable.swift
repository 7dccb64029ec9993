import Values

/// A table, as GitHub's extension of CommonMark writes it: a row of titles, a row of hyphens, and rows of cells.
struct MarkdownTable {
  /// The line behind it.
  let end: Int
  private let titles: [String]
  private let rows: [[String]]

  /// Nil where the lines do not begin with one.
  init?(_ lines: ArraySlice<Substring>) {
    let at = lines.startIndex
    guard at + 1 < lines.endIndex, lines[at].contains("|"), Self.isRule(lines[at + 1].trimmed) else { return nil }
    titles = Self.cells(lines[at])
    end = lines[at...].firstIndex { !$0.contains("|") } ?? lines.endIndex
    rows = lines[(at + 2)..<end].map(Self.cells)
  }

  func html() -> HTML {
    HTML.tag("table") {
      HTML.tag("tr") { for title in titles { HTML.tag("th") { Markdown.spans([title[...]]) } } }
      for row in rows {
        HTML.tag("tr") { for cell in row { HTML.tag("td") { Markdown.spans([cell[...]]) } } }
      }
    }
  }

  private static func isRule(_ line: String) -> Bool {
    line.contains("-") && line.contains("|") && line.allSatisfy { "-|: ".contains($0) }
  }

  /// What stands between the bars; one behind a backslash is text.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line.trimmed {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        if character == "|" { cells[cells.count - 1].removeLast() }
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\"
    }
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return cells.map { $0.trimmed }
  }
}
