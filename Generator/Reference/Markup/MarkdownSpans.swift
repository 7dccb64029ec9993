import Values

/// What stands within a paragraph of CommonMark: bold, emphasis, code and links.
struct MarkdownSpans {
  private let text: [Character]
  /// Whether links lead somewhere; otherwise they are their text.
  private let isLinking: Bool

  init(_ text: String, isLinking: Bool = true) {
    self.text = Array(text)
    self.isLinking = isLinking
  }

  func html() -> HTML { html(text[...]) }

  private func html(_ part: ArraySlice<Character>) -> HTML {
    var result: [HTML] = []
    var plain = ""
    var at = part.startIndex
    func flush() {
      if !plain.isEmpty { result.append(HTML(plain)) }
      plain = ""
    }
    while at < part.endIndex {
      if let (span, end) = span(part[at...], after: at > part.startIndex ? part[at - 1] : nil) {
        flush()
        result.append(span)
        at = end
      } else if part[at] == "\\", at + 1 < part.endIndex, part[at + 1].isPunctuation || part[at + 1].isSymbol {
        plain.append(part[at + 1])
        at += 2
      } else {
        plain.append(part[at])
        at += 1
      }
    }
    flush()
    return HTML.joined(result)
  }

  /// The span that `part` begins with, and where it ends.
  private func span(_ part: ArraySlice<Character>, after previous: Character?) -> (HTML, Int)? {
    switch part.first {
    case "`": return code(part)
    case "[": return link(part)
    // No page loads anything from elsewhere: an image is a link to it.
    case "!" where part.dropFirst().first == "[": return link(part.dropFirst())
    case "<", "h": return address(part, after: previous)
    case "*": return emphasis(part, "*", previous: nil)
    // Within a word an underscore is a letter, as in `observed_at`.
    case "_": return emphasis(part, "_", previous: previous)
    default: return nil
    }
  }

  private func code(_ part: ArraySlice<Character>) -> (HTML, Int)? {
    let fence = part.prefix { $0 == "`" }.count
    let begin = part.startIndex + fence
    guard let end = find(Array(repeating: "`", count: fence), in: part[begin...]), end > begin else { return nil }
    let content = String(part[begin..<end])
    return (HTML.tag("code") { content }, end + fence)
  }

  private func emphasis(_ part: ArraySlice<Character>, _ mark: Character, previous: Character?) -> (HTML, Int)? {
    if let previous, previous.isLetter || previous.isNumber { return nil }
    let length = part.dropFirst().first == mark ? 2 : 1
    let begin = part.startIndex + length
    guard begin < part.endIndex, !part[begin].isWhitespace,
      let end = find(Array(repeating: mark, count: length), in: part[begin...]), end > begin,
      !part[end - 1].isWhitespace
    else { return nil }
    let content = html(part[begin..<end])
    return (length == 2 ? HTML.tag("strong") { content } : HTML.tag("em") { content }, end + length)
  }

  private func link(_ part: ArraySlice<Character>) -> (HTML, Int)? {
    guard let middle = closing(part), part[middle...].dropFirst().first == "(",
      let end = find([")"], in: part[(middle + 2)...])
    else { return nil }
    // What may stand behind the address is a title.
    let target = String(String(part[(middle + 2)..<end]).trimmed.prefix { !$0.isWhitespace })
    // No scheme but these: `javascript:` would run.
    guard ["https://", "http://", "/", "#"].contains(where: target.hasPrefix) else { return nil }
    // No link stands in another, as an address that is its own text would.
    let content = MarkdownSpans(String(part[(part.startIndex + 1)..<middle]), isLinking: false).html()
    return (isLinking ? HTML.tag("a", .href(target)) { content } : content, end + 1)
  }

  /// Where the bracket closes that `part` begins with.
  private func closing(_ part: ArraySlice<Character>) -> Int? {
    var depth = 0
    for at in part.indices where at == part.startIndex || part[at - 1] != "\\" {
      if part[at] == "[" { depth += 1 }
      if part[at] == "]" { depth -= 1 }
      if depth == 0 { return at }
    }
    return nil
  }

  /// An address that stands for itself, in angle brackets or, as on GitHub, bare.
  private func address(_ part: ArraySlice<Character>, after previous: Character?) -> (HTML, Int)? {
    let isEnclosed = part.first == "<"
    let rest = isEnclosed ? part.dropFirst() : part
    guard isEnclosed || previous.map({ $0.isLetter || $0.isNumber }) != true,
      ["https://", "http://"].contains(where: { rest.starts(with: $0) })
    else { return nil }
    var address = rest.prefix { !$0.isWhitespace && !"<>\"`".contains($0) }
    if isEnclosed {
      guard rest.dropFirst(address.count).first == ">" else { return nil }
    } else {
      // What ends the sentence is not of it, nor a bracket that was opened before.
      while let last = address.last, ".,;:!?'*_".contains(last) || last == ")" && !address.contains("(") {
        address.removeLast()
      }
    }
    let target = String(address)
    let shown = HTML(target)
    return (isLinking ? HTML.tag("a", .href(target)) { shown } : shown, address.endIndex + (isEnclosed ? 1 : 0))
  }

  private func find(_ mark: [Character], in part: ArraySlice<Character>) -> Int? {
    guard part.count >= mark.count else { return nil }
    return (part.startIndex...(part.endIndex - mark.count)).first { part[$0..<($0 + mark.count)].elementsEqual(mark) }
  }
}
