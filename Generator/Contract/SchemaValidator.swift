import Codec
import Formats
public import JSON
import JSONSchema
import Pattern
import Synchronization
import Values
import YAML

/// Judges a value by a schema of the contract, without generated code: for examples, and for answers in tests.
public struct SchemaValidator: Sendable {
  private let contract: Contract
  private let direction: Direction?
  private let evaluators: Evaluators

  public init(_ contract: Contract) { self.init(contract, going: nil) }

  /// A judge of what is answered.
  public init(ofAnswers contract: Contract) { self.init(contract, going: .read) }

  /// - Parameter direction: which way the values go; nil where they may go both, so that what is demanded one way alone
  ///   may be missing.
  init(_ contract: Contract, going direction: Direction?) {
    self.contract = contract
    self.direction = direction
    evaluators = Evaluators(contract)
  }

  /// What holds values to the rest that a schema says, made when it is asked for.
  private final class Evaluators: Sendable {
    private let contract: Contract
    private let made = Mutex<[ObjectIdentifier: JSONSchema]>([:])

    init(_ contract: Contract) { self.contract = contract }

    func evaluator(of schema: Schema) -> JSONSchema? {
      made.withLock { made in
        if let known = made[ObjectIdentifier(schema)] { return known }
        let new = try? JSONSchema(SchemaText(contract: contract).rest(schema))
        made[ObjectIdentifier(schema)] = new
        return new
      }
    }
  }

  /// Every place where `value` does not fit.
  public func faults(in value: JSONValue, against schema: Schema) -> [JSONFault] {
    faults(value, schema, at: "", JudgedChoices())
  }

  private func isDemanded(_ property: Schema.Property) -> Bool {
    direction.map { contract.isDemanded(property, $0) } ?? contract.isAlwaysDemanded(property)
  }

  private func faults(
    _ value: JSONValue, _ schema: Schema, at pointer: String, _ choices: JudgedChoices<[JSONFault]>
  ) -> [JSONFault] {
    if schema.isNullable, value.isNull { return [] }
    let found = shapeFaults(value, schema, at: pointer, choices)
    guard found.isEmpty, !schema.rest.isEmpty, let evaluator = evaluators.evaluator(of: schema) else { return found }
    return evaluator.faults(in: value, under: pointer)
  }

  private func shapeFaults(
    _ value: JSONValue, _ schema: Schema, at pointer: String, _ choices: JudgedChoices<[JSONFault]>
  ) -> [JSONFault] {
    func fault(_ rule: String, _ detail: String) -> [JSONFault] {
      [JSONFault(pointer: pointer, rule: rule, detail: detail)]
    }
    func fault(_ broken: BrokenConstraint?) -> [JSONFault] { broken.map { fault($0.rule, $0.detail) } ?? [] }
    func mismatch(_ expected: String) -> [JSONFault] {
      fault("type", "must be \(expected), is \(value.kind.phrase)")
    }
    switch schema.kind {
    case .any: return []
    case .never: return fault("false", "no value fits here")
    case .choice(let rules): return choice(value, schema, rules, at: pointer, choices)
    case .reference(let name):
      guard let target = contract.schema(named: name) else { return fault("$ref", "no schema is called \(name)") }
      return faults(value, target, at: pointer, choices)
    case .boolean: return value.bool == nil ? mismatch("a boolean") : []
    case .enumeration(let words):
      guard let word = value.string else { return mismatch("a string") }
      return words.contains(word) ? [] : fault("enum", "must be \(Sentence.listed(words)), is \(Sentence.quoted(word))")
    case .integer(let rules):
      guard let number = value.double, number.rounded() == number else { return mismatch("an integer") }
      guard value.integer != nil || Int64(exactly: number) != nil else { return mismatch("an integer of 64 bits") }
      return fault(Constraint.check(number: number, minimum: rules.minimum, maximum: rules.maximum))
    case .number(let rules):
      guard let number = value.double else { return mismatch("a number") }
      if rules.format == "float", number.magnitude > Double(Float.greatestFiniteMagnitude) {
        return fault("format", "must be a number of single precision, is \(number)")
      }
      return fault(Constraint.check(number: number, minimum: rules.minimum, maximum: rules.maximum))
    case .string(let rules):
      guard let text = value.string else { return mismatch("a string") }
      return fault(string(text, rules))
    case .array(let rules):
      guard let elements = value.array else { return mismatch("an array") }
      return fault(Constraint.check(items: elements.count, minItems: rules.minItems, maxItems: rules.maxItems))
        + elements.enumerated().flatMap { faults($0.element, rules.items, at: "\(pointer)/\($0.offset)", choices) }
    case .object(let rules):
      guard let members = value.members else { return mismatch("an object") }
      return object(members, rules, at: pointer, choices)
    }
  }

