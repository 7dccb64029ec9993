import Conformance
import Generator
import JSON
import Testing
import Values

@Suite("Two versions in one process", .nextService, .serialized)
struct ServedTogetherTests {
  private func service() throws -> NextService { try #require(RunningNextService.current) }

  @Test(
    "What means the same answers the same, in its own version",
    arguments: [
      "whoami", "clusters", "nodes?limit=2&total=true", "instances?limit=3&sort=-name", "tokens", "jobs?limit=1",
    ])
  func forwarded(_ path: String) async throws {
    let service = try service()
    let first = try await service.get("/v1.0/\(path)")
    let next = try await service.get("/v9.0/\(path)")
    #expect(first.status == 200 && next.status == 200)
    let own: Set<String> = ["next", "next_cursor"]
    #expect(try without(next.body, own) == without(first.body, own))
    for (answer, version) in [(first, "v1.0"), (next, "v9.0")] {
      guard let page = answer.body["next"]?.string else { continue }
      #expect(page.hasPrefix("/\(version)/") && answer.headers["Link"] == "<\(page)>; rel=\"next\"")
      let following = try await service.get(page)
      #expect(following.status == 200 && following.body["items"]?[0] != answer.body["items"]?[0])
    }
  }

  /// The text of a value without some of its members, wherever they stand.
  private func without(_ value: JSONValue, _ names: Set<String>) throws -> String {
    // When a copy was last read may move between two requests.
    let moving: Set<String> = ["observed_at", "last_attempt_at", "last_success_at", "last_used_at", "modified_at"]
    func pruned(_ value: JSONValue) -> JSONValue {
      switch value {
      case .object(let members):
        .object(
          members.filter { !names.contains($0.name) && !moving.contains($0.name) }
            .map { JSONValue.Member($0.name, pruned($0.value)) })
      case .array(let elements): .array(elements.map(pruned))
      default: value
      }
    }
    return pruned(value).text
  }

  @Test("A change is answered with a job of the version that was asked, and is the same change in both")
  func change() async throws {
    let service = try service()
    let instance = try #require(try await service.get("/v9.0/instances?limit=1").body["items"]?[0]?["id"]?.string)
    let accepted = try await service.send("POST", "/v9.0/instances/\(instance)/actions/start", key: "once")
    #expect(accepted.status == 202)
    let job = try #require(accepted.body["id"]?.string)
    #expect(accepted.location == "/v9.0/jobs/\(job)")
    var over = try await service.get("/v9.0/jobs/\(job)?wait=60")
    for _ in 0..<5 where over.body["ended_at"]?.isNull == true {
      over = try await service.get("/v9.0/jobs/\(job)?wait=60")
    }
    #expect(over.body["status"]?.string == "succeeded")
    // The key stands for the request, whichever version it is sent in.
    let repeated = try await service.send("POST", "/v1.0/instances/\(instance)/actions/start", key: "once")
    #expect(repeated.status == 202)
    #expect(repeated.location == "/v1.0/jobs/\(job)")
    let other = try await service.send("POST", "/v1.0/instances/\(instance)/actions/reboot", key: "once")
    #expect(other.status == 409)
  }

  @Test("A cursor belongs to the version that gave it")
  func cursor() async throws {
    let service = try service()
    let page = try #require(try await service.get("/v1.0/instances?limit=1").body["next"]?.string)
    let refused = try await service.get(page.replacing("/v1.0/", with: "/v9.0/"))
    #expect(refused.status == 409)
    #expect(refused.body["errors"]?[0]?["detail"]?.string == "belongs to another list, sort or filter")
  }

  @Test("What was removed is unknown in the next version, and there in the one before")
  func removed() async throws {
    let service = try service()
    #expect(try await service.send("POST", "/v9.0/clusters/\(service.cluster)/actions/sync").status == 404)
    let accepted = try await service.send("POST", "/v1.0/clusters/\(service.cluster)/actions/sync")
    #expect(accepted.status == 202)
  }

  @Test("What was changed takes and gives in each version what that one says")
  func changed() async throws {
    let service = try service()
    let (old, new) = (
      #"{"name": "nightly", "permissions": ["instance:read"]}"#,
      #"{"label": "nightly", "permissions": ["instance:read"]}"#
    )
    let first = try await service.send("POST", "/v1.0/tokens", old)
    #expect(first.status == 201 && first.body["secret"] != nil && first.body["token_secret"] == nil)
    let next = try await service.send("POST", "/v9.0/tokens", new)
    #expect(next.status == 201 && next.body["secret"] == nil)
    #expect(next.body["token_secret"]?.string?.hasPrefix("gwm_") == true)
    let id = try #require(next.body["token"]?["id"]?.string)
    #expect(next.location == "/v9.0/tokens/\(id)")
    #expect(try await service.get("/v9.0/tokens/\(id)").body["name"]?.string == "nightly")
    let refused = try await service.send("POST", "/v9.0/tokens", old)
    #expect(refused.status == 422)
    #expect(refused.body["errors"]?.array?.compactMap { $0["pointer"]?.string } == ["/name", "/label"])
    #expect(try await service.send("POST", "/v1.0/tokens", new).status == 422)
  }

  @Test("What was added is there in the next version alone")
  func added() async throws {
    let service = try service()
    let capacity = try await service.get("/v9.0/clusters/\(service.cluster)/capacity")
    #expect(capacity.status == 200)
    #expect(
      capacity.body.text
        == #"{"cluster":{"id":"\#(service.cluster)","name":"east.example.org"},"node_count":3,"instance_count":20}"#)
    #expect(try await service.get("/v1.0/clusters/\(service.cluster)/capacity").status == 404)
    #expect(try await service.get("/v9.0/clusters/\(UUID.version7())/capacity").status == 404)
  }

  @Test("The service lists both versions, and each describes itself")
  func described() async throws {
    let service = try service()
    let listed = try await service.get("/").body["versions"]?.array?.compactMap { $0["version"]?.string }
    #expect(listed == ["v1.0", "v9.0"])
    for version in ["v1.0", "v9.0"] {
      let own = try await service.get("/\(version)").body
      #expect(own["version"]?.string == version)
      #expect(own["url"]?.string == "/\(version)" && own["contract"]?.string == "/\(version)/openapi.json")
      let contract = try await service.get("/\(version)/openapi.json").body
      #expect(contract["paths"]?["/\(version)/instances"] != nil)
    }
  }

  @Test("Seen from outside, the next version keeps its contract")
  func conforms() async throws {
    let service = try service()
    let known = try PublishedContract(Files.read("\(folder)/api/v9.0.yaml"), file: "v9.0.yaml")
    // As long as a busy machine may take.
    let address = RemoteDeployment.Address(url: service.url, timeout: .seconds(300))
    let opening = try await Opening(address, token: service.token, version: nil, known: [known], http: service.http)
    let report = try await ConformanceRun(opening, concurrency: 4, changing: NextService.clusterName).report()
    let failures = report.operations.flatMap { operation in
      operation.failures.map { "\(operation.id): \($0.check.name): \($0.complaint)" }
    }
    #expect(failures == [])
    #expect(report.operations.map(\.id) == known.contract.operations.map(\.id))
    for operation in report.operations { #expect(operation.passed > 0, "\(operation.id)") }
  }
}

/// Gives the tests of a suite one running service.
struct RunningNextService: SuiteTrait, TestScoping {
  @TaskLocal static var current: NextService?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    try await NextService.run { service in
      try await RunningNextService.$current.withValue(service) { try await body() }
    }
  }
}

extension Trait where Self == RunningNextService {
  static var nextService: Self { RunningNextService() }
}
