import JSON

/// Values as messages show them.
enum Sentence {
  static func counted(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }

  /// Text in quotes, cut where it is long.
  static func quoted(_ text: String) -> String { "\"\(cut(text))\"" }

  /// A value as JSON, cut where it is long.
  static func shown(_ value: JSONValue) -> String {
    if case .string(let text) = value { return quoted(text) }
    return cut(value.text)
  }

  /// A value in a list: text without quotes.
  static func word(_ value: JSONValue) -> String { value.string.map(cut) ?? shown(value) }

  /// `a, b or c`.
  static func listed(_ words: [String], _ conjunction: String = "or") -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  private static func cut(_ text: String) -> String {
    text.unicodeScalars.count <= 60 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…"
  }
}
