import JSON

/// What generated types keep of a value: the members that schemas describe, with defaults for those that are absent.
struct Projection {
  let contract: Contract
  private let validator: SchemaValidator

  init(_ contract: Contract) {
    self.contract = contract
    validator = SchemaValidator(contract)
  }

  /// What reading `value`, which fits `schema`, and writing it again gives.
  func value(_ value: JSONValue, _ schema: Schema) -> JSONValue {
    if value.isNull { return .null }
    let target = contract.resolved(schema)
    switch (target.kind, value) {
    case (.array(let rules), .array(let elements)): return .array(elements.map { self.value($0, rules.items) })
    case (.object(let rules), .object(let members)):
      return SwiftType.isFree(rules) ? value : .object(object(members, rules))
    case (.choice(let rules), _): return choice(value, rules)
    default: return value
    }
  }

  private func object(_ members: [JSONValue.Member], _ rules: Schema.ObjectRules) -> [JSONValue.Member] {
    var kept: [JSONValue.Member] = []
    for member in members {
      if let property = rules.property(member.name) {
        kept.append(JSONValue.Member(member.name, value(member.value, property.schema)))
      } else if let additional = rules.additional {
        kept.append(JSONValue.Member(member.name, value(member.value, additional)))
      }
    }
    for property in rules.properties
    where !property.isRequired && !members.contains(where: { $0.name == property.name }) {
      let field = ObjectField(contract: contract, property: property)
      if case .defaulted = field.presence, let value = contract.defaultValue(of: property.schema)?.value {
        kept.append(JSONValue.Member(property.name, value))
      }
    }
    return kept
  }

  /// As the branch that fits, or of several the one that keeps most.
  private func choice(_ value: JSONValue, _ rules: Schema.ChoiceRules) -> JSONValue {
    if let discriminator = rules.discriminator, let word = value[discriminator.property]?.string,
      let branch = rules.values.first(where: { $0.value == word })?.branch
    {
      return self.value(value, rules.branches[branch])
    }
    let fitting = rules.branches.filter { validator.faults(in: value, against: $0).isEmpty }
    let kept = fitting.map { self.value(value, $0) }
    var best = kept.first ?? value
    for other in kept.dropFirst() where other.text.utf8.count > best.text.utf8.count { best = other }
    return best
  }
}
