import HTTPClient
import Testing
import Values

@testable import APIClient

@Suite("The way to a service")
struct ConnectionTests {
  private func endpoint(security: [[String]] = [], server: String? = nil) -> Endpoint {
    Endpoint(id: "o", method: "GET", path: "/o", accepts: [], security: security, server: server)
  }

  private func sent(_ endpoint: Endpoint, _ credentials: [String: Credential] = [:], other: String? = nil) async throws
    -> HTTPRequest
  {
    let recording = Recording()
    var connection = Connection(url: "https://h:1/api/", transport: recording)
    connection.servers = other.map { ["o": $0] } ?? [:]
    _ = try await connection.response(
      to: RequestBuilder(endpoint), of: endpoint, with: endpoint.credentials(of: credentials))
    return try #require(recording.requests.first)
  }

  @Test("An operation is asked for at its own server, where it has one")
  func servers() async throws {
    #expect(try await sent(endpoint()).url == "https://h:1/api/o")
    #expect(try await sent(endpoint(server: "https://files.h")).url == "https://files.h/o")
    #expect(try await sent(endpoint(server: "/v2")).url == "https://h:1/v2/o")
    #expect(try await sent(endpoint(server: "v2")).url == "https://h:1/api/v2/o")
    #expect(try await sent(endpoint(server: "https://files.h"), other: "http://t").url == "http://t/o")
  }

  @Test("Keys, tokens and names go where their scheme says")
  func credentials() async throws {
    let given: [String: Credential] = [
      "header": .apiKey(Secret("1"), name: "X-Key", in: .header),
      "query": .apiKey(Secret("2"), name: "key", in: .query),
      "cookie": .apiKey(Secret("3"), name: "sid", in: .cookie), "token": .bearer(Secret("4")),
      "other": .authorization(scheme: "Digest", Secret("5")),
      "basic": .basic(HTTPRequest.Credentials(user: "u", password: Secret("6"))),
    ]
    let keys = try await sent(endpoint(security: [["header", "query", "cookie"]]), given)
    #expect(keys.headers["X-Key"] == "1" && keys.headers["Cookie"] == "sid=3" && keys.url.hasSuffix("/o?key=2"))
    #expect(try await sent(endpoint(security: [["token"]]), given).headers["Authorization"] == "Bearer 4")
    #expect(try await sent(endpoint(security: [["other"]]), given).headers["Authorization"] == "Digest 5")
    #expect(try await sent(endpoint(security: [["basic"]]), given).credentials?.user == "u")
  }

  @Test("The first way that can be satisfied is gone, and what needs nothing gets nothing")
  func alternatives() {
    func used(_ security: [[String]]) -> Int {
      endpoint(security: security).credentials(of: ["a": .bearer(Secret("1")), "b": .bearer(Secret("2"))]).count
    }
    #expect(used([["c"], ["a", "c"], ["a", "b"], ["a"]]) == 2)
    #expect(used([[], ["a"]]) == 1)
    #expect(used([["c"]]) == 0)
    #expect(used([]) == 0)
  }

  @Test("A service is believed to be who the settings say")
  func trust() async throws {
    let recording = Recording()
    let connection = Connection(url: "https://h", trust: .pinnedPublicKey("k"), transport: recording)
    _ = try await connection.response(to: RequestBuilder(endpoint()))
    #expect(recording.requests.map(\.trust) == [.pinnedPublicKey("k")])
  }
}
