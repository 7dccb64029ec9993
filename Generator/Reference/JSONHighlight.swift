import JSON

/// JSON for people: broken into lines, with its tokens marked.
///
/// The marks are `b` for names, `i` for strings and `u` for other scalars, the shortest elements without a meaning of
/// their own: a page has thousands of them.
struct JSONHighlight {
  /// How wide a value may be to stand on one line.
  var width = 62
  /// Whether the text will stand between the single quotes of a shell.
  var isQuotedByShell = false

  func html(_ value: JSONValue) -> HTML { lines(value, indent: 0, taken: 0) }

  private func lines(_ value: JSONValue, indent: Int, taken: Int) -> HTML {
    switch value {
    case .array(let elements) where !elements.isEmpty && !fits(value, taken):
      return block("[", "]", indent, elements.map { lines($0, indent: indent + 2, taken: indent + 2) })
    case .object(let members) where !members.isEmpty && !fits(value, taken):
      return block(
        "{", "}", indent,
        members.map { member in
          name(member.name) + HTML(": ")
            + lines(member.value, indent: indent + 2, taken: indent + 4 + quoted(member.name).count)
        })
    default: return line(value)
    }
  }

  private func block(_ opening: String, _ closing: String, _ indent: Int, _ items: [HTML]) -> HTML {
    let margin = String(repeating: " ", count: indent)
    return HTML("\(opening)\n\(margin)  ") + HTML.joined(items, by: ",\n\(margin)  ") + HTML("\n\(margin)\(closing)")
  }

  private func line(_ value: JSONValue) -> HTML {
    switch value {
    case .array(let elements): HTML("[") + HTML.joined(elements.map(line), by: ", ") + HTML("]")
    case .object(let members):
      members.isEmpty
        ? HTML("{}")
        : HTML("{ ")
          + HTML.joined(members.map { name($0.name) + HTML(": ") + line($0.value) }, by: ", ") + HTML(" }")
    case .string(let text): HTML.tag("i") { quoted(text) }
    default: HTML.tag("u") { value.text }
    }
  }

  private func fits(_ value: JSONValue, _ taken: Int) -> Bool { taken + length(value) <= width }

  private func length(_ value: JSONValue) -> Int {
    switch value {
    case .array(let elements): elements.reduce(2) { $0 + length($1) + 2 }
    case .object(let members): members.reduce(4) { $0 + quoted($1.name).count + length($1.value) + 4 }
    default: value.text.count
    }
  }

  private func name(_ name: String) -> HTML { HTML.tag("b") { quoted(name) } }

  private func quoted(_ text: String) -> String {
    let text = JSONValue.string(text).text
    // A single quote would end the shell's word; JSON can say it otherwise.
    guard isQuotedByShell else { return text }
    return text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\u0027")
  }
}
