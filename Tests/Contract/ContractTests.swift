import Conformance
import Generator
import JSON
import Testing

@Suite("The service keeps its contract", .runningService, .serialized)
struct ContractTests {
  @Test("Every version", arguments: ContractVersions.operations)
  func keeps(_ cases: OperationCases) async throws {
    let service = try #require(RunningService.current)
    let contract = try #require(service.contracts.first { $0.version == cases.version })
    let operation = try #require(contract.operations.first { $0.id == cases.id })
    let judgement = Judgement(contract: contract, operation: operation)
    let given = await service.sharedObjects()
    for each in cases.cases {
      let complaint: String?
      do {
        let request = try await cases.request(each.edits, given, service)
        complaint = judgement.complaint(
          try await service.send(request), each.expected, to: request.method)
      } catch {
        complaint = "\(error)"
      }
      if let complaint { Issue.record("\(cases.id): \(each.name): \(complaint)") }
    }
    let running = ScenarioRunning(cases: cases, service: service, judgement: judgement)
    for scenario in cases.scenarios {
      do {
        for complaint in try await running.complaints(scenario) { Issue.record("\(cases.id): \(complaint)") }
      } catch is Untried where scenario.isFilter {
        // No object here has what it filters by, such as a node a tag.
        continue
      } catch {
        Issue.record("\(cases.id): \(scenario): \(error)")
      }
    }
  }
}

extension Scenario {
  fileprivate var isFilter: Bool { if case .filter = self { true } else { false } }
}

extension OperationCases: CustomTestStringConvertible {
  public var testDescription: String { "\(version) \(id)" }
}
