/// A right, by its name in the contract: `RESOURCE:RIGHT`.
public struct Permission: Sendable, Hashable, CustomStringConvertible {
  public let name: String

  public init(_ name: String) { self.name = name }

  public var description: String { name }

  /// Whether it is about the service as a whole.
  var isOfTheSystem: Bool { name.hasPrefix("system:") }

  /// Whether it is the right to read.
  public var isRead: Bool { name.hasSuffix(":read") }

  /// The right to read what this one is about.
  public var read: Permission { Permission(name.prefix { $0 != ":" } + ":read") }
}

/// The rights of a principal, with all that they include.
public struct PermissionSet: Sendable, Equatable {
  /// The rights that were given, as they were given.
  public let granted: [Permission]
  private let held: Set<String>
  private let holdsEverything: Bool

  public init(_ granted: [Permission]) {
    self.granted = granted
    holdsEverything = granted.contains(Permission("system:admin"))
    held = granted.reduce(into: []) { $0.formUnion(PermissionSet.included(in: $1)) }
  }

  /// Whether `permission` is among the rights or included in one of them.
  public func holds(_ permission: Permission) -> Bool {
    if holdsEverything || held.contains(permission.name) { return true }
    let resource = permission.name.prefix { $0 != ":" }
    switch resource {
    case "cluster": return held.contains("cluster:admin")
    case "instance": return held.contains("cluster:admin") || held.contains("instance:admin")
    default: return false
    }
  }

  /// Whether all of `others` are held.
  public func holds(allOf others: [Permission]) -> Bool { others.allSatisfy(holds) }

  /// A right on a kind of object includes reading it, and `system:read` includes all reads.
  private static func included(in permission: Permission) -> Set<String> {
    var names: Set<String> = [permission.name]
    if permission.isOfTheSystem {
      if permission.isRead { names.formUnion(["cluster:read", "instance:read"]) }
    } else {
      names.insert(permission.read.name)
      if permission.name == "cluster:admin" { names.insert("instance:read") }
    }
    return names
  }
}
