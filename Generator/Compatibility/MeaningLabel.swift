import JSON
import YAML

extension Marks {
  /// What of it is meaning. That something is deprecated is not: a sealed version must be able to say when it ends.
  var meaning: String {
    var words: [String] = []
    if isNullable { words.append("nullable") }
    if isReadOnly { words.append("readOnly") }
    if isWriteOnly { words.append("writeOnly") }
    if let value = defaultValue?.value { words.append("default=\(value.canonical)") }
    if let values = extensions[OpenEnum.keyword]?.value { words.append("known=\(values.canonicalSet)") }
    return words.joined(separator: " ")
  }
}

extension SchemaView {
  /// What values are held to here, parts aside: sets sorted, one spelling for each meaning.
  var label: String {
    if isNever { return "never" }
    var words: [String] = []
    func say(_ keyword: String, _ value: String?) { if let value { words.append("\(keyword)=\(value)") } }
    say("type", types.map { $0.map(\.rawValue).sorted().joined(separator: "|") })
    say("values", values.map { JSONValue.array($0).canonicalSet })
    say("format", keywords.format?.value)
    say("minLength", keywords.minLength?.value.description)
    say("maxLength", keywords.maxLength?.value.description)
    for pattern in Set(keywords.patterns.map(\.value)).subtracting(SchemaView.openPatterns).sorted() {
      say("pattern", JSONValue.string(pattern).text)
    }
    say("contentEncoding", keywords.contentEncoding?.value)
    say("contentMediaType", keywords.contentMediaType?.value)
    say("minimum", keywords.minimum?.value.description)
    say("maximum", keywords.maximum?.value.description)
    say("exclusiveMinimum", keywords.exclusiveMinimum?.value.description)
    say("exclusiveMaximum", keywords.exclusiveMaximum?.value.description)
    for divisor in Set(keywords.multiplesOf.map(\.value)).sorted() { say("multipleOf", divisor.description) }
    say("minItems", keywords.minItems?.value.description)
    say("maxItems", keywords.maxItems?.value.description)
    say("uniqueItems", keywords.uniqueItems?.value.description)
    say("minProperties", keywords.minProperties?.value.description)
    say("maxProperties", keywords.maxProperties?.value.description)
    for name in Set(keywords.required.map(\.value)).sorted() { say("required", JSONValue.string(name).text) }
    for dependent in keywords.dependentRequired.sorted(by: { $0.name < $1.name }) {
      let names = Set(dependent.required).sorted().map { JSONValue.string($0) }
      say("dependentRequired \(dependent.name)", JSONValue.array(names).text)
    }
    say("discriminator", keywords.discriminator?.property)
    return ([marks.meaning].filter { !$0.isEmpty } + words).joined(separator: " ")
  }
}

extension JSONValue {
  /// One spelling for each value: members sorted, whole numbers without a fraction.
  var canonical: String { canonical(sortingArrays: false) }

  /// As `canonical`, with the elements of all arrays sorted.
  var canonicalWithoutOrder: String { canonical(sortingArrays: true) }

  private func canonical(sortingArrays: Bool) -> String {
    switch self {
    case .object(let members):
      let said = members.sorted { $0.name < $1.name }.map { member in
        "\(JSONValue.string(member.name).text):\(member.value.canonical(sortingArrays: sortingArrays))"
      }
      return "{" + said.joined(separator: ",") + "}"
    case .array(let elements):
      let said = elements.map { $0.canonical(sortingArrays: sortingArrays) }
      return "[" + (sortingArrays ? said.sorted() : said).joined(separator: ",") + "]"
    case .number(let number): return Int64(exactly: number).map { String($0) } ?? text
    default: return text
    }
  }

  /// As `canonical`, of an array without order.
  var canonicalSet: String {
    guard let array else { return canonical }
    return "[" + Set(array.map(\.canonical)).sorted().joined(separator: ",") + "]"
  }
}
