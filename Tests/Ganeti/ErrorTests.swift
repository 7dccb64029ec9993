import HTTPClient
import Logging
import Testing
import Values

@testable import Ganeti

@Suite("What goes wrong with a cluster, and whether the change may be there all the same")
struct ErrorTests {
  @Test("The API's refusals, unescaped")
  func refusals() async throws {
    try await RecordedCluster.run("unauthorized", "forbidden", "not-found", "fault") { cluster in
      let forbidden = await failure { try await cluster.shutdown("vm1.lab.example") }
      #expect(forbidden == .forbidden)
      #expect(forbidden?.mayHaveBeenSubmitted == false)
      let unknown = await failure { try await cluster.submit(.init(path: "/2/instances/none.lab.example")) }
      #expect(unknown == .notFound)
      let info = RAPIClient.Call(method: "POST", path: "/2/info", body: Array("{}".utf8))
      let fault = await failure { try await cluster.submit(info) }
      #expect(fault == .fault(status: 501, message: "Method POST is unsupported for path /2/info"))
      #expect(fault?.mayHaveBeenSubmitted == false)
    }
    try await RecordedCluster.run("refused") { cluster in
      let call = RAPIClient.Call(
        method: "POST", path: "/2/instances/vm1.lab.example/reboot", body: Array(#"{"reboot_type":"soft"}"#.utf8))
      let refused = await failure { try await cluster.submit(call) }
      #expect(refused == .refused(status: 400, message: "Can't overwrite static parameters {'reboot_type'}"))
      #expect(refused?.mayHaveBeenSubmitted == false)
    }
  }

  @Test("Statuses that break off a talk with the queue leave it open whether the job is there")
  func openOutcomes() {
    func error(_ status: Int) -> RAPIError { RAPIError(HTTPResponse(status: status)) }
    #expect(error(401) == .unauthorized)
    #expect(!error(401).mayHaveBeenSubmitted)
    #expect(error(503) == .unavailable(status: 503, message: "status 503"))
    #expect(!error(503).mayHaveBeenSubmitted)
    #expect(error(502).mayHaveBeenSubmitted)
    #expect(error(504).mayHaveBeenSubmitted)
    #expect(error(500).mayHaveBeenSubmitted)
    #expect(error(302) == .nonsense("status 302"))
  }

  @Test("A proxy's error page is no message")
  func proxy() async throws {
    try await RecordedCluster.run(mode: "html") { cluster in
      let error = await failure { try await cluster.info() }
      #expect(error == .unavailable(status: 502, message: "status 502"))
    }
  }

  @Test("An answer that breaks off in the middle of its JSON is nonsense, and a change may be there")
  func truncated() async throws {
    try await RecordedCluster.run(mode: "nonsense") { cluster in
      let error = await failure { try await cluster.groups() }
      #expect(error == .nonsense("byte 15: a value is missing here"))
      #expect(error?.mayHaveBeenSubmitted == true)
    }
  }

  @Test("A read is asked once more after a broken connection")
  func readAgain() async throws {
    try await RecordedCluster.run("version", mode: "drop-first") { cluster in
      let version = try await cluster.version()
      #expect(version == 2)
    }
  }

  @Test("A read is not asked again when the API itself says no")
  func readOnce() async throws {
    try await RecordedCluster.run(mode: "busy") { cluster in
      let error = await failure { try await cluster.info() }
      #expect(error == .unavailable(status: 503, message: "request 1"))
    }
  }

  @Test("A change is sent once, and may be there after a broken connection")
  func submitOnce() async throws {
    try await RecordedCluster.run("startup", mode: "drop-first") { cluster in
      let error = await failure { try await cluster.startup("vm1.lab.example") }
      guard case .cut = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(error?.mayHaveBeenSubmitted == true)
    }
  }

  @Test("Nobody there: unreachable, and certainly nothing submitted")
  func unreachable() async throws {
    let http = HTTPClient(logger: Logger(label: "test"))
    let endpoint = RAPIEndpoint(host: "127.0.0.1", port: 1, user: "gwm", password: Secret("pa55"), trust: .insecure)
    let error = await failure {
      try await RAPIClient(endpoint: endpoint, http: http, logger: Logger(label: "test")).startup("vm1")
    }
    guard case .unreachable = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.mayHaveBeenSubmitted == false)
    await http.close()
  }

  @Test("A password shows nowhere")
  func password() {
    let endpoint = RAPIEndpoint(host: "c", user: "gwm", password: Secret("pa55"), trust: .system)
    var dumped = ""
    dump(endpoint, to: &dumped)
    #expect(!"\(endpoint)\(String(reflecting: endpoint))\(dumped)".contains("pa55"))
    #expect(dumped.contains("•••"))
  }

  @Test("An IPv6 address is put in brackets")
  func address() {
    let endpoint = RAPIEndpoint(host: "2001:db8::1", user: "gwm", password: Secret("x"), trust: .system)
    #expect(endpoint.base == "https://[2001:db8::1]:5080")
  }

  @Test(
    "HTML is unescaped once",
    arguments: [
      ("a &amp;lt; b", "a &lt; b"), ("&#x27;x&#39; &quot;&gt;&lt;", "'x' \"><"), ("R&D &x", "R&D &x"), ("", ""),
    ])
  func html(escaped: String, plain: String) {
    #expect(HTMLText.unescaped(escaped) == plain)
  }
}
