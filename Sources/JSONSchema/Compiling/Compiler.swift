import JSON
import Pattern

/// Makes nodes of schemas, each once, and only of those that are reached.
///
/// Schemas wait in a list instead of being compiled within each other, so neither depth nor circles matter.
final class Compiler {
  let registry: Registry
  let store = NodeStore()
  let assertsFormats: Bool
  private var waiting: [(place: Location, node: Node, value: JSONValue)] = []
  private var added: [Location] = []
  private var patterns: [String: Pattern] = [:]
  /// Where references lead, by resource and text.
  private var targets: [Int: [String: Node]] = [:]

  init(_ registry: Registry, assertsFormats: Bool) {
    self.registry = registry
    self.assertsFormats = assertsFormats
  }

  /// The node of the schema at `place`, complete with all that it reaches.
  func node(at place: Location, _ value: JSONValue) throws(JSONSchemaError) -> Node {
    let node = reserve(place, value)
    do {
      while let next = waiting.popLast() { try compile(next.node, next.value, at: next.place) }
    } catch {
      // Nobody may find what is not complete.
      for place in added { store.nodes[place] = nil }
      waiting = []
      added = []
      targets = [:]
      throw error
    }
    added = []
    return node
  }

  /// The node for a place, which is compiled later where it is new.
  func reserve(_ place: Location, _ value: JSONValue) -> Node {
    if let known = store.nodes[place] { return known }
    let node = Node(resource: registry.resource(at: place).id)
    store.nodes[place] = node
    added.append(place)
    waiting.append((place, node, value))
    return node
  }

  private func compile(_ node: Node, _ value: JSONValue, at place: Location) throws(JSONSchemaError) {
    switch value {
    case .bool(let verdict): node.verdict = verdict
    case .object(let members): try compile(node, Keywords(members, at: place, of: self))
    default:
      throw registry.failure(.invalid, at: place, "must be a schema, an object or a boolean, is \(value.kind.phrase)")
    }
  }

  private func compile(_ node: Node, _ keywords: Keywords) throws(JSONSchemaError) {
    let vocabularies = try registry.resources[node.resource].vocabularies.get()
    try Identity.check(keywords)
    node.references = try Reference.all(keywords, in: registry.resources[node.resource])
    if vocabularies.contains(.validation) {
      node.types = try Types(keywords)
      node.choice = try Choice(keywords)
      node.numbers = try NumberRules(keywords)
    }
    node.isSecret = try keywords.text("format") == "password"
    node.strings = try StringRules(keywords, vocabularies)
    if vocabularies.contains(.format) { try node.addNumberFormat(keywords) }
    node.arrays = try ArrayRules(keywords, vocabularies)
    node.objects = try ObjectRules(keywords, vocabularies)
    if vocabularies.contains(.applicator) { node.combination = try Combination(keywords) }
    if vocabularies.contains(.unevaluated) {
      node.unevaluatedItems = try keywords.schema("unevaluatedItems")
      node.unevaluatedProperties = try keywords.schema("unevaluatedProperties")
    }
  }

  // MARK: What keywords ask for

  /// The pattern of that source, made once.
  func pattern(_ source: String, at place: Location) throws(JSONSchemaError) -> Pattern {
    if let known = patterns[source] { return known }
    do {
      let pattern = try Pattern(source)
      patterns[source] = pattern
      return pattern
    } catch {
      if case .invalid = error { throw registry.failure(.invalid, at: place, "is no pattern: \(error)") }
      throw registry.failure(.unsupported, at: place, "\(error)")
    }
  }

  /// The node that `reference` leads to, and the anchor where it has one.
  func target(of reference: String, in resource: Registry.Resource, at place: Location) throws(JSONSchemaError) -> Node
  {
    if let known = targets[resource.id]?[reference] { return known }
    guard let target = registry.target(of: reference, in: resource), let value = registry.value(at: target.place) else {
      throw registry.failure(.invalid, at: place, "leads nowhere: no schema is known at \(reference)")
    }
    let node = reserve(target.place, value)
    targets[resource.id, default: [:]][reference] = node
    return node
  }
}
