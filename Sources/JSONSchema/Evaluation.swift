import JSON
import Pattern

/// One judging of a value.
struct Evaluation {
  let nodes: [SchemaNode]
  /// How many faults are kept; none where only the verdict counts.
  let limit: Int
  private(set) var faults: [JSONFault] = []
  private var depth = 0

  /// How deep schemas may refer to each other for one value: a schema that includes itself is an endless one.
  private static let maximumDepth = 512

  init(nodes: [SchemaNode], limit: Int) {
    self.nodes = nodes
    self.limit = limit
  }

  /// What one schema says of a value.
  struct Verdict {
    var fits = true
    /// The members that it has looked at.
    var names: Set<String> = []
    /// The elements that it has looked at.
    var indexes: Set<Int> = []

    mutating func add(_ other: Verdict) {
      names.formUnion(other.names)
      indexes.formUnion(other.indexes)
    }
  }

  mutating func judge(_ value: JSONValue, by index: Int, at pointer: String) -> Verdict {
    depth += 1
    defer { depth -= 1 }
    var verdict = Verdict()
    guard depth < Evaluation.maximumDepth else {
      note("$ref", "is held to a schema that never ends", at: pointer, &verdict)
      return verdict
    }
    let node = nodes[index]
    for assertion in node.assertions { hold(value, to: assertion, at: pointer, &verdict) }
    if let others = node.unevaluatedItems, let elements = value.array {
      for (index, element) in elements.enumerated() where !verdict.indexes.contains(index) {
        part(element, others, at: "\(pointer)/\(index)", &verdict)
        verdict.indexes.insert(index)
      }
    }
    if let others = node.unevaluatedProperties, let members = value.members {
      for member in members where !verdict.names.contains(member.name) {
        part(member.value, others, at: "\(pointer)/\(member.name.escaped)", &verdict)
        verdict.names.insert(member.name)
      }
    }
    return verdict
  }

  /// The verdict of a schema whose faults are nobody's, such as one of several choices.
  private func trial(_ value: JSONValue, _ index: Int, at pointer: String) -> Verdict {
    var other = Evaluation(nodes: nodes, limit: 0)
    other.depth = depth
    return other.judge(value, by: index, at: pointer)
  }

  private mutating func note(_ rule: String, _ detail: @autoclosure () -> String, at pointer: String, _ verdict: inout Verdict) {
    verdict.fits = false
    if faults.count < limit { faults.append(JSONFault(pointer: pointer, rule: rule, detail: detail())) }
  }

  /// Holds a part of the value to a schema of its own.
  private mutating func part(_ value: JSONValue, _ index: Int, at pointer: String, _ verdict: inout Verdict) {
    if !judge(value, by: index, at: pointer).fits { verdict.fits = false }
  }

  // MARK: Assertions

  private mutating func hold(
    _ value: JSONValue, to assertion: Assertion, at pointer: String, _ verdict: inout Verdict
  ) {
    switch assertion {
    case .nothing: note("false", "must not be here", at: pointer, &verdict)
    case .types(let types):
      guard !types.contains(where: value.isOf) else { return }
      note("type", "must be \(types.sorted().joined(separator: " or ")), is \(value.kind.phrase)", at: pointer, &verdict)
    case .values(let values):
      guard !values.contains(where: { $0.means(value) }) else { return }
      note(
        "enum", "must be \(values.map(\.text).joined(separator: ", ")), is \(value.text)", at: pointer, &verdict)
    case .reference(let index): include(judge(value, by: index, at: pointer), &verdict)
    case .allOf(let all): for index in all { include(judge(value, by: index, at: pointer), &verdict) }
    case .anyOf(let any): choose(value, any, isExclusive: false, at: pointer, &verdict)
    case .oneOf(let one): choose(value, one, isExclusive: true, at: pointer, &verdict)
    case .not(let index):
      if trial(value, index, at: pointer).fits { note("not", "must not be like this", at: pointer, &verdict) }
    case .condition(let condition, let then, let otherwise):
      let met = trial(value, condition, at: pointer)
      if met.fits { verdict.add(met) }
      if let next = met.fits ? then : otherwise { include(judge(value, by: next, at: pointer), &verdict) }
    case .minimum, .maximum, .multiple: holdNumber(value, to: assertion, at: pointer, &verdict)
    case .minLength, .maxLength, .pattern, .format: holdString(value, to: assertion, at: pointer, &verdict)
    case .items, .minItems, .maxItems, .uniqueItems, .contains:
      if let elements = value.array { holdArray(elements, to: assertion, at: pointer, &verdict) }
    case .properties, .propertyNames, .required, .dependentRequired, .dependentSchemas, .minProperties, .maxProperties:
      if let members = value.members { holdObject(value, members, to: assertion, at: pointer, &verdict) }
    }
  }

  private func include(_ other: Verdict, _ verdict: inout Verdict) {
    if other.fits { verdict.add(other) } else { verdict.fits = false }
  }

  private mutating func choose(
    _ value: JSONValue, _ choices: [Int], isExclusive: Bool, at pointer: String, _ verdict: inout Verdict
  ) {
    let fitting = choices.map { trial(value, $0, at: pointer) }.filter(\.fits)
    fitting.forEach { verdict.add($0) }
    if fitting.isEmpty {
      note(isExclusive ? "oneOf" : "anyOf", "fits none of the \(choices.count) choices", at: pointer, &verdict)
    } else if isExclusive, fitting.count > 1 {
      note("oneOf", "must fit one of the choices alone, fits \(fitting.count)", at: pointer, &verdict)
    }
  }

