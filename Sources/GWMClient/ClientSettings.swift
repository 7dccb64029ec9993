import HTTPClient
public import Values

/// Where a client's service is, and how to speak with it.
public struct ClientSettings: Sendable {
  /// Scheme, host and port, with the path in front of the API's own where a proxy has put one; no slash at the end.
  public let url: String
  /// Sent as a bearer token; nil for the few operations that need none.
  public var token: Secret?
  /// The longest time for one answer, connecting included.
  public var timeout: Duration
  /// Whom to believe to be the service.
  public var trust: ServerTrust
  public var retry: RetryPolicy
  /// Told of every answer that says that its operation is deprecated.
  public var onDeprecation: @Sendable (DeprecationNotice) -> Void

  public init(
    url: String, token: Secret? = nil, timeout: Duration = .seconds(30), trust: ServerTrust = .system,
    retry: RetryPolicy = RetryPolicy(), onDeprecation: @escaping @Sendable (DeprecationNotice) -> Void = { _ in }
  ) {
    var url = url
    while url.hasSuffix("/") { url.removeLast() }
    self.url = url
    self.token = token
    self.timeout = timeout
    self.trust = trust
    self.retry = retry
    self.onDeprecation = onDeprecation
  }
}

/// Whom a client believes to be its service; without a meaning for `http`.
public enum ServerTrust: Sendable, Equatable {
  /// A certificate for the host's name, signed by an authority that this machine trusts.
  case system
  /// A certificate for the host's name, signed by one of the authorities in the PEM text, and by no other.
  case certificateAuthority(pem: String)
  /// Whoever holds this key: `sha256//` and the Base64 of the SHA-256 of its SubjectPublicKeyInfo.
  case pinnedPublicKey(String)
}

extension HTTPRequest {
  /// Holds the request to a service.
  mutating func trust(_ trust: ServerTrust) {
    switch trust {
    case .system: self.trust = .system
    case .certificateAuthority(let pem): self.trust = .certificateAuthority(pem: pem)
    case .pinnedPublicKey(let key): self.trust = .pinnedPublicKey(key)
    }
  }
}
