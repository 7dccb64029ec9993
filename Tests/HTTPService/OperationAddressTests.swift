import HTTPService
import Testing

@Suite("The addresses that an operation's answers speak of")
struct OperationAddressTests {
  @Test("They are of the version that was asked", arguments: [("v1.0", "/v1.0/jobs/1"), (nil, "/jobs/1")])
  func address(_ version: String?, _ address: String) {
    let operation = Operation(
      id: "anything", method: .get, path: "/anything", version: version, access: .anyone, produces: [], consumes: [],
      requiresBody: false, problems: [])
    #expect(operation.address("/jobs/1") == address)
  }
}
