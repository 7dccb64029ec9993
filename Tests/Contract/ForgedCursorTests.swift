import Conformance
import Generator
import JSON
import Testing
import Values

extension ContractTests {
  @Test("A cursor whose key is another one does no harm", arguments: ContractV1_0.operations.filter { $0.isList })
  func forgedCursors(_ cases: OperationCases) async throws {
    let service = try #require(RunningService.current)
    let operation = try #require(service.contract.operations.first { $0.id == cases.id })
    let running = ScenarioRunning(
      cases: cases, service: service, judgement: Judgement(contract: service.contract, operation: operation))
    for query in [""] + cases.orders.suffix(1).map({ "&\($0)" }) {
      let page = try await service.get("\(cases.path)?limit=1\(query)")
      let next = try #require(page["next"]?.string, "\(cases.path) has no second page, so its cursors tell nothing")
      let cursor = try #require(next.split(separator: "cursor=").last?.split(separator: "&").first)
      let bytes = try #require(Base64URL.decode(String(cursor)))
      // The key comes last, after three other parts.
      let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ", maxSplits: 3).prefix(3)
      for key in ["zq", "", "2027-13-01", "a\0b", "é", "infinity", "0", "9223372036854775807", "-9223372036854775808"] {
        let forged = Base64URL.encode(Array((parts + [Substring(key)]).joined(separator: " ").utf8))
        let answer = try await service.send(service.request("GET", "\(cases.path)?cursor=\(forged)\(query)"))
        if answer.status == 200 { continue }
        let complaint = running.refusal(answer, saying: "is no cursor")
        #expect(complaint == nil, "\(cases.id): a cursor with the key \(JSONValue.string(key).text)")
      }
    }
  }
}

extension OperationCases {
  fileprivate var isList: Bool {
    scenarios.contains { if case .walk = $0 { true } else { false } }
  }

  /// The orders that the list may have, as parts of the query.
  fileprivate var orders: [String] {
    scenarios.flatMap { if case .walk(let queries) = $0 { queries } else { [String]() } }
  }
}
