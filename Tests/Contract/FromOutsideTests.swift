import Generator
import HTTPClient
import JSON
import Testing
import Values

@testable import Conformance
@testable import GanetiSim

extension ContractTests {
  @Test("Seen from outside, the service conforms, and nothing that may change it is sent to it")
  func conforms() async throws {
    let service = try #require(RunningService.current)
    try await LyingProxy.before(service.port, telling: { $1 }) { proxy in
      let report = try await service.report(through: proxy)
      #expect(report.failures == [])
      #expect(report.operations.map(\.id) == service.contract.operations.map(\.id))
      for operation in report.operations where operation.method == "GET" {
        #expect(operation.passed > 0, "\(operation.id)")
      }
      #expect(Set(proxy.requests.map(\.method)) == ["GET", "HEAD", "OPTIONS"])
    }
  }

  @Test("Where changes are allowed, what is not the check's own is named by nothing that could change it")
  func caution() async throws {
    let service = try #require(RunningService.current)
    try await LyingProxy.before(service.port, telling: { $1 }) { proxy in
      let ids = ["createToken", "revokeToken", "createCluster", "updateCluster", "deleteCluster", "syncCluster"]
      let report = try await service.report(through: proxy, only: ids, changing: "main.example.org")
      #expect(report.failures == [])
      // Each is tried at least by who may not use it.
      for id in ids { #expect(report.operations.contains { $0.id == id && $0.passed > 0 }, "\(id)") }
      let objects = await service.sharedObjects().values
      for request in proxy.requests
      where !["GET", "HEAD", "OPTIONS"].contains(request.method) && !request.target.contains("/instances") {
        let place = "\(request.method) \(request.target)"
        let isAuthorized = request.headers.contains { $0.value.contains(service.token.reveal()) }
        #expect(!isAuthorized, "\(place) carries the token")
        let ids = request.target.matches(of: /[0-9a-f-]{36}/).map { String($0.0) }
        #expect(ids.allSatisfy { $0 == Caution.unknownID }, "\(place) speaks of what may exist")
        let names = objects.contains { request.target.contains($0) }
        #expect(!names, "\(place) speaks of what exists")
        if case .bytes(let body) = request.body {
          #expect((try? JSONValue(parsing: body)) == nil, "\(place) carries a body that can be read")
        }
      }
    }
  }

  @Test("Where changes are allowed, an instance lives its life, and nothing is left of it")
  func changes() async throws {
    let service = try #require(RunningService.current)
    try await LyingProxy.before(service.port, telling: { $1 }) { proxy in
      let report = try await service.report(
        through: proxy, only: ["createInstance", "startInstance", "stopInstance", "deleteInstance"],
        changing: "main.example.org")
      #expect(report.failures == [])
      for operation in report.operations {
        let own = operation.checks.filter { $0.name.hasPrefix("an instance of its own") }
        #expect(own.map(\.outcome) == [.passed], "\(operation.id)")
      }
      let left = try await service.namesOfChecks()
      #expect(left == [], "\(report.operations.last.map(\.checks) ?? [])")
    }
  }

  @Test("An instance that is made although it must not be is told, and removed")
  func removesWhatIsMadeByMistake() async throws {
    let service = try #require(RunningService.current)
    // A service that takes whatever is well formed would take this request.
    let lie: LyingProxy.Lie = { request, answer in
      guard request.method == "POST", request.target.contains("planted"), case .bytes(let body) = request.body,
        let name = (try? JSONValue(parsing: body))?["name"]?.string, name.contains("-refused")
      else { return answer }
      let creation = JSONValue.object([
        .init("cluster_id", (try? JSONValue(parsing: body))?["cluster_id"] ?? .null), .init("name", .string(name)),
        .init("disk_template", .string("diskless")), .init("start", .bool(false)), .init("install", .bool(false)),
      ])
      return (try? await service.send(service.request("POST", "/v1.0/instances", creation))) ?? answer
    }
    try await LyingProxy.before(service.port, telling: lie) { proxy in
      let report = try await service.report(through: proxy, only: ["createInstance"], changing: "main.example.org")
      #expect(report.failures.contains { $0.hasSuffix("expected 422 at planted by unknown, got 202") })
      let left = try await service.namesOfChecks()
      #expect(left == [], "\(report.operations.last.map(\.checks) ?? [])")
    }
  }

  @Test("An interrupted check removes what it has made")
  func interrupted() async throws {
    let service = try #require(RunningService.current)
    try await LyingProxy.before(service.port, telling: { $1 }) { proxy in
      let run = Task { try await service.report(through: proxy, changing: "main.example.org") }
      while !proxy.requests.contains(where: { $0.target.hasSuffix("/actions/start") }) {
        try await Task.sleep(for: .milliseconds(5))
      }
      run.cancel()
      let report = try await run.value
      #expect(report.operations.contains { $0.checks.contains { $0.outcome == .untried(Check.interrupted) } })
      let left = try await service.namesOfChecks()
      #expect(left == [], "\(report.operations.last.map(\.checks) ?? [])")
    }
  }

  @Test("A deployment that does not answer in time is not waited for again and again")
  func timeouts() async throws {
    let service = try #require(RunningService.current)
    let lie: LyingProxy.Lie = { request, answer in
      if request.target.hasPrefix("/ready") { try? await Task.sleep(for: .seconds(120)) }
      return answer
    }
    try await LyingProxy.before(service.port, telling: lie) { proxy in
      let http = HTTPClient(logger: quiet)
      var opening = try await service.opening(proxy.url, http)
      try await withGrowingLimit(from: .seconds(1)) { limit in
        let hasty = RemoteDeployment.Address(url: proxy.url, timeout: limit)
        opening.deployment = RemoteDeployment(address: hasty, token: service.token, http: http)
        let report = try await ConformanceRun(opening, only: ["getReadiness"]).report()
        let complaints = report.operations[0].failures.map(\.complaint)
        #expect(complaints.count == 3 && complaints.allSatisfy { $0.hasPrefix("no ") }, "\(complaints)")
        #expect(report.reasons.map(\.reason).contains("3 checks before it got no answer"))
        return complaints == Array(repeating: "no whole answer within \(limit)", count: 3)
      }
      await http.close()
    }
  }

  @Test("What cannot be checked at all is told as such")
  func failures() async throws {
    let service = try #require(RunningService.current)
    let http = HTTPClient(logger: quiet)
    @Sendable func failure(_ url: String, token: Secret? = nil, version: String? = nil) async throws
      -> ConformanceFailure?
    {
      do {
        _ = try await service.opening(url, http, token: token, version: version)
        return nil
      } catch let failure as ConformanceFailure {
        return failure
      }
    }
    let url = "http://127.0.0.1:\(service.port)"
    let none = try await failure(url)
    #expect(none == nil)
    let refused = try await failure(url, token: Secret("gwm_no-token"))
    #expect(refused == .unauthorized)
    let unknown = try await failure(url, version: "v9.9")
    #expect(unknown == .unknownVersion("v9.9", known: ["v1.0"]))
    let silent = try KeptPort()
    let unheard = try await failure("http://127.0.0.1:\(silent.number)")
    withExtendedLifetime(silent) {}
    guard case .unreachable = unheard else {
      Issue.record("a port where nobody listens is not unreachable")
      return
    }
    let past: LyingProxy.Lie = { request, answer in
      guard request.target == "/" else { return answer }
      return answer.changing { $0.setting("versions", .array([.object([.init("version", .string("v0.9"))])])) }
    }
    try await LyingProxy.before(service.port, telling: past) { proxy in
      let failure = try await failure(proxy.url, version: "v1.0")
      #expect(failure == .notServed("v1.0", served: ["v0.9"]))
    }
    let future: LyingProxy.Lie = { request, answer in
      guard request.target == "/" else { return answer }
      return answer.changing { $0.setting("versions", .array([.object([.init("version", .string("v7.0"))])])) }
    }
    try await LyingProxy.before(service.port, telling: future) { proxy in
      let failure = try await failure(proxy.url)
      #expect(failure == .noCommonVersion(served: ["v7.0"], known: ["v1.0"]))
    }
    let page: LyingProxy.Lie = { _, _ in HTTPResponse(status: 200, body: Array("<html>".utf8)) }
    try await LyingProxy.before(service.port, telling: page) { proxy in
      let failure = try await failure(proxy.url)
      #expect(failure == .stranger("/ gives 200 and no JSON"))
    }
    await http.close()
  }
}

extension ContractService {
  /// The report of a check from outside, through a proxy.
  nonisolated func report(
    through proxy: LyingProxy, only ids: [String] = [], changing cluster: String? = nil,
    against known: PublishedContract? = nil
  ) async throws -> ConformanceReport {
    let http = HTTPClient(logger: quiet)
    let run = try ConformanceRun(
      try await opening(proxy.url, http, against: known), only: ids, concurrency: 4, changing: cluster)
    let report = try await run.report()
    await http.close()
    return report
  }

  nonisolated func opening(
    _ url: String, _ http: HTTPClient, token: Secret? = nil, version: String? = nil,
    against known: PublishedContract? = nil
  ) async throws -> Opening {
    // As long as a busy machine may take.
    let address = RemoteDeployment.Address(url: url, timeout: .seconds(300))
    return try await Opening(
      address, token: token ?? self.token, version: version,
      known: [try known ?? ContractService.published.get()], http: http)
  }

  private static let published = Result {
    try PublishedContract(Files.read("\(root)/api/v1.0.yaml"), file: "v1.0.yaml")
  }

  /// The names of the instances that checks have made and not removed.
  nonisolated func namesOfChecks() async throws -> [String] {
    let items = try await get("/v1.0/instances?limit=500")["items"]?.array ?? []
    return items.compactMap { $0["name"]?.string }.filter { $0.hasPrefix("gwm-check") }
  }
}

extension ConformanceReport {
  /// What failed, a line each.
  fileprivate var failures: [String] {
    operations.flatMap { operation in
      operation.failures.map { "\(operation.id): \($0.check.name): \($0.complaint)" }
    }
  }
}
