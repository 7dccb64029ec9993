import Pattern

/// A text that breaks one keyword of a string, in a body or as a parameter.
struct WrongText {
  enum Form {
    case text(String)
    case fill(Character, Int)
  }

  let keyword: DeclaredConstraint.Keyword
  let name: String
  let form: Form

  /// The rule that the answer must name.
  var rule: String { keyword.rawValue }

  /// - Parameter isHeader: whether it goes as a header field: white space at its ends is lost, and it is of ASCII.
  static func all(_ rules: Schema.StringRules, isHeader: Bool = false) -> [WrongText] {
    switch rules.format {
    case "uuid":
      return texts(
        .format, ["is no UUID": "not-a-uuid", "is empty": "", "is a UUID cut short": "01938f6e-7c1a-7d52-9b0e"])
    case "date-time":
      return texts(
        .format,
        [
          "is no date-time": "yesterday", "is a day": "2027-01-01", "has a month too many": "2027-13-01T00:00:00Z",
          "has no zone": "2027-01-01T00:00:00", "is a day that is not": "2027-02-30T00:00:00Z",
        ])
    default: break
    }
    var wrong: [WrongText] = []
    let least = rules.minLength ?? 0
    if least > 0 {
      wrong.append(
        WrongText(keyword: .minLength, name: least == 1 ? "is empty" : "is too short", form: .fill("a", least - 1)))
    }
    if let most = rules.maxLength {
      wrong.append(WrongText(keyword: .maxLength, name: "is too long", form: .fill("a", most + 1)))
      // Unicode scalars are counted (JSON Schema, 6.3.1), not what people see as one letter.
      if !isHeader {
        wrong.append(
          WrongText(keyword: .maxLength, name: "is too long with its accents", form: .fill("e\u{301}", most / 2 + 1)))
      }
    }
    if let pattern = rules.pattern, let text = unmatched(pattern, least...(rules.maxLength ?? 100), isHeader) {
      wrong.append(WrongText(keyword: .pattern, name: "does not match its pattern", form: .text(text)))
    }
    return wrong
  }

  private static func texts(_ keyword: DeclaredConstraint.Keyword, _ texts: KeyValuePairs<String, String>)
    -> [WrongText]
  {
    texts.map { WrongText(keyword: keyword, name: $0.key, form: .text($0.value)) }
  }

  /// A short text within the lengths that the pattern does not match, and that survives the way.
  private static func unmatched(_ source: String, _ lengths: ClosedRange<Int>, _ isTrimmed: Bool) -> String? {
    guard let text = PatternTexts.counterexample(to: source, lengths: lengths) else { return nil }
    guard isTrimmed, let pattern = try? Pattern(source) else { return text }
    let framed = "a" + text + "a"
    return !pattern.matches(framed) && lengths.contains(framed.unicodeScalars.count) ? framed : nil
  }
}
