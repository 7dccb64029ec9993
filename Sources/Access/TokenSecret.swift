import Cryptography
public import Values

/// The secret of a token: what a client sends. Only its hash is kept.
public enum TokenSecret {
  /// So that secret scanners and people know it when they see it.
  static let prefix = "gwm_"

  /// A new secret of 256 random bits.
  public static func make() -> Secret { Secret(prefix + Base64URL.encode(Random.bytes(32))) }

  /// What is kept of a secret. A random secret of this length needs neither salt nor slow hashing.
  public static func hash(_ secret: String) -> [UInt8] { SHA256.digest(secret) }
}
