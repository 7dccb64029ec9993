import JSONSchema

/// What is left to the evaluator must be such that it can be evaluated.
struct EvaluatedSchemas {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    let text = SchemaText(contract: contract)
    var found: [Diagnostic] = []
    contract.visitSchemas { schema in
      guard !schema.rest.isEmpty else { return }
      do throws(JSONSchemaError) {
        _ = try JSONSchema(text.rest(schema))
      } catch {
        found.append(
          Diagnostic(
            .unsupported, file: schema.file, at: schema.position, rule: .evaluated,
            "values cannot be held to this schema: \(error.reason)"))
      }
    }
    return found
  }
}
