import Conformance
import Generator
import HTTPClient
import JSON
import Testing

extension ContractTests {
  /// What a deployment does wrong with an operation, and what must be said of it.
  struct Wrong: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let operation: String
    let check: String
    let complaint: String
    /// Whether it shows only in answers to requests that might change something.
    let needsChanges: Bool
    let lie: LyingProxy.Lie

    init(
      _ name: String, _ operation: String, _ check: String, _ complaint: String, needsChanges: Bool = false,
      _ lie: @escaping LyingProxy.Lie
    ) {
      (testDescription, self.operation, self.check, self.complaint, self.needsChanges, self.lie) = (
        name, operation, check, complaint, needsChanges, lie
      )
    }
  }

  static let wrongs = [
    Wrong("a wrong status", "getHealth", "the example", "the example: expected 200, got 500") { _, answer in
      HTTPResponse(status: 500, headers: answer.headers, body: answer.body)
    },
    Wrong("a missing member", "getNode", "the example", "does not fit its schema at /name: is missing") { _, answer in
      answer.status == 200 ? answer.changing { $0.setting("name", nil) } : answer
    },
    Wrong("a wrong type", "getCluster", "the example", "at /node_count: must be an integer, is a string") {
      _, answer in
      answer.status == 200 ? answer.changing { $0.setting("node_count", .string("three")) } : answer
    },
    Wrong("a wrong media type", "getService", "the example", "declared as application/json and is text/html") {
      _, answer in
      answer.status == 200 ? answer.with(header: "content-type", "text/html; charset=utf-8") : answer
    },
    Wrong("a problem that is not declared", "whoami", "no token", "expected the problem unauthenticated") {
      _, answer in
      answer.status == 401 ? answer.changing { $0.setting("type", .string("/docs/problems/teapot")) } : answer
    },
    Wrong("a fault at another place", "getToken", "id is no UUID", "expected 422 at id by format, got 422 at name") {
      _, answer in
      guard answer.status == 422 else { return answer }
      return answer.changing { problem in
        problem.setting("errors", problem["errors"]?[0].map { .array([$0.setting("parameter", .string("name"))]) })
      }
    },
    Wrong("a missing header", "getInstance", "the example", "the header ETag is missing") { _, answer in
      answer.without(header: "etag")
    },
    Wrong("200 instead of 304", "getJob", "If-None-Match", "expected 304, got 200") { _, answer in
      guard answer.status == 304 else { return answer }
      return HTTPResponse(status: 200, headers: answer.headers, body: Array("{}".utf8))
    },
    Wrong("an unsorted list", "listNodes", "page by page", "sort=-name: \"") { request, answer in
      guard request.target.contains("sort=-name") else { return answer }
      return answer.changing { $0.setting("items", $0["items"]?.array.map { .array($0.reversed()) }) }
    },
    Wrong("an item twice", "listInstances", "page by page", "page by page, an item comes twice") { request, answer in
      guard request.target.contains("cursor="), answer.status == 200 else { return answer }
      return answer.changing { page in
        page.setting("items", page["items"]?.array.map { .array(Array($0.prefix(1)) + $0.dropLast()) })
      }
    },
    Wrong("a filter that lets all through", "listJobs", "status filters", "status=") { request, answer in
      guard request.target.contains("?status="), request.target.contains("limit=") else { return answer }
      return answer.changing { page in
        page.setting(
          "items", page["items"]?.array.map { items in .array(items.map { $0.setting("status", .string("queued")) }) })
      }
    },
    Wrong("a total that is none", "listTokens", "page by page", "total is not the number of items") { _, answer in
      answer.changing { $0["total"] == nil ? $0 : $0.setting("total", .integer(1)) }
    },
    Wrong("a method too many", "getReadiness", "the method POST", "expected 405, got 200", needsChanges: true) {
      request, answer in
      request.method == "POST" ? HTTPResponse(status: 200) : answer
    },
    Wrong("who asks is not asked", "revokeToken", "no token", "expected 401, got 204", needsChanges: true) {
      request, answer in
      answer.status == 401 ? HTTPResponse(status: 204) : answer
    },
    Wrong("another contract", "getContractAsJson", "the contract is", "differs (breaking) at GET /v1.0/jobs: is gone") {
      _, answer in
      answer.changing { $0.setting("paths", $0["paths"]?.setting("/v1.0/jobs", nil)) }
    },
    Wrong("what was sent comes back", "getContractAsYaml", "the example", "expected 200, got 500 Bearer •••") {
      request, answer in
      let sent = request.headers.first { $0.name == "Authorization" }?.value ?? ""
      return HTTPResponse(status: 500, headers: answer.headers, body: Array(sent.utf8))
    },
    Wrong("no answer", "getMetrics", "the example", "no answer: The connection broke") { request, answer in
      request.target.hasPrefix("/metrics") ? nil : answer
    },
  ]

  @Test("What a deployment does wrong is told, under the operation", arguments: wrongs)
  func tells(_ wrong: Wrong) async throws {
    let service = try #require(RunningService.current)
    let operation = try #require(service.contract.operations.first { $0.id == wrong.operation })
    let lie: LyingProxy.Lie = { request, answer in
      operation.answers(request.target) ? await wrong.lie(request, answer) : answer
    }
    // Another operation stays as it is.
    let other = "getApiVersion"
    let report = try await LyingProxy.before(service.port, telling: lie) { proxy in
      try await service.report(
        through: proxy, only: [wrong.operation, other], changing: wrong.needsChanges ? "main.example.org" : nil)
    }
    #expect(report.operations.first { $0.id == other }?.failures.isEmpty == true)
    let failures = report.operations.first { $0.id == wrong.operation }?.failures ?? []
    let isTold = failures.contains { $0.check.name.hasPrefix(wrong.check) && $0.complaint.contains(wrong.complaint) }
    let told = failures.map { "\($0.check.name): \($0.complaint)" }
    #expect(isTold, "\(told)")
    #expect(!report.conforms)
    for text in [report.text, report.json, report.junit] {
      let isSecret = !text.contains(service.token.reveal())
      #expect(isSecret, "the token is in a report")
    }
  }
}

