import Generator
import JSON

/// Runs the scenarios of an operation, each with objects of its own.
struct ScenarioRunning {
  let cases: OperationCases
  let service: ContractService
  let judgement: Judgement

  /// What did not come as it should; empty where all did.
  func complaints(_ scenario: Scenario) async throws -> [String] {
    switch scenario {
    case .example(let statuses): try await example([], statuses, "the example")
    case .withoutBody(let statuses):
      try await example([.noBody, .noHeader("Content-Type")], statuses, "the example without a body")
    case .dryRun(let path): try await dryRun(path)
    case .head: try await head()
    case .notModified: try await notModified()
    case .matched(let path): try await matched(path)
    case .repeated(let other): try await repeated(other)
    case .walk(let queries): try await walk(queries)
    case .foreignCursor(let path, let query): try await foreignCursor(path, query)
    case .hiddenLooksUnknown(let permission): try await hiddenLooksUnknown(permission)
    }
  }

  func send(_ edits: [RequestEdit], _ given: GivenObjects) async throws -> WireAnswer {
    try await Wire.send(try await cases.request(edits, given, service), port: service.port)
  }

  // MARK: The example

  private func example(_ edits: [RequestEdit], _ statuses: [Int], _ name: String) async throws -> [String] {
    let answer = try await send(edits, try await service.given(cases.given))
    return try await complaints(answer, statuses, name)
  }

  /// What is wrong with an answer of success, and with the job that it speaks of.
  private func complaints(_ answer: WireAnswer, _ statuses: [Int], _ name: String) async throws -> [String] {
    guard statuses.contains(answer.status) else {
      let wanted = statuses.map { String($0) }.joined(separator: " or ")
      return ["\(name): expected \(wanted), got \(answer.status) \(answer.text.prefix(300))"]
    }
    if let wrong = judgement.undeclared(answer) { return ["\(name): \(wrong)"] }
    if let location = answer.header("Location"), try await service.get(location)["id"]?.string == nil {
      return ["\(name): nothing can be read at its Location, \(location)"]
    }
    // What needs nothing to exist may speak of what does not exist.
    guard answer.status == 202, cases.given != nil, let job = try id(answer) else { return [] }
    let end = try await service.finished(job)
    return end["status"]?.string == "succeeded" ? [] : ["\(name): its job did not succeed: \(end.text.prefix(300))"]
  }

  private func id(_ answer: WireAnswer) throws -> String? { try JSONValue(parsing: answer.body)["id"]?.string }

  /// Edits that keep what a request makes from being in the way of what another one made.
  private func renaming() async -> [RequestEdit] {
    guard let example = cases.example, !cases.path.contains("{"),
      let name = (try? JSONValue(parsing: example))?["name"]?.string
    else { return [] }
    return [.set("/name", "\"n\(await service.nextNumber()).\(name.replacing(" ", with: "-"))\"")]
  }

  private func dryRun(_ path: String?) async throws -> [String] {
    let given = try await service.given(cases.given)
    let target = path.map { OperationCases.filled($0, given) }
    let before = try await target.asyncMap(service.get)
    var wrong = try await complaints(
      try await send(await renaming() + [.query("dry_run=true")], given), [202], "a dry run")
    if let target, let before {
      let after = try await service.get(target)
      let members = ["id", "name", "admin_state", "disks", "nics", "pending_job"]
      wrong += members.filter { after[$0] != before[$0] }.map { "a dry run: \($0) is not what it was" }
    }
    return wrong
  }

  private func head() async throws -> [String] {
    let given = await service.sharedObjects()
    let (whole, head) = (try await send([], given), try await send([.method("HEAD")], given))
    if head.status != whole.status { return ["HEAD: expected \(whole.status), got \(head.status)"] }
    if !head.body.isEmpty { return ["HEAD: the answer has a body"] }
    let names = ["content-type", "etag", "link", "location"]
    return names.filter { head.header($0) != whole.header($0) }.map { "HEAD: \($0) is not that of GET" }
      + (head.header("content-length") == nil && whole.status == 200 ? ["HEAD: content-length is missing"] : [])
  }

