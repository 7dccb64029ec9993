import JSON
import Values

/// `allOf`, `anyOf`, `oneOf`, `not`, `if`, `then` and `else`.
struct Combination: Sendable {
  let all: [Node]
  let any: [Node]?
  let one: [Node]?
  let not: Node?
  /// `if`, and the schemas for what fits it and what does not.
  let condition: (asked: Node, then: Node?, otherwise: Node?)?

  init?(_ keywords: Keywords) throws(JSONSchemaError) {
    all = try keywords.schemas(list: "allOf") ?? []
    any = try keywords.schemas(list: "anyOf")
    one = try keywords.schemas(list: "oneOf")
    not = try keywords.schema("not")
    if let asked = try keywords.schema("if") {
      condition = (asked, try keywords.schema("then"), try keywords.schema("else"))
    } else {
      condition = nil
    }
    if all.isEmpty, any == nil, one == nil, not == nil, condition == nil { return nil }
  }
}

extension Evaluation {
  mutating func judge(_ rules: Combination, _ value: JSONValue, _ marks: inout Marks) -> Bool {
    var fits = true
    for node in rules.all {
      guard go(on: &fits, judge(node, value, &marks)) else { return false }
    }
    if let nodes = rules.any, !go(on: &fits, judge(any: nodes, value, &marks)) { return false }
    if let nodes = rules.one, !go(on: &fits, judge(one: nodes, value, &marks)) { return false }
    if let node = rules.not, probe(node, value) {
      guard go(on: &fits, fault("not", "must not fit what `not` describes")) else { return false }
    }
    if let condition = rules.condition, !go(on: &fits, judge(condition, value, &marks)) { return false }
    return fits
  }

  private mutating func judge(any nodes: [Node], _ value: JSONValue, _ marks: inout Marks) -> Bool {
    var fits = false
    for node in nodes where probe(node, value, &marks) {
      fits = true
      // The others matter only for what they evaluate.
      if !marks.isKept { return true }
    }
    return fits || faultOfNone(nodes, value, "anyOf")
  }

  private mutating func judge(one nodes: [Node], _ value: JSONValue, _ marks: inout Marks) -> Bool {
    var fitting: [Int] = []
    for (index, node) in nodes.enumerated() where probe(node, value, &marks) {
      fitting.append(index)
      if fitting.count > 1, probes > 0 { return false }
    }
    switch fitting.count {
    case 0: return faultOfNone(nodes, value, "oneOf")
    case 1: return true
    default:
      let numbers = Sentence.listed(fitting.map { "\($0 + 1)" }, "and")
      return fault("oneOf", "must fit exactly one of \(nodes.count) alternatives, fits \(numbers)")
    }
  }

  /// Where only one alternative is meant for such a value, its faults say most.
  private mutating func faultOfNone(_ nodes: [Node], _ value: JSONValue, _ rule: String) -> Bool {
    guard probes == 0 else { return false }
    let meant = nodes.filter { $0.isMeant(for: value, scope: scope) }
    if meant.count == 1 {
      let before = faults.count
      _ = judge(meant[0], value)
      if faults.count > before { return false }
    }
    return fault(rule, nodes.count == 1 ? "does not fit" : "fits none of \(nodes.count) alternatives")
  }

  private mutating func judge(
    _ condition: (asked: Node, then: Node?, otherwise: Node?), _ value: JSONValue, _ marks: inout Marks
  ) -> Bool {
    let next = probe(condition.asked, value, &marks) ? condition.then : condition.otherwise
    return next.map { judge($0, value, &marks) } ?? true
  }
}

extension Node {
  /// Whether the value is of the type of this schema, and has the constants by which it can be told from others.
  func isMeant(for value: JSONValue, scope: [Int], hops: Int = 8) -> Bool {
    if isFalse { return false }
    if let types, !types.isSuperset(of: Types(of: value)) { return false }
    if let choice, choice.broken(by: value) != nil { return false }
    if let objects, case .object(let members) = value {
      for member in members {
        guard let slot = objects.slots[ExactText(member.name)], let choice = objects.properties[slot]?.choice else {
          continue
        }
        if choice.broken(by: member.value) != nil { return false }
      }
    }
    guard hops > 0 else { return true }
    let parts = references.map { $0.target(in: scope) } + (combination?.all ?? [])
    return parts.allSatisfy { $0.isMeant(for: value, scope: scope, hops: hops - 1) }
  }
}
