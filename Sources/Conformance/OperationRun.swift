import Generator
import HTTPClient

/// Makes the checks of one operation, one after the other.
struct OperationRun {
  let published: PublishedContract
  let operation: Generator.Operation
  let deployment: RemoteDeployment
  /// What the run has made for itself; requests may try to change it.
  let own: OwnObjects?
  let allowsChanges: Bool

  /// After so many checks in a row without an answer there is no use in further ones.
  private static let patience = 3

  func report() async -> OperationReport {
    let all = checksToMake()
    var checks: [Check] = []
    var silences = 0
    for (index, next) in all.enumerated() {
      if silences >= Self.patience {
        checks.append(Check(next.name, .untried("\(silences) checks before it got no answer")))
        continue
      }
      if Task.isCancelled {
        checks.append(Check(next.name, .untried(Check.interrupted)))
        continue
      }
      let (check, isSilent, last) = await Check.made(next.name, hiding: deployment.token, by: next.complaints)
      silences = isSilent ? silences + 1 : 0
      checks.append(check)
      // The very first is the example as it stands: what a token may not do tells nothing.
      if index == 0, let status = last?.answer?.status, operation.isForbidden(status) {
        return report(all.map { Check($0.name, .untried(Caution.forbidden)) })
      }
    }
    return report(checks)
  }

  private func report(_ checks: [Check]) -> OperationReport {
    OperationReport(id: operation.id, method: operation.method, path: operation.path, checks: checks)
  }

  // MARK: What is to be checked

  private struct CheckToMake {
    let name: String
    /// What is wrong.
    let complaints: () async throws -> [String]
  }

  private func checksToMake() -> [CheckToMake] {
    let cases = OperationCases(operation, of: published.contract)
    let judgement = Judgement(contract: published.contract, operation: operation, judgesProse: false)
    let caution = Caution(cases: cases, operation: operation, allowsChanges: allowsChanges)
    let own = caution.isRead ? nil : own.flatMap { $0.include(cases) ? $0 : nil }
    let deployment = own.map { self.deployment.with($0.given) } ?? self.deployment
    let scenarios = ScenarioRunning(cases: cases, service: deployment, judgement: judgement, pages: 5)
    let first = cases.scenarios.map { scenario in
      CheckToMake(name: scenario.name) {
        if let reason = scenario.reasonAgainst(caution.isRead) { throw Untried(reason) }
        return try await scenarios.complaints(scenario)
      }
    }
    let second = cases.cases.map { each in
      CheckToMake(name: each.name) {
        switch caution.decision(on: own?.naming(each, of: cases) ?? each, isOurs: own != nil) {
        case .withhold(let reason): throw Untried(reason)
        case .send(let each):
          let request = try await cases.request(each.edits, deployment.sharedObjects(), deployment)
          let answer = try await deployment.send(request)
          if own != nil, operation.isForbidden(answer.status) { throw Untried(Caution.forbidden) }
          return judgement.complaint(answer, each.expected, to: request.method).map { [$0] } ?? []
        }
      }
    }
    return first + publication() + second
  }

  /// Whether the contract that the deployment publishes means what this one does.
  private func publication() -> [CheckToMake] {
    let root = "/\(published.contract.version)"
    guard ["\(root)/openapi.yaml", "\(root)/openapi.json"].contains(operation.path) else { return [] }
    return [
      CheckToMake(name: "the contract is the one that it is held against") {
        let answer = try await deployment.send(deployment.request("GET", operation.path))
        // A JSON text is a YAML text, too.
        let theirs = try Contract(Document(answer.body, file: operation.path), rules: .comparison)
        return PublicationComparison.complaints(of: theirs, from: published.contract)
      }
    ]
  }
}
