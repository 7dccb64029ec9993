public import Values

/// A version of the API that is served, and where in its life it is.
public struct ServedVersion: Sendable {
  /// Such as `v1.0`: what its paths begin with.
  public let name: String
  /// Its point release, `info.version` of its contract.
  public let release: String
  /// Whether its meaning may still change.
  public let isOpen: Bool
  /// From when on clients should leave it; nil while they may stay.
  public let deprecatedAt: Timestamp?
  /// When it goes; nil where nobody knows.
  public let sunsetAt: Timestamp?

  public init(name: String, release: String, isOpen: Bool, deprecatedAt: Timestamp? = nil, sunsetAt: Timestamp? = nil) {
    self.name = name
    self.release = release
    self.isOpen = isOpen
    self.deprecatedAt = deprecatedAt
    self.sunsetAt = sunsetAt
  }
}
