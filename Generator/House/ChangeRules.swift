/// What changes objects of Ganeti is a job, can be repeated, and can be tried.
struct ChangeRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    contract.operations.filter { $0.method != "GET" && $0.method != "HEAD" }.flatMap { operation in
      idempotency(operation) + (isOfGaneti(operation) ? accepted(operation) + dryRun(operation) : [])
    }
  }

  /// Whether it works on a collection of Ganeti's objects, or on one of them.
  private func isOfGaneti(_ operation: Operation) -> Bool {
    let segments = operation.path.split(separator: "/")
    return segments.dropFirst(segments.first.map(String.init) == contract.version ? 1 : 0).first
      .map { Vocabulary.ganetiCollections.contains(String($0)) } ?? false
  }

  private func accepted(_ operation: Operation) -> [Diagnostic] {
    let answersJob = operation.response("202")?.contents.contains { content in
      if case .reference("Job")? = content.schema?.kind { true } else { false }
    }
    let others = operation.successes.filter { $0.status != "202" && $0.status.hasPrefix("2") }
    if answersJob == true, others.isEmpty { return [] }
    let message = "\(operation.subject) changes what is Ganeti's: it answers `202` with a `Job`, and no other success"
    return [contract.finding(.accepted, operation.position, message)]
  }

  private func idempotency(_ operation: Operation) -> [Diagnostic] {
    guard operation.response("202") != nil, operation.parameter("Idempotency-Key", in: .header) == nil else {
      return []
    }
    let message = "\(operation.subject) makes a job and takes no header `Idempotency-Key`"
    return [contract.finding(.idempotency, operation.position, message)]
  }

  private func dryRun(_ operation: Operation) -> [Diagnostic] {
    if let parameter = operation.parameter("dry_run", in: .query),
      case .boolean = contract.resolved(parameter.schema).kind,
      contract.defaultValue(of: parameter.schema)?.value == .bool(false)
    {
      return []
    }
    let message = "\(operation.subject) has no query parameter `dry_run`, a boolean that is false by default"
    return [contract.finding(.dryRun, operation.position, message)]
  }
}
