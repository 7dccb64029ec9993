public import Cryptography
public import Ganeti
import HTTPClient
public import Store
import Values

/// Why a registration cannot be used.
public enum RegistrationError: Error, Sendable, CustomStringConvertible {
  /// The password was sealed with another key.
  case passwordUnreadable(cluster: String)
  /// Trusting anybody is for tests only.
  case trustMissing(cluster: String)

  public var description: String {
    switch self {
    case .passwordUnreadable(let cluster): "the RAPI password of \(cluster) was sealed with another key"
    case .trustMissing(let cluster): "\(cluster) says neither a key nor an authority to trust"
    }
  }
}

/// Turns registrations into ways to reach their RAPIs: the one place that opens sealed passwords.
public struct ClusterClients: Sendable {
  private let key: SealingKey

  public init(key: SealingKey) { self.key = key }

  /// A password as it is kept; only for the cluster of that id.
  public func seal(_ password: Secret, of cluster: UUID) throws(SealingError) -> [UInt8] {
    try key.seal(Array(password.reveal().utf8), for: Self.purpose(cluster))
  }

  /// How the RAPI of a registered cluster is reached.
  public func endpoint(_ row: ClusterEndpointRow, timeout: Duration) throws(RegistrationError) -> RAPIEndpoint {
    guard let password = try? key.open(row.sealedPassword, for: Self.purpose(row.id)) else {
      throw .passwordUnreadable(cluster: row.name)
    }
    let trust: ServerTrust
    switch (row.trust, row.pinnedKey, row.certificateAuthority) {
    case ("pinned_key", let pin?, _): trust = .pinnedPublicKey(pin)
    case ("certificate_authority", _, let pem?): trust = .certificateAuthority(pem: pem)
    case ("system", _, _): trust = .system
    case ("off", _, _): trust = .insecure
    default: throw .trustMissing(cluster: row.name)
    }
    return RAPIEndpoint(
      host: row.host, port: row.port, user: row.username, password: Secret(String(decoding: password, as: UTF8.self)),
      trust: trust, readTimeout: timeout)
  }

  private static func purpose(_ cluster: UUID) -> String { "rapi-password:\(cluster)" }
}
