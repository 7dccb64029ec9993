import JSON
import YAML

/// Holds every example and every default against its schema.
struct ExampleRules {
  private let contract: Contract
  private let validator: SchemaValidator
  /// How grave it is: the specification only says that examples should fit.
  private let kind: Diagnostic.Kind

  init(_ contract: Contract, kind: Diagnostic.Kind) {
    self.contract = contract
    self.kind = kind
    validator = SchemaValidator(contract)
  }

  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for operation in contract.operations {
      found += operation.parameters.flatMap { check($0.locatedExample, $0.schema, "the example of `\($0.name)`") }
      found += (operation.body?.contents ?? []).flatMap(check)
      for response in operation.responses {
        found += response.headers.flatMap { check($0.locatedExample, $0.schema, "the example of `\($0.name)`") }
        found += response.contents.flatMap(check)
      }
    }
    contract.visitSchemas { schema in
      found += schema.examples.flatMap { check($0, schema, "the example") }
      found += check(schema.locatedDefault, schema, "the default", rule: "default")
    }
    return found
  }

  private func check(_ content: Content) -> [Diagnostic] {
    guard let schema = content.schema else { return [] }
    return content.examples.flatMap { check($0.located, schema, "the example") }
  }

  private func check(
    _ located: LocatedValue?, _ schema: Schema, _ what: String, rule: String = "example"
  ) -> [Diagnostic] {
    guard let located else { return [] }
    return validator.faults(in: located.value, against: schema).map { fault in
      let place = fault.pointer.isEmpty ? "" : " at `\(fault.pointer)`"
      return Diagnostic(
        kind, file: contract.file, at: located.position(of: fault.pointer), rule: rule,
        "\(what) does not fit its schema\(place): \(fault.detail)")
    }
  }
}
