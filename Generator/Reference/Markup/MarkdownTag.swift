/// A tag of HTML, as descriptions have them.
struct MarkdownTag {
  /// In small letters.
  let name: String
  /// Whether it ends an element: `</li>`.
  let isClosing: Bool
  /// What stands in it behind its name.
  let attributes: Substring
  /// What stands behind it.
  let rest: Substring

  /// - Parameter piece: What stands behind a `<`, up to the next.
  init?(_ piece: Substring) {
    guard let end = piece.firstIndex(of: ">") else { return nil }
    isClosing = piece.first == "/"
    let inside = piece[..<end].dropFirst(isClosing ? 1 : 0)
    let word = inside.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    name = word.lowercased()
    attributes = inside[word.endIndex...]
    rest = piece[end...].dropFirst()
    guard !word.isEmpty, attributes.first?.isWhitespace ?? true || attributes == "/" else { return nil }
  }

  /// Whether it is `<NAME>` or `</NAME>`.
  var isBare: Bool { attributes.isEmpty }

  var isHeading: Bool { ["h1", "h2", "h3", "h4", "h5", "h6"].contains(name) }

  /// Where it leads: its `href`.
  var target: String? {
    let bytes = Array(attributes.utf8)
    let name = Array("href=".utf8)
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    for at in bytes.indices.dropLast(name.count) where quotes.contains(bytes[at + name.count]) {
      guard zip(bytes[at...], name).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { continue }
      let value = bytes[(at + name.count + 1)...]
      return value.firstIndex(where: quotes.contains).map { String(decoding: value[..<$0], as: UTF8.self) }
    }
    return nil
  }
}
