import Testing
import Values

@testable import HTTPService

@Suite("What permissions include, and where they hold")
struct PermissionTests {
  private static let all = [
    "system:admin", "system:read", "cluster:admin", "cluster:read", "instance:admin", "instance:write", "instance:read",
  ]

  @Test(
    "Each permission includes these and no others",
    arguments: [
      ("system:admin", all), ("system:read", ["system:read", "cluster:read", "instance:read"]),
      ("cluster:admin", ["cluster:admin", "cluster:read", "instance:admin", "instance:write", "instance:read"]),
      ("cluster:read", ["cluster:read"]), ("instance:admin", ["instance:admin", "instance:write", "instance:read"]),
      ("instance:write", ["instance:write", "instance:read"]), ("instance:read", ["instance:read"]), ("unheard:of", []),
      ("", []), ("admin", []),
    ])
  func inclusion(granted: String, held: [String]) {
    let set = PermissionSet([Permission(granted)])
    #expect(Self.all.filter { set.holds(Permission($0)) } == held)
    #expect(set.granted == [Permission(granted)])
  }

  @Test("Several permissions hold what each includes; none holds nothing")
  func several() {
    let set = PermissionSet([Permission("cluster:read"), Permission("instance:write")])
    #expect(Self.all.filter { set.holds(Permission($0)) } == ["cluster:read", "instance:write", "instance:read"])
    #expect(Self.all.filter { PermissionSet([]).holds(Permission($0)) } == [])
    #expect(set.holds(allOf: [Permission("cluster:read"), Permission("instance:read")]))
    #expect(!set.holds(allOf: [Permission("cluster:read"), Permission("cluster:admin")]))
    #expect(set.holds(allOf: []))
  }

  @Test("A principal's scope is everything, its clusters, or nothing")
  func scopes() {
    let (mine, other) = (UUID.version7(), UUID.version7())
    func principal(_ permission: String, _ clusters: [UUID]?) -> Principal {
      Principal(
        id: .version7(), name: "robot", permissions: PermissionSet([Permission(permission)]), clusters: clusters,
        expiresAt: nil)
    }
    let read = Permission("instance:read")
    #expect(principal("instance:write", nil).scope(of: read) == .everything)
    #expect(principal("instance:write", [mine]).scope(of: read) == .clusters([mine]))
    #expect(principal("cluster:read", [mine]).scope(of: read) == .nothing)
    #expect(principal("cluster:read", nil).scope(of: read) == .nothing)
    // What belongs to the whole service is out of reach for who is held to some clusters.
    #expect(principal("system:admin", [mine]).scope(of: Permission("system:read")) == .nothing)
    #expect(principal("system:admin", nil).scope(of: Permission("system:read")) == .everything)
    #expect(Scope.everything.contains(other))
    #expect(Scope.clusters([mine]).contains(mine))
    #expect(!Scope.clusters([mine]).contains(other))
    #expect(!Scope.nothing.contains(mine))
  }
}
