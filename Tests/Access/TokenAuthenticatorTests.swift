import HTTPService
import PostgreSQL
import Testing
import Values

@testable import Access
@testable import Store

extension OnServer {
  @Suite("Who a token stands for")
  struct TokenAuthenticatorTests {
    private func insert(
      _ secret: String, in arranged: Arranged, clusters: [UUID]? = nil, expires: Timestamp? = nil
    ) async throws -> UUID {
      try await arranged.store.insert(
        NewToken(
          id: .version7(), name: "robot", secretHash: TokenSecret.hash(secret),
          permissions: ["instance:admin", "cluster:read"], clusterIDs: clusters, createdBy: nil, expiresAt: expires)
      ).id
    }

    /// As another process would.
    private func revoke(_ id: UUID, in arranged: Arranged) async throws {
      #expect(try await arranged.store.revokeToken(id, of: id, seesAll: true))
    }

    @Test("A token is found by its hash, with its name, permissions and clusters; any other text is nobody")
    func lookup() async throws {
      try await OnServer.withStore { arranged in
        let cluster = UUID.version7()
        let id = try await insert("gwm_secret", in: arranged, clusters: [cluster])
        let authenticator = TokenAuthenticator(store: arranged.store)
        let principal = try #require(try await authenticator.principal(ofToken: "gwm_secret"))
        #expect(principal.id == id)
        #expect(principal.name == "robot")
        #expect(principal.permissions.holds(Permission("instance:admin")))
        #expect(!principal.permissions.holds(Permission("cluster:admin")))
        #expect(principal.clusters == [cluster])
        for other in ["", "gwm_", "gwm_secret ", "GWM_SECRET", "gwm_secret\u{0}", "' OR true --"] {
          #expect(try await authenticator.principal(ofToken: other) == nil)
        }
        #expect(try await arranged.count("tokens", where: "secret_hash = 'gwm_secret'::bytea") == 0)
      }
    }

    @Test("A token that is remembered costs no query, and stands for the same principal")
    func remembering() async throws {
      try await OnServer.withStore { arranged in
        _ = try await insert("gwm_secret", in: arranged)
        let authenticator = TokenAuthenticator(store: arranged.store, rememberFor: .seconds(600))
        let first = try await authenticator.principal(ofToken: "gwm_secret")
        await arranged.pool.close()
        #expect(try await authenticator.principal(ofToken: "gwm_secret") == first)
      }
    }

    @Test("A token that another process revoked is refused once it is no longer remembered")
    func revokedElsewhere() async throws {
      try await OnServer.withStore { arranged in
        let id = try await insert("gwm_secret", in: arranged)
        let long = TokenAuthenticator(store: arranged.store, rememberFor: .seconds(600))
        let short = TokenAuthenticator(store: arranged.store, rememberFor: .milliseconds(300))
        let none = TokenAuthenticator(store: arranged.store, rememberFor: .zero)
        for each in [long, short, none] { #expect(try await each.principal(ofToken: "gwm_secret") != nil) }
        try await revoke(id, in: arranged)
        #expect(try await long.principal(ofToken: "gwm_secret") != nil)
        #expect(try await none.principal(ofToken: "gwm_secret") == nil)
        await eventually { try await short.principal(ofToken: "gwm_secret") == nil }
      }
    }

    @Test("A token that was revoked here is refused at once, and the others are not forgotten")
    func revokedHere() async throws {
      try await OnServer.withStore { arranged in
        let id = try await insert("gwm_secret", in: arranged)
        _ = try await insert("gwm_other", in: arranged)
        let authenticator = TokenAuthenticator(store: arranged.store, rememberFor: .seconds(600))
        #expect(try await authenticator.principal(ofToken: "gwm_secret") != nil)
        #expect(try await authenticator.principal(ofToken: "gwm_other") != nil)
        try await revoke(id, in: arranged)
        authenticator.forget(id)
        #expect(try await authenticator.principal(ofToken: "gwm_secret") == nil)
        await arranged.pool.close()
        #expect(try await authenticator.principal(ofToken: "gwm_other") != nil)
      }
    }

    @Test("A token that is revoked here while it is being looked up is not remembered")
    func revokedMeanwhile() async throws {
      try await OnServer.withStore { arranged in
        let id = try await insert("gwm_secret", in: arranged)
        let authenticator = TokenAuthenticator(store: arranged.store, rememberFor: .seconds(600))
        let lookup = try await arranged.pool.transaction { transaction in
          // The lookup has read the token, and waits to note that it was used.
          try await transaction.execute("SELECT 1 FROM tokens FOR UPDATE")
          let lookup = Task { try await authenticator.principal(ofToken: "gwm_secret") }
          await eventually {
            try await arranged.count(
              "pg_stat_activity", where: "wait_event_type = 'Lock' AND datname = current_database()") == 1
          }
          try await transaction.execute("UPDATE tokens SET revoked_at = now() WHERE id = $1", [.uuid(id)])
          return lookup
        }
        authenticator.forget(id)
        _ = try await lookup.value
        #expect(try await authenticator.principal(ofToken: "gwm_secret") == nil)
      }
    }

    @Test("A token ends when it says, though it is remembered")
    func expiry() async throws {
      try await OnServer.withStore { arranged in
        _ = try await insert("gwm_late", in: arranged, expires: .now + .seconds(-1))
        _ = try await insert("gwm_soon", in: arranged, expires: .now + .seconds(2))
        let authenticator = TokenAuthenticator(store: arranged.store, rememberFor: .seconds(600))
        #expect(try await authenticator.principal(ofToken: "gwm_late") == nil)
        _ = try await authenticator.principal(ofToken: "gwm_soon")
        await eventually { try await authenticator.principal(ofToken: "gwm_soon") == nil }
      }
    }

    @Test("While the database does not answer nobody is refused as a stranger")
    func outage() async throws {
      try await OnServer.withStore { arranged in
        _ = try await insert("gwm_secret", in: arranged)
        await arranged.pool.close()
        let authenticator = TokenAuthenticator(store: arranged.store)
        let error = await #expect(throws: Problem.self) { try await authenticator.principal(ofToken: "gwm_secret") }
        #expect(error?.type == .unavailable)
        #expect(error?.detail?.contains("gwm_secret") == false)
      }
    }
  }
}
