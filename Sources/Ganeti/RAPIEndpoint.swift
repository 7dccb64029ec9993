public import HTTPClient
public import Values

/// Where a cluster's remote API listens and how to be let in.
public struct RAPIEndpoint: Sendable, Equatable {
  /// A name or an address; IPv6 without brackets.
  public var host: String
  /// 5080, unless someone moved it.
  public var port: Int
  /// A user of the cluster's `rapi/users`; with `write` for changes, at least `read` for queries.
  public var user: String
  /// The user's.
  public var password: Secret
  /// Ganeti's certificates are self-signed: a pinned key, as a rule.
  public var trust: ServerTrust

  /// The longest time for connecting and TLS.
  public var connectTimeout: Duration

  /// The longest time for a whole call; the long poll has ten seconds more, which the server may hold it.
  public var readTimeout: Duration

  /// The longest answer that is taken.
  public var maximumAnswerBytes: Int

  /// An endpoint with times that suit a cluster in the next room: 5 s to connect, 30 s for a call.
  public init(
    host: String,
    port: Int = 5080,
    user: String,
    password: Secret,
    trust: ServerTrust,
    connectTimeout: Duration = .seconds(5),
    readTimeout: Duration = .seconds(30),
    maximumAnswerBytes: Int = 64 << 20
  ) {
    self.host = host
    self.port = port
    self.user = user
    self.password = password
    self.trust = trust
    self.connectTimeout = connectTimeout
    self.readTimeout = readTimeout
    self.maximumAnswerBytes = maximumAnswerBytes
  }

  var base: String {
    host.utf8.contains(UInt8(ascii: ":")) ? "https://[\(host)]:\(port)" : "https://\(host):\(port)"
  }
}
