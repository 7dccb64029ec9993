public import APIClient
public import HTTPClient
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
  /// When to ask again after an answer that did not come.
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
