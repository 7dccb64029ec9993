public import Values

/// Who asks, and what the token lets them do.
public struct Principal: Sendable, Equatable {
  public let id: UUID
  /// What the token is called.
  public let name: String
  public let permissions: PermissionSet
  /// The only clusters that the principal may see and touch; nil for all.
  public let clusters: [UUID]?
  /// When the token ends; nil for never.
  public let expiresAt: Timestamp?

  public init(id: UUID, name: String, permissions: PermissionSet, clusters: [UUID]?, expiresAt: Timestamp?) {
    self.id = id
    self.name = name
    self.permissions = permissions
    self.clusters = clusters
    self.expiresAt = expiresAt
  }

  /// Where the principal holds `permission`.
  public func scope(of permission: Permission) -> Scope {
    guard permissions.holds(permission) else { return .nothing }
    guard let clusters else { return .everything }
    // What belongs to the whole service is out of reach for who is held to some clusters.
    return permission.isOfTheSystem ? .nothing : .clusters(clusters)
  }
}

/// The objects that a principal may see or touch: those of all clusters, of some, or none.
public enum Scope: Sendable, Equatable {
  case everything
  case clusters([UUID])
  case nothing

  /// Whether what belongs to `cluster` is inside.
  public func contains(_ cluster: UUID) -> Bool {
    switch self {
    case .everything: true
    case .clusters(let some): some.contains(cluster)
    case .nothing: false
    }
  }
}
