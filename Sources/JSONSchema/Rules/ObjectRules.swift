import JSON
import Pattern

/// What is asked of the members of an object.
struct ObjectRules: Sendable {
  fileprivate(set) var minProperties: Int?
  fileprivate(set) var maxProperties: Int?
  /// The names that any rule knows, each with a number.
  fileprivate(set) var slots: [ExactText: Int] = [:]
  /// What `properties` has for each of them.
  fileprivate(set) var properties: [Node?] = []
  fileprivate(set) var required: [Slot] = []
  fileprivate(set) var dependentRequired: [(slot: Slot, needs: [Slot])] = []
  fileprivate(set) var dependentSchemas: [(slot: Slot, node: Node)] = []
  fileprivate(set) var patterns: [(pattern: Pattern, node: Node)] = []
  fileprivate(set) var additional: Node?
  fileprivate(set) var names: Node?

  struct Slot: Sendable {
    let name: String
    let index: Int
  }

  /// Whether it matters which of the known names an object has.
  var countsNames: Bool { !required.isEmpty || !dependentRequired.isEmpty || !dependentSchemas.isEmpty }

  init?(_ keywords: Keywords, _ vocabularies: Vocabularies) throws(JSONSchemaError) {
    if vocabularies.contains(.applicator) { try readApplicators(keywords) }
    if vocabularies.contains(.validation) { try readAssertions(keywords) }
    if slots.isEmpty, patterns.isEmpty, additional == nil, names == nil, minProperties == nil, maxProperties == nil {
      return nil
    }
  }

  private mutating func readApplicators(_ keywords: Keywords) throws(JSONSchemaError) {
    for property in try keywords.schemas(map: "properties") ?? [] {
      properties[slot(property.name).index] = property.node
    }
    for property in try keywords.schemas(map: "patternProperties") ?? [] {
      let place = keywords.place.appending("patternProperties").appending(property.name)
      patterns.append((try keywords.compiler.pattern(property.name, at: place), property.node))
    }
    for dependent in try keywords.schemas(map: "dependentSchemas") ?? [] {
      dependentSchemas.append((slot(dependent.name), dependent.node))
    }
    try readDependencies(keywords)
    additional = try keywords.schema("additionalProperties")
    names = try keywords.schema("propertyNames")
  }

  private mutating func readAssertions(_ keywords: Keywords) throws(JSONSchemaError) {
    minProperties = try keywords.count("minProperties")
    maxProperties = try keywords.count("maxProperties")
    if let value = keywords["required"] {
      for name in try keywords.texts(value, at: keywords.place.appending("required")) { required.append(slot(name)) }
    }
    for member in try keywords.map("dependentRequired") ?? [] {
      let place = keywords.place.appending("dependentRequired").appending(member.name)
      try addNeeds(of: member, at: place, keywords)
    }
  }

  /// `dependencies`, which later became `dependentRequired` and `dependentSchemas`, and which the draft's meta-schema
  /// still knows.
  private mutating func readDependencies(_ keywords: Keywords) throws(JSONSchemaError) {
    let place = keywords.place.appending("dependencies")
    for member in try keywords.map("dependencies") ?? [] {
      let place = place.appending(member.name)
      if case .array = member.value {
        try addNeeds(of: member, at: place, keywords)
      } else {
        dependentSchemas.append((slot(member.name), keywords.compiler.reserve(place, member.value)))
      }
    }
  }

  private mutating func addNeeds(of member: JSONValue.Member, at place: Location, _ keywords: Keywords)
    throws(JSONSchemaError)
  {
    var needs: [Slot] = []
    for name in try keywords.texts(member.value, at: place) { needs.append(slot(name)) }
    dependentRequired.append((slot(member.name), needs))
  }

  private mutating func slot(_ name: String) -> Slot {
    if let index = slots[ExactText(name)] { return Slot(name: name, index: index) }
    let index = properties.count
    slots[ExactText(name)] = index
    properties.append(nil)
    return Slot(name: name, index: index)
  }
}
