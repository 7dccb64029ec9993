public import Generator
import HTTPClient
import JSON

/// Runs the scenarios of an operation, each with objects of its own.
public struct ScenarioRunning<Service: Deployment>: Sendable {
  let cases: OperationCases
  let service: Service
  let judgement: Judgement
  /// Into about how many pages a list is cut; nil gives each item a page of its own.
  let pages: Int?

  public init(cases: OperationCases, service: Service, judgement: Judgement, pages: Int? = nil) {
    self.cases = cases
    self.service = service
    self.judgement = judgement
    self.pages = pages
  }

  /// What did not come as it should; empty where all did.
  ///
  /// - Throws: `Untried` where the deployment has nothing to try it with.
  public func complaints(_ scenario: Scenario) async throws -> [String] {
    switch scenario {
    // Another version's example may have made something of its name.
    case .example(let statuses): try await example(await renaming(), statuses, "the example")
    case .withoutBody(let statuses):
      try await example([.noBody, .noHeader("Content-Type")], statuses, "the example without a body")
    case .dryRun(let path): try await dryRun(path)
    case .head: try await head()
    case .notModified: try await notModified()
    case .matched(let path): try await matched(path)
    case .repeated(let other): try await repeated(other)
    case .walk(let queries): try await walk(queries)
    case .filter(let parameter, let pointer): try await filter(parameter, pointer)
    case .foreignCursor(let path, let query): try await foreignCursor(path, query)
    case .hiddenLooksUnknown(let permission): try await hiddenLooksUnknown(permission)
    }
  }

  func send(_ edits: [RequestEdit], _ given: GivenObjects) async throws -> HTTPResponse {
    try await service.send(try await cases.request(edits, given, service))
  }

  // MARK: The example

  private func example(_ edits: [RequestEdit], _ statuses: [Int], _ name: String) async throws -> [String] {
    let answer = try await send(edits, try await service.given(cases.given))
    return try await complaints(answer, statuses, name)
  }

  /// What is wrong with an answer of success, and with the job that it speaks of.
  func complaints(_ answer: HTTPResponse, _ statuses: [Int], _ name: String) async throws -> [String] {
    guard statuses.contains(answer.status) else {
      let wanted = statuses.map { String($0) }.joined(separator: " or ")
      return ["\(name): expected \(wanted), got \(answer.status) \(answer.excerpt)"]
    }
    if let wrong = judgement.undeclared(answer) { return ["\(name): \(wrong)"] }
    if let location = answer.headers["Location"], try await service.get(location)["id"]?.string == nil {
      return ["\(name): nothing can be read at its Location, \(location)"]
    }
    // What needs nothing to exist may speak of what does not exist.
    guard answer.status == 202, cases.given != nil, let job = answer.headers["Location"] else { return [] }
    let end = try await service.finished(at: job)
    return end["status"]?.string == "succeeded" ? [] : ["\(name): its job did not succeed: \(end.text.prefix(300))"]
  }

  func id(_ answer: HTTPResponse) throws -> String? { try JSONValue(parsing: answer.body)["id"]?.string }

  /// Edits that keep what a request makes from being in the way of what another one made.
  func renaming() async -> [RequestEdit] {
    guard let example = cases.example, !cases.path.contains("{"),
      let name = (try? JSONValue(parsing: example))?["name"]?.string
    else { return [] }
    return [.set("/name", "\"n\(await service.nextNumber()).\(name.replacing(" ", with: "-"))\"")]
  }

  private func dryRun(_ path: String?) async throws -> [String] {
    let given = try await service.given(cases.given)
    let target = try path.map { try OperationCases.filled($0, given) }
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
    let given = try await service.sharedObjects()
    var wrong: [String] = []
    // What lives may change between the two; then once more.
    for _ in 0..<2 {
      wrong = differences(
        whole: try await send([], given), head: try await send([.method("HEAD")], given))
      if wrong.isEmpty { break }
    }
    return wrong
  }

  private func differences(whole: HTTPResponse, head: HTTPResponse) -> [String] {
    if head.status != whole.status { return ["HEAD: expected \(whole.status), got \(head.status)"] }
    if !head.body.isEmpty { return ["HEAD: the answer has a body"] }
    let names = ["content-type", "etag", "link", "location"]
    return names.filter { head.headers.list($0) != whole.headers.list($0) }.map { "HEAD: \($0) is not that of GET" }
      + (head.headers["content-length"] == nil && whole.status == 200 ? ["HEAD: content-length is missing"] : [])
  }

  // MARK: What must not be learned

  private func hiddenLooksUnknown(_ permission: String) async throws -> [String] {
    var given = try await service.sharedObjects()
    let hidden = try await send([.token([permission])], given)
    for name in given.keys { given[name] = "01938f6e-7c1a-7d52-9b0e-ffffffffffff" }
    let unknown = try await send([.token([permission])], given)
    func told(_ answer: HTTPResponse) -> [String?] {
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
