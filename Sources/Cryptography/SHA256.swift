import COpenSSL

/// SHA-256 (FIPS 180-4).
public enum SHA256 {
  /// The 32 bytes of the digest.
  public static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    return digest
  }

  /// The 32 bytes of the digest of a text's UTF-8.
  public static func digest(_ text: String) -> [UInt8] { digest(Array(text.utf8)) }
}
