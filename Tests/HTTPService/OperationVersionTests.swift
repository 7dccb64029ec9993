import HTTPService
import Testing

@Suite("The version of an operation")
struct OperationVersionTests {
  static let paths: [(path: String, version: String?, job: String)] = [
    ("/v1.0", "v1.0", "/v1.0/jobs/1"), ("/v1.0/nodes/{id}", "v1.0", "/v1.0/jobs/1"),
    ("/v12.10/nodes", "v12.10", "/v12.10/jobs/1"),
    ("/", nil, "/jobs/1"), ("/health", nil, "/jobs/1"), ("/vms/{id}", nil, "/jobs/1"), ("/nodes/v1.0", nil, "/jobs/1"),
  ]

  @Test("It is what the path begins with, and addresses in answers do so too", arguments: paths)
  func version(_ path: String, _ version: String?, _ job: String) {
    let operation = Operation(
      id: "anything", method: .get, path: path, access: .anyone, produces: [], consumes: [], requiresBody: false,
      problems: [])
    #expect(operation.version == version)
    #expect(operation.address("/jobs/1") == job)
  }
}
