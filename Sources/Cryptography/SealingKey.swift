import COpenSSL
import Values

/// Why something could not be sealed or opened.
public enum SealingError: Error, Sendable, CustomStringConvertible {
  /// A key must be 32 bytes, in Base64 for URLs.
  case invalidKey
  /// The bytes were sealed with another key, for another purpose, or were changed.
  case notOurs
  case failed

  public var description: String {
    switch self {
    case .invalidKey: "the key must be 32 bytes in Base64 (43 characters)"
    case .notOurs: "sealed with another key, or changed since"
    case .failed: "the cryptographic library refused"
    }
  }
}

/// A key that keeps secrets in the database unreadable without it: AES-256 in Galois/Counter Mode (NIST SP 800-38D).
public struct SealingKey: Sendable, CustomStringConvertible, CustomReflectable {
  private let bytes: [UInt8]
  private static let nonceLength = 12
  private static let tagLength = 16

  /// A new key.
  public init() { bytes = Random.bytes(32) }

  /// Reads a key of 32 bytes in Base64, padded or not, with either alphabet.
  public init(_ text: String) throws(SealingError) {
    let normalized = text.filter { !$0.isWhitespace && $0 != "=" }
      .map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }
    guard let bytes = Base64URL.decode(String(normalized)), bytes.count == 32 else { throw .invalidKey }
    self.bytes = bytes
  }

  /// The key as `init` reads it; to be written to a file that only the service may read.
  public var text: String { Base64URL.encode(bytes) }

  /// `secret`, readable only with this key and the same `purpose`; another result each time.
  public func seal(_ secret: [UInt8], for purpose: String) throws(SealingError) -> [UInt8] {
    guard let context = EVP_CIPHER_CTX_new() else { throw .failed }
    defer { EVP_CIPHER_CTX_free(context) }
    let nonce = Random.bytes(Self.nonceLength)
    let purpose = Array(purpose.utf8)
    var sealed = [UInt8](repeating: 0, count: secret.count)
    var tag = [UInt8](repeating: 0, count: Self.tagLength)
    var length: Int32 = 0
    guard EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nil, bytes, nonce) == 1,
      EVP_EncryptUpdate(context, nil, &length, purpose, Int32(purpose.count)) == 1,
      EVP_EncryptUpdate(context, &sealed, &length, secret, Int32(secret.count)) == 1,
      EVP_EncryptFinal_ex(context, nil, &length) == 1,
      EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(Self.tagLength), &tag) == 1
    else { throw .failed }
    return nonce + sealed + tag
  }

  /// What `seal` hid.
  public func open(_ sealed: [UInt8], for purpose: String) throws(SealingError) -> [UInt8] {
    guard sealed.count >= Self.nonceLength + Self.tagLength, let context = EVP_CIPHER_CTX_new() else { throw .notOurs }
    defer { EVP_CIPHER_CTX_free(context) }
    let nonce = Array(sealed.prefix(Self.nonceLength))
    let hidden = Array(sealed.dropFirst(Self.nonceLength).dropLast(Self.tagLength))
    var tag = Array(sealed.suffix(Self.tagLength))
    let purpose = Array(purpose.utf8)
    var secret = [UInt8](repeating: 0, count: hidden.count)
    var length: Int32 = 0
    guard EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nil, bytes, nonce) == 1,
      EVP_DecryptUpdate(context, nil, &length, purpose, Int32(purpose.count)) == 1,
      EVP_DecryptUpdate(context, &secret, &length, hidden, Int32(hidden.count)) == 1,
      EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(Self.tagLength), &tag) == 1,
      EVP_DecryptFinal_ex(context, nil, &length) == 1
    else { throw .notOurs }
    return secret
  }

  public var description: String { "•••" }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Random bytes for keys and tokens.
public enum Random {
  public static func bytes(_ count: Int) -> [UInt8] {
    // The system's generator is getrandom(2) on Linux.
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
