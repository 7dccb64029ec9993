import JSON
import Pattern

/// A value that breaks one keyword of a schema.
struct WrongValue {
  enum Form {
    /// As JSON text.
    case json(String)
    /// A text of one character so many times.
    case fill(Character, Int)
    /// An array of so many times the same item.
    case items(String, Int)
  }

  let keyword: DeclaredConstraint.Keyword
  /// What is wrong with it, after the name of its place.
  let name: String
  let form: Form
  /// The rule that the answer must name.
  let rule: String

  init(_ keyword: DeclaredConstraint.Keyword, _ name: String, _ json: String, rule: String? = nil) {
    self.init(keyword, name, .json(json), rule: rule)
  }

  init(_ keyword: DeclaredConstraint.Keyword, _ name: String, _ form: Form, rule: String? = nil) {
    self.keyword = keyword
    self.name = name
    self.form = form
    self.rule = rule ?? keyword.rawValue
  }
}

/// The values that break the keywords of a schema in a body, each of them one.
struct WrongValues {
  let contract: Contract

  func all(_ schema: Schema) -> [WrongValue] {
    let target = contract.resolved(schema)
    let isNullable = schema.isNullable || target.isNullable
    let null = isNullable ? [] : [WrongValue(.type, "is null", "null", rule: "type")]
    return wrongTypes(target).map { WrongValue(.type, "is \($0.name)", $0.json) } + null + broken(target)
  }

  /// A value of each JSON type that the schema does not have.
  private func wrongTypes(_ schema: Schema) -> [(name: String, json: String)] {
    let all: [(kind: JSONKind, name: String, json: String)] = [
      (.string, "a string", "\"17\""), (.number, "a number", "17"), (.boolean, "a boolean", "true"),
      (.array, "an array", "[]"), (.object, "an object", "{}"),
    ]
    let own: JSONKind
    switch schema.kind {
    case .string, .enumeration: own = .string
    case .integer, .number: own = .number
    case .boolean: own = .boolean
    case .array: own = .array
    case .object: own = .object
    case .choice, .reference, .any, .never: return []
    }
    return all.filter { $0.kind != own }.map { ($0.name, $0.json) }
  }

  private func broken(_ schema: Schema) -> [WrongValue] {
    switch schema.kind {
    case .string(let rules): strings(rules)
    case .enumeration(let words): enumerations(words)
    case .integer(let rules): [WrongValue(.type, "has a fraction", "1.5")] + integers(rules)
    case .number(let rules): bounds(rules)
    case .array(let rules): arrays(rules)
    case .object(let rules):
      (rules.minProperties ?? 0) > 0 ? [WrongValue(.minProperties, "has no members", "{}")] : []
    case .boolean, .choice, .reference, .any, .never: []
    }
  }

  private func strings(_ rules: Schema.StringRules) -> [WrongValue] {
    var wrong: [WrongValue] = []
    for text in WrongText.all(rules) {
      switch text.form {
      case .text(let value):
        wrong.append(WrongValue(text.keyword, text.name, JSONValue.string(value).text, rule: text.rule))
      case .fill(let character, let count): wrong.append(WrongValue(text.keyword, text.name, .fill(character, count)))
      }
    }
    if rules.format == nil { wrong.append(WrongValue(.type, "holds U+0000", #""a\u0000b""#, rule: "pattern")) }
    wrong.append(WrongValue(.type, "holds half a surrogate pair", #""\ud800""#, rule: "format"))
    return wrong
  }

  private func enumerations(_ words: [String]) -> [WrongValue] {
    var wrong = [WrongValue(.enum, "is none of the words", "\"no-such-word\""), WrongValue(.enum, "is empty", "\"\"")]
    if let first = words.first, !words.contains(first.uppercased()) {
      wrong.append(WrongValue(.enum, "is in upper case", "\"\(first.uppercased())\""))
    }
    return wrong
  }

  private func integers(_ rules: Schema.NumberRules) -> [WrongValue] {
    bounds(rules) + [
      WrongValue(.type, "has more than 64 bits", "99999999999999999999", rule: "format"),
      WrongValue(.type, "is beyond a double", "1e400", rule: "format"),
    ]
  }

  private func bounds(_ rules: Schema.NumberRules) -> [WrongValue] {
    var wrong: [WrongValue] = []
    if let minimum = rules.minimum {
      wrong.append(WrongValue(.minimum, "is below its minimum", String(Int(minimum) - 1)))
    }
    if let maximum = rules.maximum {
      wrong.append(WrongValue(.maximum, "is above its maximum", String(Int(maximum) + 1)))
    }
    return wrong
  }

  private func arrays(_ rules: Schema.ArrayRules) -> [WrongValue] {
    let item = RightValue(contract: contract).json(rules.items)
    var wrong: [WrongValue] = []
    if let least = rules.minItems, least > 0 {
      wrong.append(WrongValue(.minItems, "has too few items", .items(item, least - 1)))
    }
    if let most = rules.maxItems { wrong.append(WrongValue(.maxItems, "has too many items", .items(item, most + 1))) }
    return wrong
  }
}
