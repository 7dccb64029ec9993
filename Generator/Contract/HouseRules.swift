import JSON
import YAML

/// What the project asks of its own contract beyond what OpenAPI does.
struct HouseRules {
  let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    uniqueIds() + declaredProblems() + knownTags() + secured() + examples() + usedSchemas()
  }

  private func fault(_ position: Position, _ rule: String, _ message: String) -> Diagnostic {
    Diagnostic(file: contract.file, at: position, rule: rule, message)
  }

  private func uniqueIds() -> [Diagnostic] {
    var seen: Set<String> = []
    return contract.operations.compactMap { operation in
      seen.insert(operation.id).inserted
        ? nil : fault(operation.position, "operation-id", "`\(operation.id)` is the id of another operation too")
    }
  }

  /// Every problem that an answer may carry is declared with the status of that answer.
  private func declaredProblems() -> [Diagnostic] {
    contract.operations.flatMap { operation in
      operation.responses.flatMap { response in
        response.problems.compactMap { name in
          guard let type = contract.problemTypes.first(where: { $0.name == name }) else {
            return fault(response.position, "problem-type", "the problem type `\(name)` is not declared")
          }
          guard let code = response.code, code != type.status else { return nil }
          return fault(response.position, "problem-type", "`\(name)` is sent with \(type.status), not with \(code)")
        }
      }
    }
  }

  private func knownTags() -> [Diagnostic] {
    contract.operations.compactMap { operation in
      contract.tags.contains { $0.name == operation.tag }
        ? nil : fault(operation.position, "tag", "the tag `\(operation.tag)` is not declared")
    }
  }

  /// A permission needs a token, and an operation for everyone says so in `security`.
  private func secured() -> [Diagnostic] {
    contract.operations.compactMap { operation in
      (operation.permission == "none") == operation.allowsAnonymous
        ? nil
        : fault(
          operation.position, "security",
          "`x-permission: \(operation.permission)` and `security` disagree on whether a token is needed")
    }
  }

  private func examples() -> [Diagnostic] {
    let validator = SchemaValidator(contract)
    func check(_ contents: [Content]) -> [Diagnostic] {
      contents.flatMap { content in
        content.examples.flatMap { example in
          guard let schema = content.schema else { return [Diagnostic]() }
          return validator.faults(in: example.value, against: schema).map {
            fault(example.position, "example", "the example does not fit its schema at `\($0.pointer)`: \($0.detail)")
          }
        }
      }
    }
    return contract.operations.flatMap { operation in
      check(operation.body?.contents ?? []) + operation.responses.flatMap { check($0.contents) }
        + operation.parameters.flatMap { parameter in
          parameter.example.map { example in
            validator.faults(in: example, against: parameter.schema).map {
              fault(parameter.position, "example", "the example of `\(parameter.name)` does not fit: \($0.detail)")
            }
          } ?? []
        }
    }
  }

  private func usedSchemas() -> [Diagnostic] {
    var used: Set<String> = []
    func visit(_ schema: Schema) {
      switch schema.kind {
      case .reference(let name):
        if used.insert(name).inserted, let target = contract.schema(named: name) { visit(target) }
      case .array(let rules): visit(rules.items)
      case .object(let rules):
        rules.properties.forEach { visit($0.schema) }
        if let additional = rules.additional { visit(additional) }
      default: break
      }
    }
    for operation in contract.operations {
      operation.parameters.forEach { visit($0.schema) }
      (operation.body?.contents ?? []).forEach { $0.schema.map(visit) }
      for response in operation.responses {
        response.contents.forEach { $0.schema.map(visit) }
        response.headers.forEach { visit($0.schema) }
      }
    }
    return contract.schemas.compactMap { schema in
      guard let name = schema.name, !used.contains(name) else { return nil }
      return fault(schema.position, "unused-schema", "the schema `\(name)` is used nowhere")
    }
  }
}
