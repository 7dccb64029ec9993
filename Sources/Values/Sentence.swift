/// Counts, texts and lists as messages show them.
package enum Sentence {
  /// `1 item`, `2 items`.
  package static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// Text in quotes, cut where it is long.
  package static func quoted(_ text: String) -> String { "\"\(cut(text))\"" }

  /// The first 60 characters of a text.
  package static func cut(_ text: String) -> String {
    text.unicodeScalars.count <= 60 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…"
  }

  /// `a, b or c`; `nothing` where there is none.
  package static func listed(_ words: [String], _ conjunction: String = "or") -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
