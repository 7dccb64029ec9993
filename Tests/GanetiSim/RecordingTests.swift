import JSON
import Testing

@testable import GanetiSim

@Suite struct RecordingTests {
  /// The cluster on which the recordings were made.
  private static var laboratory: SimulatedCluster.Shape {
    var shape = SimulatedCluster.Shape(name: "cluster.lab.example", nodes: 3, instances: 0, networks: 0)
    shape.nodeDomain = "lab.example"
    shape.hypervisor = "fake"
    shape.diskTemplates = ["sharedfile", "diskless", "file"]
    shape.operatingSystems = [.init(name: "noop", variants: ["alternative", "default"], parameters: ["lab_option"])]
    shape.users = [.init(name: "gwm", password: "gwm"), .init(name: "gwm-ro", password: "gwm", mayWrite: false)]
    shape.unresolvable = ["dry1.lab.example"]
    return shape
  }

  @Test("What Ganeti answered to the recorded requests, in order, the simulation answers too, field by field")
  func sameAnswers() throws {
    let cluster = try SimulatedCluster.start(RecordingTests.laboratory)
    cluster.setTiming(.immediate)
    let recordings = try Recording.all()
    #expect(recordings.count > 140)
    /// Which of our jobs a recorded one is: not everything that was done then is done now.
    var jobs: [String: String] = [:]
    for recording in recordings {
      try prepare(cluster, for: recording)
      var target = recording.target
      let parts = target.split(separator: "/")
      if parts.count >= 3, parts[1] == "jobs", let own = jobs[String(parts[2])] {
        target = "/2/jobs/\(own)" + parts.dropFirst(3).map { "/" + $0 }.joined()
      }
      var client = Client(cluster: cluster)
      client.user = recording.user
      if recording.name.hasSuffix("401-wrong") { client.password = "wrong" }
      let reply = try client.call(
        recording.method, target, raw: recording.body, contentType: recording.contentType)
      if recording.method != "GET", let job = recording.response["body"]?.integer, let own = reply.json.integer {
        jobs[String(job)] = String(own)
      }
      checkHead(of: reply, against: recording)
      checkBody(of: reply, against: recording, jobs: jobs)
    }
  }

  /// Holds jobs where the recording caught them, and does by hand what the simulation does not do for requests.
  private func prepare(_ cluster: SimulatedCluster, for recording: Recording) throws {
    switch recording.number {
    case 25, 180: cluster.holdJobs(in: .queued)
    case 27: cluster.holdJobs(in: .waiting)
    case 28: cluster.holdJobs(in: .running)
    case 29, 185: cluster.releaseJobs()
    case 135: cluster.rename("vm2.lab.example", to: "vm20.lab.example")
    case 162: _ = try Client(cluster: cluster).submit("PUT", "/2/instances/vm20.lab.example/startup")
    default: break
    }
  }

  private func checkHead(of reply: Client.Reply, against recording: Recording) {
    let expected = recording.response
    #expect(reply.status == Int(expected["status"]?.integer ?? 0), "\(recording.name)")
    #expect(reply.phrase == expected["reason"]?.string, "\(recording.name)")
    let headers = expected["headers"]?.array ?? []
    #expect(reply.headers.map(\.name) == headers.compactMap { $0[0]?.string }, "\(recording.name)")
    for header in headers where header[0] != "Date" && header[0] != "Content-Length" {
      #expect(reply.header(header[0]?.string ?? "") == header[1]?.string, "\(recording.name)")
    }
  }

  private func checkBody(of reply: Client.Reply, against recording: Recording, jobs: [String: String]) {
    var expected = recording.response["body"] ?? .null
    var found = reply.json
    var comparison = Comparison()
    switch recording.number {
    // HEAD.
    case 197: return #expect(reply.body.isEmpty)
    // Definitions of fields, in no order; the console's is left out.
    case 70: (expected, found) = (definitions(expected), definitions(found))
    // Later rows are of jobs that the simulation has not been asked for.
    case 71:
      expected = .array(Array((expected["data"]?.array ?? []).prefix(18)))
      found = .array(Array((found["data"]?.array ?? []).prefix(18)))
    // The machine had other disks; instances had been moved and had grown.
    case 68, 184: comparison.typesOnly = true
    default: break
    }
    if recording.target.hasPrefix("/2/jobs/"), let id = expected["id"]?.integer, let own = jobs[String(id)] {
      expected = expected.with("id", .integer(Int64(own) ?? 0))
    }
    if recording.method != "GET", expected.integer != nil, found.integer != nil { return }
    comparison.compare(expected, found)
    #expect(comparison.differences.isEmpty, "\(recording.name): \(comparison.differences.joined(separator: "; "))")
  }

  private func definitions(_ answer: JSONValue) -> JSONValue {
    let fields = (answer["fields"]?.array ?? []).filter { $0["name"] != "console" }
    return .array(fields.sorted { ($0["name"]?.string ?? "") < ($1["name"]?.string ?? "") })
  }
}
