import JSON
import Values

/// `enum` and `const`.
struct Choice: Sendable {
  private let values: [JSONValue]?
  private let known: Set<ExactValue>
  private let constant: ExactValue?

  init?(_ keywords: Keywords) throws(JSONSchemaError) {
    values = try keywords.list("enum")
    known = Set((values ?? []).map(ExactValue.init))
    constant = keywords["const"].map(ExactValue.init)
    if values == nil, constant == nil { return nil }
  }

  /// The keyword that `value` breaks.
  func broken(by value: JSONValue) -> String? {
    let value = ExactValue(value)
    if let constant, constant != value { return "const" }
    return values != nil && !known.contains(value) ? "enum" : nil
  }

  /// What may stand, as sentences list it.
  func phrase(_ keyword: String) -> String {
    if keyword == "const", let constant { return Sentence.shown(constant.value) }
    let values = values ?? []
    guard values.count > Limits.listed else { return Sentence.listed(values.map(Sentence.word)) }
    let first = values.prefix(Limits.listed).map(Sentence.word).joined(separator: ", ")
    return "one of \(values.count) values: \(first), …"
  }
}

extension Evaluation {
  mutating func judge(_ choice: Choice, _ value: JSONValue, isSecret: Bool) -> Bool {
    guard let keyword = choice.broken(by: value) else { return true }
    if isSecret { return fault(keyword, "is none of the values that are allowed") }
    return fault(keyword, "must be \(choice.phrase(keyword)), is \(Sentence.shown(value))")
  }
}
