import YAML

/// What the project asks of its own contracts beyond the specification.
struct HouseRules {
  private let contract: Contract
  private let reading: ContractReading

  init(_ contract: Contract, _ reading: ContractReading) {
    self.contract = contract
    self.reading = reading
  }

  func diagnostics() -> [Diagnostic] {
    declaredProblems() + knownTags() + secured() + answered() + withoutBody() + usedSchemas()
      + DescriptionRules(contract, reading).diagnostics() + ExtensionRules(reading).diagnostics()
      + DeprecationRules(contract, reading).diagnostics()
      + UsageRules(contract, reading).diagnostics() + SchemaRules(contract).diagnostics()
      + ServerLimits(contract).diagnostics() + NameRules(contract).diagnostics()
  }

  private func fault(_ position: Position, _ rule: String, _ message: String) -> Diagnostic {
    Diagnostic(file: contract.file, at: position, rule: rule, message)
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
      operation.tag.isEmpty || contract.tags.contains { $0.name == operation.tag }
        ? nil : fault(operation.position, "tag", "the tag `\(operation.tag)` is not declared")
    }
  }

  /// A permission needs a token, and an operation for everyone says so in `security`.
  private func secured() -> [Diagnostic] {
    contract.operations.compactMap { operation in
      operation.permission.isEmpty || (operation.permission == "none") == operation.allowsAnonymous
        ? nil
        : fault(
          operation.position, "security",
          "`x-permission: \(operation.permission)` and `security` disagree on whether a token is needed")
    }
  }

  /// An operation that cannot succeed is none.
  private func answered() -> [Diagnostic] {
    contract.operations.compactMap { operation in
      operation.successes.isEmpty
        ? fault(operation.position, "status", "the operation has no answer of success (200 to 399)") : nil
    }
  }

  /// The body of a GET or DELETE has no meaning (RFC 9110, sections 9.3.1 and 9.3.5).
  private func withoutBody() -> [Diagnostic] {
    contract.operations.compactMap { operation in
      guard let body = operation.body, ["GET", "DELETE"].contains(operation.method) else { return nil }
      return fault(body.position, "body", "a \(operation.method) request has no body")
    }
  }

  private func usedSchemas() -> [Diagnostic] {
    let used = contract.usedSchemas()
    return contract.schemas.compactMap { schema in
      guard let name = schema.name, !used.contains(name), contract.componentSchemas.contains(name) else { return nil }
      return fault(schema.position, "unused-schema", "the schema `\(name)` is used nowhere")
    }
  }
}
