import Generator
import HTTPClient
import JSON

/// The scenarios of conditional and of repeated requests.
extension ScenarioRunning {
  func notModified() async throws -> [String] {
    let given = try await service.sharedObjects()
    guard let tag = try await send([], given).headers["ETag"] else { return ["the example has no ETag"] }
    for form in ["%", "W/%", "*", "\"fffffffffffffffe\", %"] {
      let name = "If-None-Match: \(form.replacing("%", with: tag))"
      var (answer, tag) = (try await send([.header("If-None-Match", form.replacing("%", with: tag))], given), tag)
      // What lives may have changed meanwhile; then its new state must do.
      if answer.status == 200, let changed = answer.headers["ETag"], changed != tag {
        tag = changed
        answer = try await send([.header("If-None-Match", form.replacing("%", with: tag))], given)
      }
      if answer.status != 304 { return ["\(name): expected 304, got \(answer.status)"] }
      if answer.headers["ETag"] != tag { return ["\(name): the ETag is not that of the object"] }
      if let complaint = judgement.undeclared(answer) { return ["\(name): \(complaint)"] }
    }
    let other = try await send([.header("If-None-Match", "\"fffffffffffffffe\"")], given)
    return other.status == 200 ? [] : ["another If-None-Match: expected 200, got \(other.status)"]
  }

  func matched(_ path: String) async throws -> [String] {
    let given = try await service.given(cases.given)
    let other = try await send([.header("If-Match", "\"ffffffffffffffff\"")], given)
    if let wrong = judgement.complaint(other, .problem(412, "precondition-failed"), to: cases.method) {
      return ["another If-Match: \(wrong)"]
    }
    // Jobs that have just ended may still be on their way into the copy.
    for _ in 0..<5 {
      let read = service.request("GET", try OperationCases.filled(path, given))
      guard let tag = try await service.send(read).headers["ETag"] else {
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

  func repeated(_ other: [RequestEdit]) async throws -> [String] {
    let given = try await service.given(cases.given)
    let edits = await renaming() + [.header("Idempotency-Key", "key-\(await service.nextNumber())")]
    let first = try await send(edits, given)
    var wrong = try await complaints(first, [202], "a key's first request")
    let job = try id(first)
    let second = try await send(edits, given)
    if second.status != 202 {
      wrong.append("a key's second request: expected 202, got \(second.status) \(second.excerpt)")
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
}
