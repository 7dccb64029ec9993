import Codec

/// What an operation takes and answers: success, and a problem for each error.
struct AnswerRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    contract.operations.flatMap { operation in
      body(operation) + success(operation) + location(operation) + errors(operation)
        + operation.responses.flatMap(problems)
    } + statuses()
  }

  /// The body of a GET or DELETE has no meaning (RFC 9110, sections 9.3.1 and 9.3.5).
  private func body(_ operation: Operation) -> [Diagnostic] {
    guard let body = operation.body, ["GET", "HEAD", "DELETE"].contains(operation.method) else { return [] }
    return [
      contract.finding(
        .noBody, body.position,
        "a \(operation.method) request has no body: what it needs belongs in the path or the query")
    ]
  }

  // MARK: Success

  /// An operation that cannot succeed is none.
  private func success(_ operation: Operation) -> [Diagnostic] {
    if operation.successes.contains(where: { $0.status.hasPrefix("2") }) { return [] }
    return [
      contract.finding(.success, operation.position, "\(operation.subject) has no answer of success (200 to 299)")
    ]
  }

  private func location(_ operation: Operation) -> [Diagnostic] {
    operation.responses.compactMap { response in
      guard ["201", "202"].contains(response.status) else { return nil }
      if response.headers.contains(where: { $0.name == "Location" && $0.isRequired }) { return nil }
      let message = "the answer \(response.status) of \(operation.subject) has no required header `Location`"
      return contract.finding(.location, response.position, message)
    }
  }

  // MARK: Errors

  /// The errors that follow from what the operation takes.
  private func errors(_ operation: Operation) -> [Diagnostic] {
    let missing = expected(operation).filter { operation.response($0.status) == nil }
    return missing.map { status, why in
      contract.finding(.errorAnswers, operation.position, "\(operation.subject) does not tell of `\(status)`: \(why)")
    }
  }

  private func expected(_ operation: Operation) -> [(status: String, why: String)] {
    var expected = [
      ("406", "`Accept` may exclude what it gives"), ("422", "a parameter may be unknown"),
      ("default", "anything else may go wrong"),
    ]
    if operation.permission != "none" {
      expected += [("401", "the token may be wrong"), ("503", "the database may be away")]
    }
    let isChange = operation.method != "GET" && operation.method != "HEAD"
    if isChange, operation.permission.contains(":") { expected.append(("403", "the token may lack the permission")) }
    if operation.body != nil {
      expected += [
        ("400", "the body may be no JSON"), ("413", "the body may be too large"), ("415", "the body may be no JSON"),
      ]
    }
    if operation.parameters.contains(where: { $0.location == .path }) {
      expected.append(("404", "the path may name nothing"))
    }
    if operation.parameter("If-None-Match", in: .header) != nil {
      expected.append(("304", "it takes `If-None-Match`"))
    }
    if operation.parameter("If-Match", in: .header) != nil { expected.append(("412", "it takes `If-Match`")) }
    if operation.parameter("cursor", in: .query) != nil {
      expected.append(("409", "the cursor may be of another list"))
    }
    if operation.parameter("Idempotency-Key", in: .header) != nil {
      expected.append(("409", "the key may be of another request"))
    }
    return expected
  }

  private func problems(_ response: Response) -> [Diagnostic] {
    guard response.status == "default" || (response.code ?? 0) >= 400 else { return [] }
    if response.problems.isEmpty {
      return [
        contract.finding(
          .problem, response.position,
          "the answer \(response.status) has no `x-problems`: name the problem types that it may carry")
      ]
    }
    guard response.contents.contains(where: { $0.mediaType == "application/problem+json" && $0.schema != nil }) else {
      let message = "the answer \(response.status) has no content of `application/problem+json`"
      return [contract.finding(.problem, response.position, message)]
    }
    return response.problems.compactMap { name in
      guard let type = contract.problemTypes.first(where: { $0.name == name }) else {
        return contract.finding(
          .problemType, response.position,
          "the problem type `\(name)` is not declared in `x-problem-types`\(Spelling.hint(name, among: contract.problemTypes.map(\.name)))"
        )
      }
      guard let code = response.code, code != type.status else { return nil }
      return contract.finding(
        .problemType, response.position, "`\(name)` is sent with \(type.status), not with \(code)")
    }
  }

  private func statuses() -> [Diagnostic] {
    contract.problemTypes.filter { !(400..<600 ~= $0.status) }.map {
      contract.finding(.problemType, $0.position, "a problem has a status from 400 to 599, not \($0.status)")
    }
  }
}
