import JSON
import YAML

/// Holds every example and every default against its schema.
struct ExampleRules {
  private let contract: Contract
  private let validator: SchemaValidator
  private let requests: SchemaValidator
  private let answers: SchemaValidator
  /// Whether it is a fault: the specification only says that examples should fit.
  private let isDemanded: Bool

  init(_ contract: Contract, isDemanded: Bool) {
    self.contract = contract
    self.isDemanded = isDemanded
    validator = SchemaValidator(contract)
    requests = SchemaValidator(contract, going: .sent)
    answers = SchemaValidator(ofAnswers: contract)
  }

  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for operation in contract.operations {
      for parameter in operation.parameters {
        found += check(parameter.examples, parameter.schema, "the example of `\(parameter.name)`", by: requests)
      }
      found += (operation.body?.contents ?? []).flatMap { check($0, by: requests) }
      for response in operation.responses {
        for header in response.headers {
          found += check(header.examples, header.schema, "the example of `\(header.name)`", by: answers)
        }
        found += response.contents.flatMap { check($0, by: answers) }
      }
    }
    contract.visitSchemas { schema in
      found += schema.examples.flatMap { check($0, schema, "the example") }
      found += check(schema.locatedDefault, schema, "the default", rule: (.defaultValue, .misfittingDefault))
    }
    return found
  }

  private func check(_ content: Content, by validator: SchemaValidator) -> [Diagnostic] {
    content.schema.map { check(content.examples, $0, "the example", by: validator) } ?? []
  }

  private func check(
    _ examples: [Example], _ schema: Schema, _ what: String, by validator: SchemaValidator
  ) -> [Diagnostic] {
    examples.flatMap { check($0.located, schema, what, by: validator) }
  }

  private func check(
    _ located: LocatedValue?, _ schema: Schema, _ what: String,
    rule: (house: HouseRule, specification: SpecificationRule) = (.example, .misfittingExample),
    by validator: SchemaValidator? = nil
  ) -> [Diagnostic] {
    guard let located else { return [] }
    return (validator ?? self.validator).faults(in: located.value, against: schema).map { fault in
      let place = fault.pointer.isEmpty ? "" : " at `\(fault.pointer)`"
      let position = located.position(of: fault.pointer)
      let message = "\(what) does not fit its schema\(place): \(fault.detail)"
      return isDemanded
        ? Diagnostic(file: contract.file, at: position, rule: rule.house, message)
        : Diagnostic(.warning, file: contract.file, at: position, rule: rule.specification, message)
    }
  }
}
