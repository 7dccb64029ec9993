import Glibc
import JSON
import Testing

@testable import GanetiSim

@Suite struct FaultTests {
  let cluster: SimulatedCluster
  let client: Client
  let running: String

  init() throws {
    cluster = try SimulatedCluster.start(.init(name: "east.example.org", instances: 30))
    cluster.setTiming(.immediate)
    client = Client(cluster: cluster)
    let cluster = cluster
    running = try #require(cluster.instanceNames.first { cluster.status(of: $0) == "running" })
  }

  private var shutdown: String { "/2/instances/\(running)/shutdown?reason=once" }

  @Test("A lost answer: the job is there, once, and the client saw nothing")
  func lostAnswer() throws {
    let rule = try cluster.faults.add(.cutBeforeAnswer, matching: "^PUT .*/shutdown", times: 1)
    #expect(throws: Client.Failure.cut(received: 0)) { try client.call("PUT", shutdown) }
    #expect(cluster.jobs(withReason: "once").count == 1)
    #expect(cluster.requests.filter { $0.reason == "once" }.map(\.status) == [nil])
    #expect(cluster.faults.hits(rule) == 1)
    // The rule is used up.
    #expect(try client.call("PUT", shutdown).status == 200)
    #expect(cluster.jobs(withReason: "once").count == 2)
  }

  @Test("A lost request: it was received and nothing was done")
  func lostRequest() throws {
    try cluster.faults.add(.cutBeforeRequest)
    #expect(throws: Client.Failure.cut(received: 0)) { try client.call("PUT", shutdown) }
    #expect(cluster.jobs(withReason: "once").isEmpty)
    #expect(cluster.requests.filter { $0.reason == "once" }.count == 1)
  }

  @Test("An answer cut in the middle gives just the bytes that were asked for")
  func cutAnswer() throws {
    try cluster.faults.add(.cutMidAnswer(afterBytes: 500))
    #expect(throws: Client.Failure.self) { try client.call("GET", "/2/info") }
    #expect(cluster.requests.last?.path == "/2/info")
  }

  @Test("A status is answered in Ganeti's form and nothing is done", arguments: [500, 502, 503, 504])
  func status(status: Int) throws {
    try cluster.faults.add(.status(status))
    let reply = try client.call("PUT", shutdown)
    #expect(reply.status == status && reply.json["code"] == JSONValue(status) && reply.json["explain"] != nil)
    #expect(cluster.jobs(withReason: "once").isEmpty)
    cluster.faults.removeAll()
    #expect(try client.call("GET", "/version").json == 2)
  }

  @Test("Bodies are wrong in the way that was asked for")
  func wrongBodies() throws {
    func reply(_ fault: Fault, to path: String = "/2/info") throws -> Client.Reply {
      cluster.faults.removeAll()
      try cluster.faults.add(fault)
      return try client.call("GET", path)
    }
    let bad = try reply(.badJSON)
    #expect(bad.status == 200)
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: bad.body) }
    #expect(try reply(.wrongShape).json.array != nil)
    #expect(try reply(.wrongShape, to: "/2/jobs").json.members != nil)
    let page = try reply(.htmlAnswer)
    #expect(page.header("Content-Type") == "text/html" && page.text.hasPrefix("<html>"))
    let huge = try reply(.hugeAnswer(bytes: 3_000_000))
    #expect(huge.body.count == 3_000_000 && huge.json.string != nil)
  }

  @Test("A slow answer comes later and whole, also byte by byte")
  func slowness() throws {
    let start = Monotonic.now
    try cluster.faults.add(.slow(milliseconds: 300), times: 1)
    #expect(try client.call("GET", "/version").json == 2)
    #expect(Monotonic.now - start >= 300_000_000)
    try cluster.faults.add(.trickle(millisecondsPerByte: 1))
    #expect(try client.call("GET", "/version").json == 2)
  }

  @Test("A hanging request is answered never, and ends when the cluster stops", .timeLimit(.minutes(10)))
  func hanging() async throws {
    try cluster.faults.add(.hang, matching: "GET /2/info")
    let impatient = Client(cluster: cluster, seconds: 1)
    await #expect(throws: Client.Failure.timedOut) {
      try await onThread { try impatient.call("GET", "/2/info").status }
    }
    // Others are served meanwhile.
    #expect(try client.call("GET", "/version").status == 200)
    let client = client
    let other = Task { try await onThread { try client.call("GET", "/2/info").status } }
    await eventually { cluster.requests.count == 3 }
    cluster.stop()
    await #expect(throws: Client.Failure.self) { try await other.value }
  }

  @Test("A request can be done and never answered", .timeLimit(.minutes(10)))
  func doneAndSilent() async throws {
    try cluster.faults.add(.hangBeforeAnswer, times: 1)
    let impatient = Client(cluster: cluster, seconds: 1)
    let target = shutdown
    await #expect(throws: Client.Failure.timedOut) {
      try await onThread { try impatient.call("PUT", target).status }
    }
    await eventually { cluster.jobs(withReason: "once").map(\.status) == ["success"] }
  }

  @Test("A wrong key is presented just as often as asked for")
  func wrongKey() throws {
    try cluster.faults.add(.wrongTLS, times: 2)
    for _ in 0..<2 { #expect(throws: Client.Failure.tls) { try client.call("GET", "/version") } }
    #expect(try client.call("GET", "/version").status == 200)
  }

  @Test("A pattern that is no expression is refused")
  func badPattern() throws {
    #expect(throws: SimulationError.invalidPattern("(")) { try cluster.faults.add(.hang, matching: "(") }
  }

  @Test("A stopped cluster refuses, and after the restart it is there again: port, key, state")
  func restart() throws {
    _ = try client.finished(client.submit("PUT", shutdown))
    let pin = cluster.publicKeyPin
    cluster.stop()
    #expect(throws: Client.Failure.refused) { try client.call("GET", "/version") }
    // Its port is nobody else's meanwhile.
    #expect(!canBind(to: cluster.port))
    try cluster.restart()
    #expect(try client.get("/2/instances/\(running)")["status"] == "ADMIN_down")
    #expect(cluster.publicKeyPin == pin)
    cluster.refuseConnections()
    #expect(throws: Client.Failure.refused) { try client.call("GET", "/version") }
    try cluster.restart()
    #expect(try client.call("GET", "/version").status == 200)
  }

  /// Whether someone else could have the port.
  private func canBind(to port: Int) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = in_port_t(port).bigEndian
    inet_pton(AF_INET, "127.0.0.1", &name.sin_addr)
    return withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}
