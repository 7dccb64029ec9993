import JSON
import Values

/// What a schema demands of a value, in words.
struct ConstraintText {
  let contract: Contract

  /// Phrases such as `1 to 63 characters` and `default 50`, of `schema` and of what it refers to.
  ///
  /// The words that `text`, which stands above, explains one by one are not told again, nor is the pattern of a schema
  /// that has a name.
  /// - Parameter examples: Those that are given where the schema is used, rather than its own.
  func phrases(_ schema: Schema, below text: String = "", examples: [JSONValue] = []) -> [HTML] {
    let target = contract.resolved(schema)
    let isReferred = if case .reference = schema.kind { contract.isTold(target) } else { false }
    var result: [HTML] = []
    switch target.kind {
    case .string(let rules):
      append(range(rules.minLength, rules.maxLength, "character"), [.minLength, .maxLength], of: target, to: &result)
      if let pattern = rules.pattern, !isReferred {
        Ledger.note(.pattern, of: target)
        result.append(PatternText.words(pattern) ?? HTML("matches ") + HTML.tag("code") { pattern })
      }
    case .integer(let rules), .number(let rules):
      append(numbers(rules), [.minimum, .maximum], of: target, to: &result)
    case .array(let rules):
      append(range(rules.minItems, rules.maxItems, "item"), [.minItems, .maxItems], of: target, to: &result)
      let inner = phrases(rules.items)
      // What an object with a name must be is told below.
      if !inner.isEmpty, !isNamedObject(rules.items) { result.append(HTML("each ") + HTML.joined(inner, by: ", ")) }
    case .object(let rules):
      let count = range(rules.minProperties, rules.maxProperties, "property", plural: "properties")
      append(count, [.minProperties], of: target, to: &result)
      append(rules.isClosed ? "no other properties" : nil, [.additionalProperties], of: target, to: &result)
    case .enumeration(let words) where !words.allSatisfy { text.contains("`\($0)`") }:
      Ledger.note(.enum, of: target)
      result.append(HTML("one of ") + HTML.joined(words.map { word in HTML.tag("code") { word } }, by: " "))
    // The text above tells every word.
    case .enumeration: Ledger.note(.enum, of: target)
    case .boolean, .choice, .reference, .any, .never: break
    }
    result += KeywordText.phrases(target)
    let standard = schema.defaultValue ?? target.defaultValue
    let shown = examples.isEmpty ? own(schema, target) : examples
    append(shown.filter { $0 != standard }, of: target, to: &result)
    if let standard { result.append(HTML("default ") + HTML.tag("code") { standard.string ?? standard.text }) }
    return result
  }

  /// The first example of the schema; what has parts has its examples elsewhere.
  private func own(_ schema: Schema, _ target: Schema) -> [JSONValue] {
    let all = (schema.examples + target.examples).map(\.value)
    return all.first.map { $0.members == nil && $0.array == nil ? [$0] : [] } ?? []
  }

  /// Adds up to three examples that are short; one of the words that are told tells nothing.
  private func append(_ examples: [JSONValue], of target: Schema, to result: inout [HTML]) {
    switch target.kind {
    case .enumeration, .boolean: return
    default: break
    }
    let texts = examples.map { $0.string ?? $0.text }.filter { !$0.isEmpty && $0.utf8.count <= 80 }.unique.prefix(3)
    guard !texts.isEmpty else { return }
    result.append(HTML("for example ") + HTML.joined(texts.map { text in HTML.tag("code") { text } }, by: ", "))
  }

  private func isNamedObject(_ schema: Schema) -> Bool {
    guard case .reference = schema.kind, case .object = contract.resolved(schema).kind else { return false }
    return true
  }

  /// The bounds of `int32` itself are told as such.
  private func numbers(_ rules: Schema.NumberRules) -> String? {
    guard rules.format == "int32" else { return range(rules.minimum, rules.maximum) }
    let least = rules.minimum == Double(Int32.min) ? nil : rules.minimum
    let most = rules.maximum == Double(Int32.max) ? nil : rules.maximum
    return range(least, most) ?? "32 bits"
  }

  /// Adds what is told of these keywords of a schema.
  private func append(
    _ text: String?, _ keywords: [DeclaredConstraint.Keyword], of schema: Schema, to result: inout [HTML]
  ) {
    guard let text else { return }
    keywords.forEach { Ledger.note($0, of: schema) }
    result.append(HTML(text))
  }

  private func range(_ least: Int?, _ most: Int?, _ unit: String, plural: String? = nil) -> String? {
    func counted(_ count: Int) -> String { "\(count) \(count == 1 ? unit : plural ?? unit + "s")" }
    switch (least, most) {
    case (nil, nil), (0, nil): return nil
    case (let least?, nil): return "at least \(counted(least))"
    case (nil, let most?), (0, let most?): return "up to \(counted(most))"
    case (let least?, let most?): return least == most ? "exactly \(counted(most))" : "\(least) to \(counted(most))"
    }
  }

  private func range(_ least: Double?, _ most: Double?) -> String? {
    func text(_ number: Double) -> String { JSONValue.number(number).text }
    switch (least, most) {
    case (nil, nil): return nil
    case (let least?, nil): return "from \(text(least))"
    case (nil, let most?): return "up to \(text(most))"
    case (let least?, let most?): return "\(text(least)) to \(text(most))"
    }
  }
}