  private mutating func holdNumber(
    _ value: JSONValue, to assertion: Assertion, at pointer: String, _ verdict: inout Verdict
  ) {
    guard let number = value.double else { return }
    switch assertion {
    case .minimum(let bound, let isExclusive):
      guard isExclusive ? number <= bound : number < bound else { return }
      let words = isExclusive ? "must be more than" : "must be at least"
      note(
        isExclusive ? "exclusiveMinimum" : "minimum", "\(words) \(bound.plain), is \(value.text)", at: pointer, &verdict)
    case .maximum(let bound, let isExclusive):
      guard isExclusive ? number >= bound : number > bound else { return }
      let words = isExclusive ? "must be less than" : "must be at most"
      note(
        isExclusive ? "exclusiveMaximum" : "maximum", "\(words) \(bound.plain), is \(value.text)", at: pointer, &verdict)
    case .multiple(let step):
      if !number.isMultiple(of: step) {
        note("multipleOf", "must be a multiple of \(step.plain), is \(value.text)", at: pointer, &verdict)
      }
    default: break
    }
  }

  private mutating func holdString(
    _ value: JSONValue, to assertion: Assertion, at pointer: String, _ verdict: inout Verdict
  ) {
    if case .format(let format) = assertion {
      if !format.accepts(value) { note("format", "must be \(format.phrase)", at: pointer, &verdict) }
      return
    }
    guard let text = value.string else { return }
    switch assertion {
    case .minLength(let least):
      let length = text.unicodeScalars.count
      if length < least { note("minLength", "must have at least \(least) characters, has \(length)", at: pointer, &verdict) }
    case .maxLength(let most):
      let length = text.unicodeScalars.count
      if length > most { note("maxLength", "must have at most \(most) characters, has \(length)", at: pointer, &verdict) }
    case .pattern(let pattern, let source):
      if !pattern.matches(text) { note("pattern", "must match \(source), is \(value.text)", at: pointer, &verdict) }
    default: break
    }
  }

  private mutating func holdArray(
    _ elements: [JSONValue], to assertion: Assertion, at pointer: String, _ verdict: inout Verdict
  ) {
    switch assertion {
    case .items(let prefix, let others):
      for (index, element) in elements.enumerated() {
        guard let schema = index < prefix.count ? prefix[index] : others else { break }
        part(element, schema, at: "\(pointer)/\(index)", &verdict)
        verdict.indexes.insert(index)
      }
    case .minItems(let least):
      if elements.count < least { note("minItems", "must have at least \(least) items, has \(elements.count)", at: pointer, &verdict) }
    case .maxItems(let most):
      if elements.count > most { note("maxItems", "must have at most \(most) items, has \(elements.count)", at: pointer, &verdict) }
    case .uniqueItems:
      var seen: Set<String> = []
      for (index, element) in elements.enumerated() where !seen.insert(element.canonical).inserted {
        note("uniqueItems", "stands here twice", at: "\(pointer)/\(index)", &verdict)
      }
    case .contains(let schema, let least, let most):
      let fitting = elements.indices.filter { trial(elements[$0], schema, at: pointer).fits }
      verdict.indexes.formUnion(fitting)
      if fitting.count < least {
        note("contains", "must hold at least \(least) such items, holds \(fitting.count)", at: pointer, &verdict)
      }
      if let most, fitting.count > most {
        note("contains", "must hold at most \(most) such items, holds \(fitting.count)", at: pointer, &verdict)
      }
    default: break
    }
  }

  private mutating func holdObject(
    _ value: JSONValue, _ members: [JSONValue.Member], to assertion: Assertion, at pointer: String,
    _ verdict: inout Verdict
  ) {
    switch assertion {
    case .properties(let properties, let patterns, let others):
      for member in members {
        let place = "\(pointer)/\(member.name.escaped)"
        var schemas = patterns.filter { $0.0.matches(member.name) }.map(\.1)
        if let schema = properties[member.name] { schemas.append(schema) }
        if schemas.isEmpty, let others { schemas.append(others) }
        guard !schemas.isEmpty else { continue }
        for schema in schemas { part(member.value, schema, at: place, &verdict) }
        verdict.names.insert(member.name)
      }
    case .propertyNames(let schema):
      for member in members where !trial(.string(member.name), schema, at: pointer).fits {
        note("propertyNames", "is no name that may stand here", at: "\(pointer)/\(member.name.escaped)", &verdict)
      }
    case .required(let names):
      for name in names where value[name] == nil {
        note("required", "is missing", at: "\(pointer)/\(name.escaped)", &verdict)
      }
    case .dependentRequired(let all):
      for (name, required) in all where value[name] != nil {
        for other in required where value[other] == nil {
          note(
            "dependentRequired", "is missing beside \(name)", at: "\(pointer)/\(other.escaped)", &verdict)
        }
      }
    case .dependentSchemas(let all):
      for (name, schema) in all where value[name] != nil { include(judge(value, by: schema, at: pointer), &verdict) }
    case .minProperties(let least):
      if members.count < least { note("minProperties", "must have at least \(least) members, has \(members.count)", at: pointer, &verdict) }
    case .maxProperties(let most):
      if members.count > most { note("maxProperties", "must have at most \(most) members, has \(members.count)", at: pointer, &verdict) }
    default: break
    }
  }
}