extension ContractTests {
  /// What a deployment does with the header fields of an operation that the contract calls deprecated, and what is said.
  static let announcements: [(name: String, value: String?, complaint: String?)] = [
    ("none", nil, nil), ("deprecation", nil, "the header Deprecation is missing"),
    ("sunset", "Sat, 01 Jan 2028 00:00:00 GMT", "Sunset is Sat, 01 Jan 2028 00:00:00 GMT instead of Fri, 31 Dec 2027"),
    ("link", nil, "no Link tells of it"),
  ]

  @Test("A deployment that does not announce the end of a deprecated operation is found", arguments: announcements)
  func announced(_ name: String, _ value: String?, _ complaint: String?) async throws {
    let service = try #require(RunningService.current)
    let text = String(decoding: try Files.read("\(ContractService.root)/api/v1.0.yaml"), as: UTF8.self)
    let id = "      operationId: listTokens\n"
    let details = "{since: 2027-01-31, sunset: 2027-12-31, successor: /v1.0/clusters}"
    let deprecated = text.replacing(id, with: id + "      deprecated: true\n      x-deprecation: \(details)\n")
    let contract = try PublishedContract(Array(deprecated.utf8), file: "v1.0.yaml")
    let operation = try #require(contract.contract.operations.first { $0.id == "listTokens" })
    let lie: LyingProxy.Lie = { request, answer in
      guard operation.answers(request.target), answer.status != 405 else { return answer }
      var announced = answer
      announced.headers.append("deprecation", "@1801353600")
      announced.headers.append("sunset", "Fri, 31 Dec 2027 00:00:00 GMT")
      announced.headers.append("link", "</v1.0/clusters>; rel=\"successor-version\", </docs>; rel=\"deprecation\"")
      guard name != "none" else { return announced }
      return value.map { announced.with(header: name, $0) } ?? announced.without(header: name)
    }
    let report = try await LyingProxy.before(service.port, telling: lie) { proxy in
      try await service.report(through: proxy, only: ["listTokens"], against: contract)
    }
    let told = report.operations.flatMap(\.failures).map(\.complaint)
    guard let complaint else { return #expect(told == []) }
    #expect(told.contains { $0.contains(complaint) }, "\(told)")
  }
}

extension Generator.Operation {
  /// Whether a request is of its path.
  fileprivate func answers(_ target: String) -> Bool {
    let (own, asked) = (path.split(separator: "/"), target.prefix { $0 != "?" }.split(separator: "/"))
    return own.count == asked.count && zip(own, asked).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
  }
}
