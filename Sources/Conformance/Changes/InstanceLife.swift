import Generator
import HTTPClient
import JSON

/// The life of an instance of the run's own: made, started, stopped and removed, each job followed to its end.
actor InstanceLife {
  static let creation = "createInstance"

  /// How long a job of Ganeti may take.
  private static let longestJob = Duration.seconds(900)

  /// By `operationId`.
  private(set) var checks: [String: [Check]] = [:]
  private let contract: Contract
  private let deployment: RemoteDeployment
  private let plan: InstancePlan
  private var instance: String?
  private var wasAskedFor = false

  /// - Throws: `ConformanceFailure` where no such cluster is seen.
  init(_ opening: Opening, cluster: String) async throws {
    contract = opening.published.contract
    deployment = opening.deployment
    plan = try await InstancePlan(contract, deployment, cluster: cluster)
  }

  /// Nil where no instance could be made.
  var own: OwnObjects? {
    instance.map { OwnObjects(cluster: plan.cluster, instance: $0, refusedName: plan.name(refused: true)) }
  }

  /// Makes, starts and stops the instance.
  func begin() async {
    await check(Self.creation, "makes an instance") {
      var request = try self.request(Self.creation)
      request.set("Idempotency-Key", plan.name(refused: false))
      request.set("Content-Type", "application/json")
      request.body = .bytes(Array(plan.body.text.utf8))
      wasAskedFor = true
      let job = try await self.job(of: request, Self.creation)
      let again = try await deployment.send(request)
      if (try? JSONValue(parsing: again.body))?["id"] != job["id"] {
        throw Wrong(complaint: "the same Idempotency-Key gives another answer, \(again.status)")
      }
      guard let id = job["subject"]?["id"]?.string else { throw Wrong(complaint: "its job has no subject") }
      try mustSucceed(try await end(of: job))
      instance = id
    }
    await check("startInstance", "starts it") { try await act("startInstance", endingAs: "running") }
    await check("stopInstance", "stops it") { try await act("stopInstance", endingAs: "stopped") }
  }

  /// Removes the instance, and whatever else was made by requests that should have been refused.
  func end() async {
    await check("deleteInstance", "removes it") {
      // What was asked for in the moment of an interruption may come a little later.
      if wasAskedFor, instance == nil { try await Task.sleep(for: .seconds(2)) }
      var left = try await leftovers()
      if left.isEmpty { throw Untried("there is no instance to remove") }
      var causes: [String] = []
      // What was made by mistake may still be on its way.
      for _ in 0..<3 where !left.isEmpty {
        causes = []
        for item in left {
          do { try await remove(item.id) } catch { causes.append("\(error)") }
        }
        left = try await leftovers()
      }
      if !left.isEmpty {
        let names = left.map(\.name).joined(separator: ", ")
        throw Wrong(complaint: "remove by hand: \(names) (\(causes.joined(separator: "; ")))")
      }
    }
  }

  // MARK: Steps

  private func act(_ operation: String, endingAs status: String) async throws {
    guard let instance else { throw Untried("no instance could be made") }
    try mustSucceed(try await self.end(of: try await job(of: try request(operation), operation)))
    let path = try path("getInstance")
    let end = ContinuousClock.now + .seconds(120)
    // The copy is written when the job has ended.
    while try await deployment.get(path)["live"]?["status"]?.string != status {
      guard ContinuousClock.now < end else { throw Wrong(complaint: "the instance \(instance) is not \(status)") }
      try await Task.sleep(for: .seconds(1))
    }
  }

  private func remove(_ id: String) async throws {
    instance = id
    let request = try self.request("deleteInstance")
    let end = ContinuousClock.now + Self.longestJob
    var answer = try await deployment.send(request)
    // What was interrupted may still be under way.
    while answer.status == 409, ContinuousClock.now < end {
      try await Task.sleep(for: .seconds(1))
      answer = try await deployment.send(request)
    }
    try mustSucceed(try await self.end(of: try judged(answer, "deleteInstance")))
    let gone = try await deployment.send(deployment.request("GET", try path("getInstance")))
    if gone.status != 404 { throw Wrong(complaint: "expected 404 of the removed instance, got \(gone.status)") }
  }

  /// The instances of this run that are there.
  private func leftovers() async throws -> [(id: String, name: String)] {
    let path = operation("listInstances")?.path ?? ""
    var found: [(id: String, name: String)] = []
    var next: String? = "\(path)?limit=500&cluster_id=\(plan.cluster)"
    while let target = next {
      let page = try await deployment.get(target)
      for item in page["items"]?.array ?? [] {
        guard let id = item["id"]?.string, let name = item["name"]?.string, name.hasPrefix(plan.prefix) else {
          continue
        }
        found.append((id, name))
      }
      next = page["next"]?.string
    }
    return found
  }

  // MARK: Requests

  private func operation(_ id: String) -> Generator.Operation? { contract.operations.first { $0.id == id } }

  private func path(_ id: String) throws(Untried) -> String {
    guard let operation = operation(id) else { throw Untried("the contract has no \(id)") }
    return try OperationCases.filled(
      OperationCases(operation, of: contract).path, instance.map { ["instance": $0] } ?? [:])
  }

  private func request(_ id: String) throws(Untried) -> CaseRequest {
    deployment.request(operation(id)?.method ?? "", try path(id))
  }

  private func job(of request: CaseRequest, _ id: String) async throws -> JSONValue {
    try judged(try await deployment.send(request), id)
  }

  /// The job that an answer tells of, where it is as the contract declares it.
  private func judged(_ answer: HTTPResponse, _ id: String) throws -> JSONValue {
    guard let operation = operation(id) else { throw Untried("the contract has no \(id)") }
    let judgement = Judgement(contract: contract, operation: operation, judgesProse: false)
    if operation.isForbidden(answer.status) { throw Untried(Caution.forbidden) }
    if let complaint = judgement.complaint(answer, .status(202), to: operation.method) {
      throw Wrong(complaint: complaint)
    }
    return try JSONValue(parsing: answer.body)
  }

  private func end(of job: JSONValue) async throws -> JSONValue {
    guard let id = job["id"]?.string, let getJob = operation("getJob") else { throw Untried("there is no job to read") }
    let path = try OperationCases.filled(OperationCases(getJob, of: contract).path, ["job": id])
    return try await deployment.finished(at: path, within: Self.longestJob)
  }

  /// A job that ends with a problem that the contract knows is the cluster's affair, and no fault of the service.
  private func mustSucceed(_ job: JSONValue) throws {
    if job["status"]?.string == "succeeded" { return }
    let type = job["problem"]?["type"]?.string?.split(separator: "/").last.map(String.init)
    let detail = job["problem"]?["detail"]?.string ?? ""
    guard contract.problemTypes.contains(where: { $0.name == type }) else {
      throw Wrong(complaint: "its job did not succeed, and says no problem that is declared")
    }
    throw Untried("the cluster would not: \(detail)")
  }

  private func check(_ operation: String, _ name: String, _ step: () async throws -> Void) async {
    let made = await Check.made("an instance of its own: \(name)", hiding: deployment.token) {
      try await step()
      return []
    }
    checks[operation, default: []].append(made.check)
  }
}
