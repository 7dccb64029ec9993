import GWMClient
import HTTPClient
import JSON
import Testing
import Values

extension ContractTests {
  @Test("Its client asks everything and understands every answer", arguments: ClientCalls.all)
  func client(_ call: ClientCall) async throws {
    let service = try #require(RunningService.current)
    let client = Client(ClientSettings(url: "http://127.0.0.1:\(service.port)", token: service.token))
    let caller = ClientCaller(
      client: client, given: try await service.given(call.given), number: await service.nextNumber())
    for outcome in try await call.run(caller) {
      if let lost = outcome.lost { Issue.record("\(call.id): \(lost)") }
      // What needs nothing to exist may speak of what does not exist.
      guard outcome.response.status == 202, call.given != nil else { continue }
      let accepted = try JSONValue(parsing: outcome.response.body)
      let job = try await client.end(of: try #require(accepted["id"]?.string.flatMap { UUID($0) }))
      #expect(job.status == .succeeded, "\(call.id): \(outcome.name): \(String(describing: job.problem))")
    }
  }

  @Test("Its client goes through a list page by page")
  func pages() async throws {
    let service = try #require(RunningService.current)
    let client = Client(ClientSettings(url: "http://127.0.0.1:\(service.port)", token: service.token))
    let whole = try await client.send(ListNodes(limit: 500, sort: .name)).body.items.map(\.id)
    var ids: [UUID] = []
    for try await node in client.items(of: ListNodes(limit: 2, sort: .name)) { ids.append(node.id) }
    #expect(whole.count > 2)
    #expect(ids == whole)
  }
}
