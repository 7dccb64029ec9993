import Glibc
import JSON
import Testing

@testable import GanetiSim

@Suite struct ReadingTests {
  let cluster: SimulatedCluster
  let client: Client

  init() throws {
    cluster = try SimulatedCluster.start(
      .init(name: "east.example.org", nodes: 4, groups: 2, instances: 40, networks: 2))
    cluster.setTiming(.immediate)
    client = Client(cluster: cluster)
  }

  @Test("The same shape gives the same cluster, another seed another one")
  func deterministic() {
    let shape = SimulatedCluster.Shape(name: "east.example.org", instances: 20)
    var other = shape
    other.seed = 2
    func rows(_ shape: SimulatedCluster.Shape) -> [JSONValue] {
      let state = ClusterState(shape)
      return state.orderedInstances.map { InstanceFields.table.object(InstanceFields.classic, $0, state) }
    }
    #expect(rows(shape) == rows(shape))
    #expect(rows(shape) != rows(other))
  }

  @Test("Instances are of every kind: running, stopped, crashed; mirrored and not; all names differ")
  func variety() throws {
    let rows = try #require(client.get("/2/instances?bulk=1").array)
    #expect(rows.count == 40)
    let states = Set(rows.compactMap { $0["status"]?.string })
    #expect(states.isSuperset(of: ["running", "ADMIN_down"]))
    let mirrored = rows.filter { $0["disk_template"] == "drbd" }
    #expect(!mirrored.isEmpty && mirrored.count < rows.count)
    #expect(mirrored.allSatisfy { $0["snodes"]?.array?.count == 1 && $0["snodes"]?[0] != $0["pnode"] })
    #expect(Set(rows.compactMap { $0["name"]?.string }).count == 40)
    #expect(Set(rows.flatMap { $0["nic.macs"]?.array ?? [] }.compactMap(\.string)).count >= 40)
  }

  @Test("Names and UUIDs both resolve")
  func references() throws {
    for (collection, key) in [("instances", "name"), ("nodes", "name"), ("groups", "name"), ("networks", "name")] {
      let first = try #require(client.get("/2/\(collection)?bulk=1")[0])
      let name = try #require(first[key]?.string)
      let uuid = try #require(first["uuid"]?.string)
      #expect(try client.get("/2/\(collection)/\(name)") == client.get("/2/\(collection)/\(uuid)"))
      #expect(try client.get("/2/\(collection)/\(name)")["uuid"]?.string == uuid)
    }
  }

  @Test("A query gives cells with a status, and an unknown field is said to be unknown")
  func cells() throws {
    let answer = try client.get("/2/query/instance?fields=name,bogus,pnode.group,disk.size/7")
    let row = try #require(answer["data"]?[0]?.array)
    #expect(row[0][0] == 0 && row[1] == [1, nil] && row[2][0] == 0 && row[3] == [3, nil])
    #expect(answer["fields"]?[1]?["kind"] == "unknown")
  }

  @Test(
    "What an offline node would know is offline, what a silent one would know is no data, and both are null in lists")
  func unknownFacts() throws {
    let running = try #require(client.get("/2/instances?bulk=1").array?.first { $0["status"] == "running" })
    let name = try #require(running["name"]?.string)
    let node = try #require(running["pnode"]?.string)
    func row(_ fields: String) throws -> [JSONValue] {
      let filter: JSONValue = ["==", "name", .string(name)]
      let names = JSONValue.array(fields.split(separator: ",").map { .string(String($0)) })
      let answer = try client.call("PUT", "/2/query/instance", body: ["fields": names, "qfilter": filter]).json
      return answer["data"]?[0]?.array ?? []
    }
    cluster.crash(name)
    #expect(try row("oper_state,oper_ram,oper_vcpus") == [[0, false], [3, nil], [3, nil]])
    cluster.setNodeReachable(node, false)
    #expect(try row("oper_state,oper_ram,status") == [[2, nil], [2, nil], [0, "ERROR_nodedown"]])
    cluster.setNodeOffline(node)
    #expect(try row("oper_state,oper_ram,status") == [[2, nil], [4, nil], [0, "ERROR_nodeoffline"]])
    #expect(try client.get("/2/instances/\(name)")["oper_state"] == .null)
    #expect(try client.get("/2/nodes/\(node)")["mfree"] == .null)
    cluster.setNodeOffline(node, false)
    cluster.setNodeReachable(node, true)
    #expect(try row("oper_state,status") == [[0, false], [0, "ERROR_down"]])
  }
}
