import JSON

/// A schema as JSON Schema (draft 2020-12) that stands alone: what it refers to is under `$defs`.
///
/// Prose and examples are left out, so that the text is what is meant and nothing else.
struct SchemaText {
  let contract: Contract

  /// What is left to the evaluator: the keywords that say more than the shape does.
  func rest(_ schema: Schema) -> JSONValue {
    // What is left unevaluated depends on all that stands beside it.
    let isWhole = !Set(schema.rest).isDisjoint(with: ["*", "unevaluatedProperties", "unevaluatedItems"])
    return bundled(members(schema, only: isWhole ? nil : Set(schema.rest)))
  }

  // MARK: References

  private func bundled(_ members: [JSONValue.Member]) -> JSONValue {
    var definitions: [JSONValue.Member] = []
    var seen: Set<String> = []
    var waiting = references(in: .object(members))
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted, let target = contract.schema(named: name) else { continue }
      let text = JSONValue.object(self.members(target, only: nil))
      definitions.append(JSONValue.Member(name, text))
      waiting += references(in: text)
    }
    let sorted = definitions.sorted { $0.name < $1.name }
    return .object(members + (sorted.isEmpty ? [] : [JSONValue.Member("$defs", .object(sorted))]))
  }

  private static let prefix = "#/$defs/"

  private func references(in value: JSONValue) -> [String] {
    switch value {
    case .array(let elements): elements.flatMap(references)
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.name == "$ref", let text = member.value.string, text.hasPrefix(SchemaText.prefix) {
          return [String(text.dropFirst(SchemaText.prefix.count))]
        }
        // What a value must equal is no schema.
        return member.name == "enum" ? [] : references(in: member.value)
      }
    default: []
    }
  }

  // MARK: Keywords

  private func value(_ schema: Schema) -> JSONValue {
    if case .never = schema.kind, schema.keywords.types == nil { return .bool(false) }
    return .object(members(schema, only: nil))
  }

  private func members(_ schema: Schema, only: Set<String>?) -> [JSONValue.Member] {
    let keywords = schema.keywords
    var found: [JSONValue.Member] = []
    func add(_ name: String, _ value: JSONValue?) {
      guard let value, only?.contains(name) ?? true else { return }
      found.append(JSONValue.Member(name, value))
    }
    func list(_ schemas: [Schema]) -> JSONValue? { schemas.isEmpty ? nil : .array(schemas.map(value)) }
    add("$ref", keywords.reference.map { .string(SchemaText.prefix + $0.value) })
    add("type", keywords.types.map(types))
    add("enum", keywords.values.map { .array($0.value) })
    scalars(keywords, add)
    add("items", keywords.items.map(value))
    add("prefixItems", list(keywords.prefixItems))
    add("minItems", keywords.minItems.map(number))
    add("maxItems", keywords.maxItems.map(number))
    add("uniqueItems", keywords.uniqueItems.map { .bool($0.value) })
    add("unevaluatedItems", keywords.unevaluatedItems.map(value))
    objects(keywords, only, add) { found.append(JSONValue.Member($0, $1)) }
    add("not", keywords.not.first.map(value))
    // What may be said several times stands in an `allOf`.
    var all: [JSONValue] = []
    func several(_ name: String, _ values: [JSONValue]) {
      guard only?.contains(name) ?? true else { return }
      for (index, each) in values.enumerated() {
        if index == 0, !found.contains(where: { $0.name == name }) {
          found.append(JSONValue.Member(name, each))
        } else {
          all.append(.object([JSONValue.Member(name, each)]))
        }
      }
    }
    several("pattern", keywords.patterns.map { .string($0.value) })
    several("multipleOf", keywords.multiplesOf.map { plain($0.value) })
    several("oneOf", keywords.oneOf.map { .array($0.value.map(value)) })
    several("anyOf", keywords.anyOf.map { .array($0.value.map(value)) })
    several("propertyNames", keywords.propertyNames.map(value))
    if only?.contains("not") ?? true { all += keywords.not.dropFirst().map { .object([.init("not", value($0))]) } }
    if only?.contains("contains") ?? true { all += keywords.contains.map(contained) }
    if only?.contains("if") ?? true { all += keywords.conditions.map(condition) }
    if !all.isEmpty { found.append(JSONValue.Member("allOf", .array(all))) }
    return found
  }

  private func types(_ types: Located<Set<JSONType>>) -> JSONValue {
    let words = types.value.map(\.rawValue).sorted()
    return words.count == 1 ? .string(words[0]) : .array(words.map { .string($0) })
  }

  private func scalars(_ keywords: Keywords, _ add: (String, JSONValue?) -> Void) {
    add("format", keywords.format.map { .string($0.value) })
    add("minLength", keywords.minLength.map(number))
    add("maxLength", keywords.maxLength.map(number))
    add("minimum", keywords.minimum.map { plain($0.value) })
    add("maximum", keywords.maximum.map { plain($0.value) })
    add("exclusiveMinimum", keywords.exclusiveMinimum.map { plain($0.value) })
    add("exclusiveMaximum", keywords.exclusiveMaximum.map { plain($0.value) })
  }

  private func objects(
    _ keywords: Keywords, _ only: Set<String>?, _ add: (String, JSONValue?) -> Void, keep: (String, JSONValue) -> Void
  ) {
    let listed = keywords.properties
    if !listed.isEmpty {
      // Whether a name is additional depends on those that are listed; what these are, the shape has judged.
      let isWhole = only == nil
      let dependents: Set<String> = ["additionalProperties", "unevaluatedProperties"]
      if isWhole || only?.isDisjoint(with: dependents) == false {
        keep("properties", .object(listed.map { .init($0.name, isWhole ? value($0.schema) : .bool(true)) }))
      }
    }
    // What is demanded one way alone, the shape has judged.
    let required = keywords.required.filter { name in
      listed.first { $0.name == name.value }.map(contract.isAlwaysDemanded) ?? true
    }
    add("required", required.isEmpty ? nil : .array(required.map { .string($0.value) }))
    add("additionalProperties", keywords.additionalProperties.map(value))
    add(
      "patternProperties",
      keywords.patternProperties.isEmpty
        ? nil
        : .object(keywords.patternProperties.map { JSONValue.Member($0.pattern.value, value($0.schema)) }))
    add("minProperties", keywords.minProperties.map(number))
    add("maxProperties", keywords.maxProperties.map(number))
    add(
      "dependentRequired",
      keywords.dependentRequired.isEmpty
        ? nil
        : .object(
          keywords.dependentRequired.map { JSONValue.Member($0.name, .array($0.required.map { .string($0) })) }))
    add(
      "dependentSchemas",
      keywords.dependentSchemas.isEmpty
        ? nil : .object(keywords.dependentSchemas.map { JSONValue.Member($0.name, value($0.schema)) }))
    add("unevaluatedProperties", keywords.unevaluatedProperties.map(value))
  }

  private func contained(_ contained: Keywords.Contained) -> JSONValue {
    var members = [JSONValue.Member("contains", value(contained.schema))]
    if let least = contained.least { members.append(JSONValue.Member("minContains", number(least))) }
    if let most = contained.most { members.append(JSONValue.Member("maxContains", number(most))) }
    return .object(members)
  }

  private func condition(_ condition: Keywords.Condition) -> JSONValue {
    var members = [JSONValue.Member("if", value(condition.condition))]
    if let then = condition.then { members.append(JSONValue.Member("then", value(then))) }
    if let otherwise = condition.otherwise { members.append(JSONValue.Member("else", value(otherwise))) }
    return .object(members)
  }

  private func number(_ count: Located<Int>) -> JSONValue { .integer(Int64(count.value)) }

  private func plain(_ number: Double) -> JSONValue { Int64(exactly: number).map { .integer($0) } ?? .number(number) }
}
