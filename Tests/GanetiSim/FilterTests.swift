import JSON
import Testing

@testable import GanetiSim

@Suite struct FilterTests {
  let cluster: SimulatedCluster
  let client: Client

  init() throws {
    cluster = try SimulatedCluster.start(.init(name: "east.example.org", instances: 30))
    cluster.setTiming(.immediate)
    client = Client(cluster: cluster)
  }

  @Test("A filter that rejects a reason fences it: the job has an id and does nothing; other reasons pass")
  func fence() throws {
    let name = try #require(cluster.instanceNames.first { cluster.status(of: $0) == "running" })
    let filter: JSONValue = [
      "priority": 0, "predicates": [["reason", ["==", "reason", "T"]]], "action": "REJECT", "reason": [],
    ]
    let uuid = try #require(client.call("POST", "/2/filters", body: filter).json.string)
    let fenced = try client.finished(client.submit("PUT", "/2/instances/\(name)/shutdown?reason=T"))
    #expect(fenced["status"] == "canceled" && fenced["opresult"] == [nil])
    #expect(cluster.status(of: name) == "running")
    #expect(try client.get("/2/filters")[0]?["uuid"]?.string == uuid)
    #expect(try client.get("/2/filters/\(uuid)")["action"] == "REJECT")
    let other = try client.finished(client.submit("PUT", "/2/instances/\(name)/shutdown?reason=U"))
    #expect(other["status"] == "success")
    #expect(try client.call("DELETE", "/2/filters/\(uuid)").json == .null)
    #expect(try client.call("GET", "/2/filters/\(uuid)").status == 404)
    let free = try client.finished(client.submit("PUT", "/2/instances/\(name)/startup?reason=T"))
    #expect(free["status"] == "success")
  }

  @Test("A fence ends a job that is queued already, and a pause keeps it there until the filter is gone")
  func queuedJobs() throws {
    cluster.holdJobs(in: .queued)
    let job = try client.submit("PUT", "/2/tags?tag=x&reason=late")
    _ = try client.call(
      "POST", "/2/filters", body: ["predicates": [["reason", ["=", "reason", "late"]]], "action": "REJECT"])
    #expect(try client.get("/2/jobs/\(job)")["status"] == "canceled")
    cluster.releaseJobs()
    let pause: JSONValue = ["predicates": [["opcode", ["=", "OP_ID", "OP_TAGS_SET"]]], "action": "PAUSE"]
    let uuid = try #require(client.call("POST", "/2/filters", body: pause).json.string)
    let paused = try client.submit("PUT", "/2/tags?tag=y")
    #expect(try client.get("/2/jobs/\(paused)")["status"] == "queued")
    _ = try client.call("DELETE", "/2/filters/\(uuid)")
    #expect(try client.finished(paused)["status"] == "success")
  }

  @Test("The first filter by priority that decides, decides")
  func priorities() throws {
    _ = try client.call("POST", "/2/filters", body: ["priority": 5, "action": "REJECT"])
    let accept: JSONValue = [
      "priority": 1, "predicates": [["reason", ["=~", "reason", "^good"]]], "action": "ACCEPT",
    ]
    _ = try client.call("POST", "/2/filters", body: accept)
    #expect(try client.finished(client.submit("PUT", "/2/tags?tag=a&reason=good+one"))["status"] == "success")
    #expect(try client.finished(client.submit("PUT", "/2/tags?tag=b&reason=bad"))["status"] == "canceled")
  }

  @Test(
    "A filter with another key, predicate or action is refused, by the daemon or by the master behind it",
    arguments: [
      (#"{"color": 1}"#, 400), ("[]", 400), (#"{"predicates": [["color", []]]}"#, 502), (#"{"action": "MAYBE"}"#, 502),
      (#"{"priority": -1}"#, 502),
    ])
  func refusals(body: String, status: Int) throws {
    #expect(try client.call("POST", "/2/filters", raw: body).status == status)
    #expect(try client.get("/2/filters") == [])
  }

  @Test(
    "Query filters select as Ganeti's grammar says; what is not known does not exclude",
    arguments: [
      (#"["==","a",1]"#, true), (#"["=","a",2]"#, false), (#"["!=","a",2]"#, true), (#"["<","a",2]"#, true),
      (#"[">=","a",2]"#, false), (#"["=~","b","^we.*1$"]"#, true), (#"["=[]","c","x"]"#, true),
      (#"["=[]","c","y"]"#, false), (#"["?","d"]"#, true), (#"["!",["?","d"]]"#, false), (#"["==","e",7]"#, true),
      (#"["!",["==","e",7]]"#, false), (#"["&",["==","a",1],["==","b","web1"]]"#, true),
      (#"["|",["==","a",3],["==","b","web1"]]"#, true), (#"["|"]"#, false), (#"["&"]"#, true), ("null", true),
    ])
  func grammar(filter: String, holds: Bool) throws {
    let filter = try JSONValue(parsing: filter)
    try QueryFilter.check(filter) { (_) throws(QueryFilter.Fault) in }
    #expect(try QueryFilter.holds(filter, of: row) == holds)
  }

  @Test(
    "What is no filter, or does not fit the values, is an error",
    arguments: [
      (#"["nonsense","a",1]"#, 502), (#"["==","a"]"#, 502), (#"["==","a",true]"#, 502), (#"["=~","b","("]"#, 502),
      (#""x""#, 502), (#"["==","a","1"]"#, 500), (#"["?","a"]"#, 500), (#"["=[]","b","x"]"#, 500),
    ])
  func faults(filter: String, status: Int) throws {
    let filter = try JSONValue(parsing: filter)
    do {
      try QueryFilter.check(filter) { (_) throws(QueryFilter.Fault) in }
      _ = try QueryFilter.holds(filter, of: row)
      Issue.record("\(filter.text) was taken")
    } catch QueryFilter.Fault.syntax {
      #expect(status == 502)
    } catch QueryFilter.Fault.evaluation {
      #expect(status == 500)
    }
  }

  /// A row with a value of each kind; `e` is not known.
  private func row(_ name: String) throws(QueryFilter.Fault) -> JSONValue? {
    let values: JSONValue = ["a": 1, "b": "web1", "c": ["x"], "d": true]
    return values[name]
  }

  @Test("Open jobs are found in one query by ids or by summary, and what cannot be compared is an error")
  func jobQueries() throws {
    let name = cluster.instanceNames[0]
    let first = try client.submit("PUT", "/2/instances/\(name)/startup")
    let second = try client.submit("PUT", "/2/tags?tag=x")
    func ids(_ filter: JSONValue) throws -> [JSONValue?] {
      let answer = try client.call("PUT", "/2/query/job", body: ["fields": ["id"], "qfilter": filter]).json
      return (answer["data"]?.array ?? []).map { $0[0]?[1] }
    }
    let both: JSONValue = ["|", ["==", "id", JSONValue(first)], ["==", "id", JSONValue(second)]]
    #expect(try ids(both) == [JSONValue(first), JSONValue(second)])
    #expect(try ids(["=[]", "summary", .string("INSTANCE_STARTUP(\(name))")]) == [JSONValue(first)])
    for (filter, status) in [(["==", "ops", 1], 500), (["==", "bogus", 1], 500), (["nonsense"], 502)]
      as [(JSONValue, Int)]
    {
      let reply = try client.call("PUT", "/2/query/job", body: ["fields": ["id"], "qfilter": filter])
      #expect(reply.status == status && reply.json["code"] == JSONValue(status))
    }
  }
}
