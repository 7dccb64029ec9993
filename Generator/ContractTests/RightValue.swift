import JSON
import Pattern

/// Values of requests that fit a schema.
struct RightValue {
  let contract: Contract

  /// A value that a request may bring, as JSON text: the smallest object, and the plainest text.
  func json(_ schema: Schema) -> String {
    let target = contract.resolved(schema)
    return switch target.kind {
    case .string(let rules): JSONValue.string(RightValue.text(rules)).text
    case .enumeration(let words): JSONValue.string(words.first ?? "").text
    case .integer(let rules), .number(let rules): String(Int(rules.minimum ?? min(1, rules.maximum ?? 1)))
    case .boolean: "true"
    case .array(let rules):
      "[" + Array(repeating: json(rules.items), count: max(rules.minItems ?? 0, 1)).joined(separator: ",") + "]"
    case .object(let rules): object(rules)
    case .choice(let rules): rules.branches.first.map(json) ?? "{}"
    case .reference, .any, .never: "{}"
    }
  }

  private func object(_ rules: Schema.ObjectRules) -> String {
    var chosen = rules.properties.filter { contract.isDemanded($0, .sent) }
    if chosen.isEmpty, (rules.minProperties ?? 0) > 0 {
      chosen = Array(rules.properties.prefix(rules.minProperties ?? 0))
    }
    return "{" + chosen.map { "\(JSONValue.string($0.name).text):\(json($0.schema))" }.joined(separator: ",") + "}"
  }

  static func text(_ rules: Schema.StringRules) -> String {
    switch rules.format {
    case "uuid": return "01938f6e-7c1a-7d52-9b0e-0000000000ff"
    case "date-time": return "2099-01-01T00:00:00.000Z"
    default: break
    }
    let least = max(rules.minLength ?? 1, 1)
    guard let pattern = rules.pattern else { return String(repeating: "a", count: least) }
    return PatternTexts.example(of: pattern, lengths: least...(rules.maxLength ?? 100)) ?? ""
  }

  /// The values at the edges of what fits, as JSON text, with what they are.
  func edges(_ schema: Schema) -> [(name: String, json: String)] {
    let target = contract.resolved(schema)
    let null = schema.isNullable || target.isNullable ? [(name: "null", json: "null")] : []
    return null + ownEdges(target)
  }

  private func ownEdges(_ schema: Schema) -> [(name: String, json: String)] {
    switch schema.kind {
    case .string(let rules): return RightValue.edgeTexts(rules).map { ($0.name, JSONValue.string($0.text).text) }
    case .enumeration(let words): return words.map { ($0, JSONValue.string($0).text) }
    case .integer(let rules):
      let edges = RightValue.edgeNumbers(rules)
      return edges.map { ($0.name, String($0.number)) }
        + edges.prefix(1).map { ("a whole number with a point", "\($0.number).0") }
    case .number(let rules): return RightValue.edgeNumbers(rules).map { ($0.name, String($0.number)) }
    case .boolean: return [("true", "true"), ("false", "false")]
    case .array(let rules):
      let item = json(rules.items)
      var edges: [(name: String, json: String)] = []
      if (rules.minItems ?? 0) == 0 { edges.append(("empty", "[]")) }
      if let most = rules.maxItems, most <= 100 {
        edges.append(
          ("as many items as it may have", "[" + Array(repeating: item, count: most).joined(separator: ",") + "]"))
      }
      return edges
    case .object: return [("as small as it may be", json(schema))]
    case .choice, .reference, .any, .never: return []
    }
  }

  static func edgeNumbers(_ rules: Schema.NumberRules) -> [(name: String, number: Int)] {
    var edges: [(name: String, number: Int)] = []
    if let minimum = rules.minimum { edges.append(("its minimum", Int(minimum))) }
    if let maximum = rules.maximum { edges.append(("its maximum", Int(maximum))) }
    return edges.isEmpty ? [("a number", 1)] : edges
  }

  static func edgeTexts(_ rules: Schema.StringRules) -> [(name: String, text: String)] {
    switch rules.format {
    case "uuid": return [("a UUID", text(rules)), ("a UUID in upper case", text(rules).uppercased())]
    case "date-time":
      return [("a date-time", text(rules)), ("a date-time of another zone", "2099-01-01T00:00:00+02:00")]
    default: break
    }
    var edges = [(name: "a text that fits", text: text(rules))]
    guard let most = rules.maxLength, most <= 300 else { return edges }
    let long = rules.pattern.map { PatternTexts.example(of: $0, lengths: most...most) }
    if let long = long ?? String(repeating: "a", count: most) { edges.append(("as long as it may be", long)) }
    // Characters are counted, not bytes.
    let wide = String(repeating: "😀", count: most)
    if rules.pattern.map({ (try? Pattern($0))?.matches(wide) ?? false }) ?? true {
      edges.append(("as long as it may be, of four bytes each", wide))
    }
    return edges
  }
}
