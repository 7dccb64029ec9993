public import HTTPService
import Logging
public import Store
import Synchronization
import Values

/// Knows the principals of GWM's own tokens, and remembers them for a few seconds so that the hot path asks no database.
///
/// A token is refused at the latest `rememberFor` after it was revoked by another process, and at once by this one.
public final class TokenAuthenticator: Authenticator {
  private let store: Store
  private let rememberFor: Duration
  private let memory = Mutex(Memories())

  private struct Memories {
    var principals: [[UInt8]: Memory] = [:]
    /// How often something was forgotten: what was looked up before that is not remembered after it.
    var generation = 0
  }

  private struct Memory {
    let principal: Principal
    let until: ContinuousClock.Instant
  }

  /// More than this many tokens in use at once are looked up anew.
  private static let capacity = 10_000

  public init(store: Store, rememberFor: Duration = .seconds(5)) {
    self.store = store
    self.rememberFor = rememberFor
  }

  public func principal(ofToken token: String) async throws(Problem) -> Principal? {
    // Compared by hash, so that neither time nor a log tells anything of the token.
    let hash = TokenSecret.hash(token)
    let now = ContinuousClock.now
    let (known, generation) = memory.withLock { ($0.principals[hash], $0.generation) }
    if let known, known.until > now {
      if let end = known.principal.expiresAt, end <= .now { return nil }
      return known.principal
    }
    let row: TokenRow?
    do {
      row = try await store.token(withHash: hash)
    } catch {
      throw Problem.unavailable("the token cannot be checked now")
    }
    guard let row else {
      memory.withLock { _ = $0.principals.removeValue(forKey: hash) }
      return nil
    }
    let principal = Principal(row)
    memory.withLock { memory in
      if memory.principals.count >= Self.capacity {
        memory.principals = memory.principals.filter { $0.value.until > now }
      }
      if memory.principals.count < Self.capacity, memory.generation == generation {
        memory.principals[hash] = Memory(principal: principal, until: now + rememberFor)
      }
    }
    return principal
  }

  /// Forgets a token that was revoked here.
  public func forget(_ id: UUID) {
    memory.withLock { memory in
      memory.generation += 1
      memory.principals = memory.principals.filter { $0.value.principal.id != id }
    }
  }
}

extension Principal {
  init(_ row: TokenRow) {
    self.init(
      id: row.id, name: row.name, permissions: PermissionSet(row.permissions.map { Permission($0) }),
      clusters: row.clusterIDs, expiresAt: row.expiresAt)
  }
}

extension Scope {
  /// What the store may show within this scope.
  public var visibility: Visibility {
    switch self {
    case .everything: .everything
    case .clusters(let ids): .clusters(ids)
    case .nothing: .nothing
    }
  }
}
