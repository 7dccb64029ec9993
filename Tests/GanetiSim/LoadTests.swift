import Glibc
import JSON
import Testing

@testable import GanetiSim

@Suite struct LoadTests {
  @Test("Forty clients at once are all served, though only twenty at a time", .timeLimit(.minutes(10)))
  func clients() async throws {
    let cluster = try SimulatedCluster.start(.init(name: "east.example.org", instances: 20))
    let client = Client(cluster: cluster)
    let answers = try await withThrowingTaskGroup(of: Int?.self) { group in
      for _ in 0..<40 { group.addTask { try await onThread { try client.get("/2/instances?bulk=1").array?.count } } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == Array(repeating: 20, count: 40))
  }

  @Test("A thousand instances are listed, and a second list is the same, from the cache")
  func thousand() throws {
    var shape = SimulatedCluster.Shape(name: "big.example.org", nodes: 20, groups: 2, instances: 1000, networks: 4)
    shape.seed = 7
    let cluster = try SimulatedCluster.start(shape)
    let client = Client(cluster: cluster)
    let target = "/2/query/instance?fields=uuid,name,pnode,snodes,status,oper_ram,disk.sizes,nic.macs,beparams,tags"
    let first = try client.get(target)
    #expect(first["data"]?.array?.count == 1000)
    #expect(try client.get(target) == first)
    let changed = cluster.churn(percent: 1)
    #expect(changed.count == 10)
    let rows = zip(first["data"]?.array ?? [], try client.get(target)["data"]?.array ?? [])
    #expect(Set(rows.filter { $0 != $1 }.compactMap { $0.0[1]?[1]?.string }) == Set(changed))
  }

  @Test("Who asks without leave is refused: no name, a wrong password, a reader who writes")
  func access() throws {
    var shape = SimulatedCluster.Shape(name: "east.example.org", instances: 3)
    shape.users = [.init(name: "reader", password: "a:b", mayWrite: false)]
    let cluster = try SimulatedCluster.start(shape)
    var client = Client(cluster: cluster, user: nil)
    #expect(try client.call("GET", "/2/info").status == 401)
    client.user = "reader"
    #expect(try client.call("GET", "/2/info").status == 401)
    client.password = "a:b"
    #expect(try client.call("GET", "/2/info").status == 200)
    #expect(try client.call("PUT", "/2/tags?tag=x").status == 403)
    #expect(try client.call("PUT", "/2/query/node", body: ["fields": ["name"]]).status == 200)
    #expect(cluster.jobs.map(\.id) == [1, 2, 3])
  }
}
