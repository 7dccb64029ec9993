import Conformance
import Generator
import JSON
import Testing

extension ContractTests {
  @Test(
    "Each contract is served as it was written, and as JSON",
    arguments: Project(root: ContractService.root).contractFiles())
  func servesContract(_ file: String) async throws {
    let service = try #require(RunningService.current)
    let document = try Project(root: ContractService.root).document(file)
    let path = "/" + file.dropFirst("api/".count).dropLast(".yaml".count)
    let yaml = try await service.send(CaseRequest(method: "GET", target: "\(path)/openapi.yaml"))
    // As truths, so that a failure does not print the whole contract.
    let isAsWritten = yaml.body == document.bytes
    #expect(isAsWritten)
    let json = try await service.send(CaseRequest(method: "GET", target: "\(path)/openapi.json"))
    let isTheSame = try JSONValue(parsing: json.body) == document.json
    #expect(isTheSame)
  }

  @Test("Every type of problem has its page, and so has the reference")
  func servesPages() async throws {
    let service = try #require(RunningService.current)
    let types = Set(service.contracts.flatMap(\.problemTypes).map(\.name)).sorted()
    let paths =
      service.contracts.map { "/docs/\($0.version)" } + ["/docs/problems"] + types.map { "/docs/problems/\($0)" }
    for path in paths {
      let answer = try await service.send(CaseRequest(method: "GET", target: path))
      #expect(answer.status == 200, "\(path)")
      #expect(answer.headers["Content-Type"]?.hasPrefix("text/html") == true, "\(path)")
      let tag = try #require(answer.headers["ETag"], "\(path)")
      let again = try await service.send(
        CaseRequest(method: "GET", target: path, headers: [("If-None-Match", tag)]))
      #expect(again.status == 304 && again.headers["ETag"] == tag, "\(path)")
    }
  }
}
