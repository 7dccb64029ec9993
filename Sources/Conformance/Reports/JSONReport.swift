import JSON

extension ConformanceReport {
  /// The report for programs; `docs/conformance.md` tells its members, of which none goes away.
  public var json: String {
    let value = JSONValue.object([
      .init("url", .string(url)),
      .init("version", .string(version)),
      .init("contract_release", .string(contractRelease)),
      .init("deployment_release", release.map { .string($0) } ?? .null),
      .init("changes_allowed", .bool(allowsChanges)),
      .init("conforms", .bool(conforms)),
      .init("passed", .integer(Int64(passed))),
      .init("failed", .integer(Int64(failed))),
      .init("not_tried", .integer(Int64(untried))),
      .init("seconds", .number(seconds.toMilliseconds)),
      .init("operations", .array(operations.map(\.json))),
    ])
    return value.text + "\n"
  }
}

extension OperationReport {
  fileprivate var json: JSONValue {
    .object([
      .init("id", .string(id)), .init("method", .string(method)), .init("path", .string(path)),
      .init("conforms", .bool(failures.isEmpty)),
      .init("checks", .array(checks.map(\.json))),
    ])
  }
}

extension Check {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [.init("name", .string(name))]
    switch outcome {
    case .passed: members.append(.init("outcome", .string("passed")))
    case .failed(let complaint, let exchange):
      members += [
        .init("outcome", .string("failed")), .init("complaint", .string(complaint)),
        .init("exchange", exchange?.json ?? .null),
      ]
    case .untried(let reason):
      members += [.init("outcome", .string("not_tried")), .init("reason", .string(reason))]
    }
    return .object(members + [.init("seconds", .number(seconds.toMilliseconds))])
  }
}

extension Exchange {
  fileprivate var json: JSONValue {
    .object([
      .init(
        "request",
        .object([
          .init("method", .string(method)), .init("target", .string(target)), .init("headers", texts(headers)),
          .init("body", body.map { .string($0) } ?? .null),
        ])),
      .init(
        "answer",
        answer.map { answer in
          .object([
            .init("status", .integer(Int64(answer.status))), .init("headers", texts(answer.headers)),
            .init("body", .string(answer.body)),
          ])
        } ?? .null),
    ])
  }

  private func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}

extension Double {
  /// Rounded to three digits after the point.
  var toMilliseconds: Double { (self * 1000).rounded() / 1000 }
}