  // MARK: Conditions

  private func notModified() async throws -> [String] {
    let given = await service.sharedObjects()
    guard let tag = try await send([], given).header("ETag") else { return ["the example has no ETag"] }
    var wrong: [String] = []
    for condition in [tag, "W/\(tag)", "*", "\"fffffffffffffffe\", \(tag)"] {
      let answer = try await send([.header("If-None-Match", condition)], given)
      let name = "If-None-Match: \(condition)"
      if answer.status != 304 { wrong.append("\(name): expected 304, got \(answer.status)") }
      if answer.header("ETag") != tag { wrong.append("\(name): the ETag is not that of the object") }
      if let complaint = judgement.undeclared(answer) { wrong.append("\(name): \(complaint)") }
    }
    let other = try await send([.header("If-None-Match", "\"fffffffffffffffe\"")], given)
    if other.status != 200 { wrong.append("another If-None-Match: expected 200, got \(other.status)") }
    return wrong
  }

  private func matched(_ path: String) async throws -> [String] {
    let given = try await service.given(cases.given)
    let other = try await send([.header("If-Match", "\"ffffffffffffffff\"")], given)
    if let wrong = judgement.complaint(other, .problem(412, "precondition-failed"), to: cases.method) {
      return ["another If-Match: \(wrong)"]
    }
    // Jobs that have just ended may still be on their way into the copy.
    for _ in 0..<5 {
      let reading = [("Authorization", "Bearer \(service.admin)")]
      let read = WireRequest(method: "GET", target: OperationCases.filled(path, given), headers: reading)
      guard let tag = try await Wire.send(read, port: service.port).header("ETag") else {
        return ["\(path) has no ETag"]
      }
      let weak = try await send([.header("If-Match", "W/\(tag)")], given)
      if let wrong = judgement.complaint(weak, .problem(412, "precondition-failed"), to: cases.method) {
        return ["a weak If-Match: \(wrong)"]
      }
      let answer = try await send([.header("If-Match", "\"ffffffffffffffff\", \(tag)")], given)
      if answer.status != 412 { return try await complaints(answer, [200, 202, 204], "the right If-Match") }
    }
    return ["the right If-Match: expected success, got 412 five times"]
  }

  private func repeated(_ other: [RequestEdit]) async throws -> [String] {
    let given = try await service.given(cases.given)
    let edits = await renaming() + [.header("Idempotency-Key", "key-\(await service.nextNumber())")]
    let first = try await send(edits, given)
    var wrong = try await complaints(first, [202], "a key's first request")
    let job = try id(first)
    let second = try await send(edits, given)
    if second.status != 202 {
      wrong.append("a key's second request: expected 202, got \(second.status) \(second.text.prefix(200))")
    } else if try id(second) != job {
      wrong.append("a key's second request: another job")
    }
    guard !other.isEmpty else { return wrong }
    let third = try await send(edits + other, given)
    if let complaint = judgement.complaint(third, .problem(409, "conflict"), to: cases.method) {
      wrong.append("a key with another request: \(complaint)")
    }
    return wrong
  }

  // MARK: What must not be learned

  private func hiddenLooksUnknown(_ permission: String) async throws -> [String] {
    var given = await service.sharedObjects()
    let hidden = try await send([.token([permission])], given)
    for name in given.keys { given[name] = "01938f6e-7c1a-7d52-9b0e-ffffffffffff" }
    let unknown = try await send([.token([permission])], given)
    func told(_ answer: WireAnswer) -> [String?] {
      let problem = try? JSONValue(parsing: answer.body)
      return [String(answer.status)] + ["type", "title", "detail"].map { problem?[$0]?.string }
    }
    return told(hidden) == told(unknown) && hidden.status == 404
      ? [] : ["a hidden object: expected what is said of an unknown one, got \(hidden.status) and \(unknown.status)"]
  }
}

extension Optional {
  /// What `change` makes of the value, where there is one.
  fileprivate func asyncMap<Result>(_ change: (Wrapped) async throws -> Result) async rethrows -> Result? {
    guard let self else { return nil }
    return try await change(self)
  }
}
