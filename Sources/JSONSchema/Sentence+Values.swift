import JSON
import Values

extension Sentence {
  /// A value as JSON, cut where it is long.
  static func shown(_ value: JSONValue) -> String {
    if case .string(let text) = value { return quoted(text) }
    return cut(value.text)
  }

  /// A value in a list: text without quotes.
  static func word(_ value: JSONValue) -> String { value.string.map(cut) ?? shown(value) }
}
