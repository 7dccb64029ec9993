import JSON
import YAML

/// What generated types keep of a value: the members that schemas describe, those that nothing is said of where `side`
/// keeps them, and defaults for those that are absent.
struct Projection {
  let contract: Contract
  private let side: Side
  private let validator: SchemaValidator

  init(_ contract: Contract, on side: Side) {
    self.contract = contract
    self.side = side
    validator = SchemaValidator(contract, going: side.isClient ? .read : .sent)
  }

  /// What reading `value`, which fits `schema`, and writing it again gives.
  func value(_ value: JSONValue, _ schema: Schema) -> JSONValue {
    read(value, schema, at: "", JudgedChoices()).value
  }

  /// What is kept, and how many of the members nothing is said of.
  private struct Kept {
    let value: JSONValue
    var undescribed = 0
  }

  private func read(
    _ value: JSONValue, _ schema: Schema, at pointer: String, _ choices: JudgedChoices<Kept>
  ) -> Kept {
    if value.isNull { return Kept(value: .null) }
    let target = contract.resolved(schema)
    switch (target.kind, value) {
    case (.array(let rules), .array(let elements)):
      let kept = elements.enumerated().map { read($0.element, rules.items, at: "\(pointer)/\($0.offset)", choices) }
      return Kept(value: .array(kept.map(\.value)), undescribed: kept.reduce(0) { $0 + $1.undescribed })
    case (.object(let rules), .object(let members)):
      return SwiftType.isFree(rules) ? Kept(value: value) : object(members, rules, at: pointer, choices)
    case (.choice(let rules), _):
      return choices.outcome(of: target, at: pointer) { choice(value, rules, at: pointer, choices) }
    default: return Kept(value: value)
    }
  }

  private func object(
    _ members: [JSONValue.Member], _ rules: Schema.ObjectRules, at pointer: String, _ choices: JudgedChoices<Kept>
  ) -> Kept {
    var kept: [JSONValue.Member] = []
    var undescribed = 0
    for member in members {
      guard let schema = rules.property(member.name)?.schema ?? rules.additional else {
        undescribed += 1
        if side.keepsUndescribed { kept.append(member) }
        continue
      }
      let part = read(member.value, schema, at: pointer + Pointer([member.name]).description, choices)
      undescribed += part.undescribed
      kept.append(JSONValue.Member(member.name, part.value))
    }
    for property in rules.properties
    where !property.isRequired && !members.contains(where: { $0.name == property.name }) {
      let field = ObjectField(contract: contract, property: property)
      if case .defaulted = field.presence, let value = contract.defaultValue(of: property.schema)?.value {
        kept.append(JSONValue.Member(property.name, value))
      }
    }
    return Kept(value: .object(kept), undescribed: undescribed)
  }

  /// As the branch that fits, or of several the first of those that describe most.
  private func choice(
    _ value: JSONValue, _ rules: Schema.ChoiceRules, at pointer: String, _ choices: JudgedChoices<Kept>
  ) -> Kept {
    if let discriminator = rules.discriminator, let word = value[discriminator.property]?.string,
      let branch = rules.values.first(where: { $0.value == word })?.branch
    {
      return read(value, rules.branches[branch], at: pointer, choices)
    }
    let fitting = rules.branches.filter { validator.faults(in: value, against: $0).isEmpty }
    return fitting.map { read(value, $0, at: pointer, choices) }.min { $0.undescribed < $1.undescribed }
      ?? Kept(value: value)
  }
}
