import Values

/// What stands within a paragraph of CommonMark: bold, emphasis, code and links.
struct MarkdownSpans {
  private let text: [Character]
  /// Whether links lead somewhere; otherwise they are their text.
  private let isLinking: Bool
  /// In how many links it stands.
  private let depth: Int
  /// Where what opens is closed: a bracket by its own, a parenthesis by the next. Found once, for each may be asked
  /// for.
  private let closings: [Int: Int]

  init(_ text: String, isLinking: Bool = true) { self.init(Array(text), isLinking: isLinking, depth: 0) }

  private init(_ text: [Character], isLinking: Bool, depth: Int) {
    self.text = text
    self.isLinking = isLinking
    self.depth = depth
    closings = Self.closings(text)
  }

  /// No link stands in another; that many are looked for, and further in they are text.
  private static let deepest = 4

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

  private func code(_ part: ArraySlice<Character>) -> (HTML, Int) {
    let fence = part.prefix { $0 == "`" }.count
    let begin = part.startIndex + fence
    guard let end = find(Array(repeating: "`", count: fence), in: part[begin...]), end > begin else {
      // All of it is text: some of it would begin no code either.
      return (HTML(String(part[..<begin])), begin)
    }
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
    guard depth < Self.deepest, let middle = closings[part.startIndex], middle + 1 < part.endIndex,
      part[middle + 1] == "(", let end = closings[middle + 1], end < part.endIndex
    else { return nil }
    let behind = part[(middle + 2)..<end].drop(while: \.isWhitespace)
    // No scheme but these: `javascript:` would run.
    guard ["https://", "http://", "/", "#"].contains(where: { behind.starts(with: $0) }) else { return nil }
    // What may stand behind the address is a title.
    let target = String(behind.prefix { !$0.isWhitespace })
    // As an address that is its own text would.
    let content = MarkdownSpans(Array(part[(part.startIndex + 1)..<middle]), isLinking: false, depth: depth + 1).html()
    return (isLinking ? HTML.tag("a", .href(target)) { content } : content, end + 1)
  }

  private static func closings(_ text: [Character]) -> [Int: Int] {
    var closings: [Int: Int] = [:]
    var open: [Int] = []
    var at = 0
    while at < text.count {
      switch text[at] {
      case "\\": at += 1
      case "[": open.append(at)
      case "]": open.popLast().map { closings[$0] = at }
      default: break
      }
      at += 1
    }
    var next: Int?
    for at in text.indices.reversed() {
      if text[at] == ")" { next = at }
      if text[at] == "(" { closings[at] = next }
    }
    return closings
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
      let hasParenthesis = address.contains("(")
      while let last = address.last, ".,;:!?'*_".contains(last) || last == ")" && !hasParenthesis {
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
