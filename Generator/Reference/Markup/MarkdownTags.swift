import Values

/// The usual tags of HTML, which CommonMark allows, written as CommonMark writes what they mean. Others stay text.
enum MarkdownTags {
  static func replaced(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return text }
    var isRow = false
    // What is code stays as it is.
    return text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
        if index == 0 || number > 0 { isRow = line.trimmed.hasPrefix("|") }
        return index.isMultiple(of: 2) && isRow ? insideRow(line) : String(line)
      }
      let part = lines.joined(separator: "\n")
      return index.isMultiple(of: 2) ? outsideCode(part) : part
    }.joined(separator: "`")
  }

  /// A row of a table is one line, whatever is in its cells.
  private static func insideRow(_ line: Substring) -> String {
    let pieces = line.split(separator: "<", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: String(pieces.first ?? "")) { row, piece in
      if let tag = MarkdownTag(piece), tag.isHeading || blocks.contains(tag.name) || ["li", "br"].contains(tag.name) {
        row += " " + tag.rest
      } else {
        row += "<" + piece
      }
    }
  }

  private static func outsideCode(_ text: String) -> String {
    var result = text.utf8.contains(UInt8(ascii: "<")) ? withoutTags(text) : text
    guard result.utf8.contains(UInt8(ascii: "&")) else { return result }
    for (name, character) in characters { result = result.replacing("&\(name);", with: character) }
    return result
  }

  private static func withoutTags(_ text: String) -> String {
    var pieces = text.split(separator: "<", omittingEmptySubsequences: false)[...]
    var written = Written(pieces.popFirst() ?? "")
    while let piece = pieces.popFirst() {
      guard let tag = MarkdownTag(piece) else {
        written.add("<" + piece)
        continue
      }
      switch tag.name {
      case "a" where !tag.isClosing:
        if let target = tag.target, let end = pieces.first.flatMap(MarkdownTag.init), end.name == "a", end.isClosing,
          end.isBare
        {
          pieces.removeFirst()
          written.add("[\(tag.rest)](\(target))\(end.rest)")
        } else {
          written.add("<" + piece)
        }
      case "li" where !tag.isClosing: written.beginItem(tag.rest)
      case "li" where tag.isBare: written.add(tag.rest)
      case "br" where !tag.isClosing && ["", "/"].contains(tag.attributes.trimmed): written.add("\n\n" + tag.rest)
      case _ where blocks.contains(tag.name): written.add("\n\n" + tag.rest)
      case _ where tag.isHeading: written.add((tag.isClosing ? "\n\n" : "\n\n### ") + tag.rest)
      default:
        let mark = tag.isBare ? marks[tag.name] : nil
        written.add(mark.map { $0 + tag.rest } ?? "<" + piece)
      }
    }
    return written.text
  }

  private static let blocks: Set = ["div", "ol", "p", "ul"]

  private static let marks = ["b": "**", "code": "`", "em": "*", "i": "*", "strong": "**"]

  /// The last is what the others begin with.
  private static let characters = [
    ("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("apos", "'"), ("nbsp", " "), ("amp", "&"),
  ]
}

/// CommonMark that grows: white space around the mark of an item is none of its text.
private struct Written {
  private(set) var text: String
  private var isAtItem = false

  init(_ text: some StringProtocol) { self.text = String(text) }

  mutating func add(_ more: some StringProtocol) {
    let start = isAtItem ? more.firstIndex { !$0.isWhitespace } ?? more.endIndex : more.startIndex
    isAtItem = isAtItem && start == more.endIndex
    text += more[start...]
  }

  mutating func beginItem(_ rest: Substring) {
    while !isAtItem, let last = text.last, last.isWhitespace { text.removeLast() }
    text += "\n- "
    isAtItem = true
    add(rest)
  }
}
