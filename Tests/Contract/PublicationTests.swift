import Conformance
import Generator
import JSON
import Testing

extension ContractTests {
  @Test("The contract is served as it was written, and as JSON")
  func servesContract() async throws {
    let service = try #require(RunningService.current)
    let document = try Project(root: ContractService.root).document("api/v1.0.yaml")
    let yaml = try await service.send(CaseRequest(method: "GET", target: "/v1.0/openapi.yaml"))
    // As truths, so that a failure does not print the whole contract.
    let isAsWritten = yaml.body == document.bytes
    #expect(isAsWritten)
    let json = try await service.send(CaseRequest(method: "GET", target: "/v1.0/openapi.json"))
    let isTheSame = try JSONValue(parsing: json.body) == document.json
    #expect(isTheSame)
  }

  @Test("Every type of problem has its page, and so has the reference")
  func servesPages() async throws {
    let service = try #require(RunningService.current)
    let paths = ["/docs/v1.0", "/docs/problems"] + service.contract.problemTypes.map { "/docs/problems/\($0.name)" }
    for path in paths {
      let answer = try await service.send(CaseRequest(method: "GET", target: path))
      #expect(answer.status == 200, "\(path)")
      #expect(answer.headers["Content-Type"]?.hasPrefix("text/html") == true, "\(path)")
    }
  }
}