  private func choice(
    _ value: JSONValue, _ schema: Schema, _ rules: Schema.ChoiceRules, at pointer: String,
    _ choices: JudgedChoices<[JSONFault]>
  ) -> [JSONFault] {
    if let discriminator = rules.discriminator, !rules.values.isEmpty, let members = value.members {
      // It decides alone, as it does in generated code.
      let word = members.first { $0.name == discriminator.property }?.value.string
      if let branch = rules.values.first(where: { $0.value == word })?.branch {
        return faults(value, rules.branches[branch], at: pointer, choices)
      }
      let known = Sentence.listed(rules.values.map(\.value))
      return [
        JSONFault(
          pointer: Self.pointer(pointer, discriminator.property), rule: "discriminator",
          detail: "must be \(known)")
      ]
    }
    return choices.outcome(of: schema, at: pointer) {
      let fitting = rules.branches.count { faults(value, $0, at: pointer, choices).isEmpty }
      let rule = rules.isExclusive ? "oneOf" : "anyOf"
      if fitting == 0 { return [JSONFault(pointer: pointer, rule: rule, detail: "fits none of the choices")] }
      if fitting == 1 || !rules.isExclusive { return [] }
      return [JSONFault(pointer: pointer, rule: rule, detail: "fits \(fitting) of the choices, not one")]
    }
  }

  private func object(
    _ members: [JSONValue.Member], _ rules: Schema.ObjectRules, at pointer: String,
    _ choices: JudgedChoices<[JSONFault]>
  ) -> [JSONFault] {
    var found: [JSONFault] = []
    for property in rules.properties
    where isDemanded(property) && !members.contains(where: { $0.name == property.name }) {
      found.append(JSONFault(pointer: Self.pointer(pointer, property.name), rule: "required", detail: "is missing"))
    }
    if let least = rules.minProperties, members.count < least {
      found.append(
        JSONFault(
          pointer: pointer, rule: "minProperties",
          detail: "must have at least \(Sentence.counted(least, "member")), has \(members.count)"))
    }
    for member in members {
      let place = Self.pointer(pointer, member.name)
      if let property = rules.property(member.name) {
        found += faults(member.value, property.schema, at: place, choices)
      } else if let additional = rules.additional {
        found += faults(member.value, additional, at: place, choices)
      } else if rules.isClosed {
        found.append(
          JSONFault(
            pointer: place, rule: "unknown",
            detail: "is not known here\(Spelling.hint(member.name, among: rules.properties.map(\.name)))"))
      }
    }
    return found
  }

  private static func pointer(_ parent: String, _ name: String) -> String {
    parent + Pointer([name]).description
  }

  private func string(_ text: String, _ rules: Schema.StringRules) -> BrokenConstraint? {
    let broken = Constraint.check(
      text: text, minLength: rules.minLength, maxLength: rules.maxLength,
      pattern: rules.pattern.flatMap { try? Pattern($0) }, isSecret: rules.format == "password")
    if let broken { return broken }
    switch rules.format {
    case "uuid" where UUID(text) == nil: return BrokenConstraint(.uuid, brokenBy: text)
    case "date-time" where Timestamp(text) == nil: return BrokenConstraint(.dateTime, brokenBy: text)
    default: return nil
    }
  }
}

extension BrokenConstraint {
  fileprivate init(_ format: Format, brokenBy text: String) {
    self.init("format", "must be \(format.phrase), is \(Sentence.quoted(text))")
  }
}
