/// A page taken apart: enough of HTML's grammar to see whether it is well-formed and what it links to.
struct Markup {
  struct Element {
    let name: String
    let attributes: [(name: String, value: String)]

    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private(set) var elements: [Element] = []
  /// The text between the elements, still escaped, `style` and `script` aside.
  private(set) var text = ""
  private(set) var faults: [String] = []

  private static let void: Set<String> = ["meta", "link", "input", "br", "hr", "img"]
  /// Elements whose end need not be written (HTML, section 13.1.2.4), and those that end a paragraph.
  private static let endedByWhatFollows: Set<String> = ["dd", "dt", "li", "p"]
  private static let blocks: Set<String> = [
    "details", "div", "dl", "figure", "form", "h1", "h2", "h3", "h4", "header", "main", "nav", "ol", "p", "pre",
    "section", "ul", "li", "dt", "dd",
  ]

  init(_ source: String) {
    var rest = source[...]
    var open: [String] = []
    if !rest.hasPrefix("<!doctype html>") { faults.append("no doctype") }
    rest = rest.drop { $0 != ">" }.dropFirst()
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      guard let end = Self.endOfTag(rest[start...]) else {
        faults.append("an open tag at the end")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        while let last = open.last, Self.endedByWhatFollows.contains(last) { open.removeLast() }
        if open.last == String(tag.dropFirst()) { open.removeLast() } else { faults.append("</\(tag)> in \(open)") }
        continue
      }
      let element = element(tag)
      // The end of the paragraph, the item or the term before, which is not written.
      if open.last == "p", Self.blocks.contains(element.name) { open.removeLast() }
      if ["li", "dt", "dd"].contains(element.name), let last = open.last, ["li", "dt", "dd"].contains(last) {
        open.removeLast()
      }
      elements.append(element)
      if Self.void.contains(element.name) { continue }
      if ["style", "script"].contains(element.name) {
        // Raw text ends at the first closing tag, whatever stands in it.
        while !rest.isEmpty, !rest.hasPrefix("</\(element.name)>") { rest = rest.dropFirst() }
      }
      open.append(element.name)
    }
    text += rest
    if !open.isEmpty { faults.append("never closed: \(open)") }
  }

  private static func endOfTag(_ text: Substring) -> Substring.Index? {
    var isQuoted = false
    return text.indices.first { index in
      if text[index] == "\"" { isQuoted.toggle() }
      return text[index] == ">" && !isQuoted
    }
  }

  private mutating func element(_ tag: Substring) -> Element {
    let name = tag.prefix { $0.isLetter || $0.isNumber }
    var rest = tag.dropFirst(name.count)
    var attributes: [(String, String)] = []
    while let first = rest.first {
      guard first == " " else {
        faults.append("no space in <\(tag)>")
        break
      }
      rest = rest.dropFirst()
      let attribute = String(rest.prefix { $0.isLetter || $0 == "-" })
      rest = rest.dropFirst(attribute.count)
      var value = ""
      if rest.hasPrefix("=\"") {
        value = String(rest.dropFirst(2).prefix { $0 != "\"" })
        rest = rest.dropFirst(value.count + 3)
      } else if rest.hasPrefix("=") {
        value = String(rest.dropFirst().prefix { $0 != " " })
        rest = rest.dropFirst(value.count + 1)
        // What an unquoted value cannot hold (HTML, section 13.1.2.3).
        if value.isEmpty || value.contains(where: { "\"'=<>`".contains($0) }) { faults.append("a value of <\(tag)>") }
      }
      if attribute.isEmpty || value.contains("<") { faults.append("an attribute of <\(tag)>") }
      attributes.append((attribute, value))
    }
    return Element(name: String(name), attributes: attributes)
  }

  var ids: [String] { elements.compactMap { $0.value("id") } }
  var links: [String] { elements.filter { $0.name == "a" }.compactMap { $0.value("href") } }
}
