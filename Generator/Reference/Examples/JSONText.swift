import JSON

/// JSON for people: broken into lines where it would be too wide.
struct JSONText {
  /// How the words that stand alone are written, and how strings are: Python has its own.
  struct Notation: Sendable {
    let null: String
    let yes: String
    let no: String
    /// The text that stands between the quotation marks of a literal.
    let quoted: @Sendable (String) -> String
  }

  /// How wide a value may be to stand on one line.
  var width = 62
  /// How deep the first line is indented already; it is not written.
  var indent = 0
  var notation = Notation.json

  func text(_ value: JSONValue) -> String { lines(value, indent: indent, taken: indent) }

  private func lines(_ value: JSONValue, indent: Int, taken: Int) -> String {
    switch value {
    case .array(let elements) where !elements.isEmpty && !fits(value, taken):
      return block("[", "]", indent, elements.map { lines($0, indent: indent + 2, taken: indent + 2) })
    case .object(let members) where !members.isEmpty && !fits(value, taken):
      return block(
        "{", "}", indent,
        members.map { member in
          let name = notation.quoted(member.name)
          return "\(name): \(lines(member.value, indent: indent + 2, taken: indent + 4 + name.count))"
        })
    default: return line(value)
    }
  }

  private func block(_ opening: String, _ closing: String, _ indent: Int, _ items: [String]) -> String {
    let margin = String(repeating: " ", count: indent)
    return "\(opening)\n\(margin)  \(items.joined(separator: ",\n\(margin)  "))\n\(margin)\(closing)"
  }

  private func line(_ value: JSONValue) -> String {
    switch value {
    case .array(let elements): "[\(elements.map(line).joined(separator: ", "))]"
    case .object(let members) where members.isEmpty: "{}"
    case .object(let members):
      "{ \(members.map { "\(notation.quoted($0.name)): \(line($0.value))" }.joined(separator: ", ")) }"
    case .string(let text): notation.quoted(text)
    case .null: notation.null
    case .bool(let isTrue): isTrue ? notation.yes : notation.no
    default: value.text
    }
  }

  private func fits(_ value: JSONValue, _ taken: Int) -> Bool { taken + line(value).count <= width }
}

extension JSONText.Notation {
  static let json = JSONText.Notation(null: "null", yes: "true", no: "false") { JSONValue.string($0).text }

  /// JSON that can stand between the single quotes of a shell: what would end them is said otherwise.
  static let quotedByShell = JSONText.Notation(null: "null", yes: "true", no: "false") { text in
    JSONValue.string(text).text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\u0027")
  }

  /// A literal of Python, whose strings know every escape of JSON but `\/`, which is never written.
  static let python = JSONText.Notation(null: "None", yes: "True", no: "False") { JSONValue.string($0).text }
}
