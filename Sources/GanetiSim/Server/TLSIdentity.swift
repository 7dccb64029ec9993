import COpenSSL

/// A key and a self-signed certificate for it, as a new Ganeti cluster makes them.
// Unchecked: OpenSSL counts references atomically, and the context is not changed after `init`.
final class TLSIdentity: @unchecked Sendable {
  /// What connections are made from.
  let context: OpaquePointer
  /// The certificate in PEM.
  let certificatePEM: String
  /// `sha256//` and the Base64 of the SHA-256 of the certificate's SubjectPublicKeyInfo (as libcurl pins keys).
  let publicKeyPin: String

  /// A new key on P-256 and a certificate for `name` and `address` that is valid for ten years.
  init(name: String, address: String) throws(SimulationError) {
    guard let key = COpenSSL_new_P256_key(), let certificate = X509_new() else {
      throw .tls(TLSIdentity.reason())
    }
    defer {
      EVP_PKEY_free(key)
      X509_free(certificate)
    }
    X509_set_version(certificate, 2)
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), Int.random(in: 1...Int(Int32.max)))
    // A day back: a client's clock may be behind.
    X509_gmtime_adj(X509_getm_notBefore(certificate), -86_400)
    X509_gmtime_adj(X509_getm_notAfter(certificate), 315_360_000)
    X509_set_pubkey(certificate, key)
    let subject = X509_get_subject_name(certificate)
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, name, -1, -1, 0)
    X509_set_issuer_name(certificate, subject)
    TLSIdentity.add(NID_basic_constraints, "critical,CA:TRUE", to: certificate)
    TLSIdentity.add(NID_subject_alt_name, "DNS:\(name),DNS:localhost,IP:\(address)", to: certificate)
    guard X509_sign(certificate, key, EVP_sha256()) > 0, let context = SSL_CTX_new(TLS_server_method()) else {
      throw .tls(TLSIdentity.reason())
    }
    guard COpenSSL_require_TLS_1_2(context) == 1, SSL_CTX_use_certificate(context, certificate) == 1,
      SSL_CTX_use_PrivateKey(context, key) == 1
    else {
      SSL_CTX_free(context)
      throw .tls(TLSIdentity.reason())
    }
    self.context = context
    certificatePEM = TLSIdentity.pem(of: certificate)
    publicKeyPin = TLSIdentity.pin(of: key)
  }

  deinit { SSL_CTX_free(context) }

  private static func add(_ kind: Int32, _ value: String, to certificate: OpaquePointer) {
    guard let `extension` = X509V3_EXT_conf_nid(nil, nil, kind, value) else { return }
    X509_add_ext(certificate, `extension`, -1)
    X509_EXTENSION_free(`extension`)
  }

  private static func pem(of certificate: OpaquePointer) -> String {
    guard let memory = BIO_new(BIO_s_mem()) else { return "" }
    defer { BIO_free(memory) }
    PEM_write_bio_X509(memory, certificate)
    var text: UnsafeMutablePointer<CChar>?
    let length = COpenSSL_memory_data(memory, &text)
    guard let text, length > 0 else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
  }

  private static func pin(of key: OpaquePointer) -> String {
    var encoded: UnsafeMutablePointer<UInt8>?
    let length = i2d_PUBKEY(key, &encoded)
    guard let encoded, length > 0 else { return "" }
    defer { CRYPTO_free(encoded, #file, #line) }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256(encoded, Int(length), &digest)
    // 32 bytes are 44 characters, and OpenSSL ends them with a zero.
    var text = [UInt8](repeating: 0, count: 45)
    let characters = EVP_EncodeBlock(&text, digest, Int32(digest.count))
    return "sha256//" + String(decoding: text.prefix(Int(characters)), as: UTF8.self)
  }

  /// The oldest complaint in OpenSSL's queue of this thread.
  private static func reason() -> String {
    guard let text = ERR_reason_error_string(ERR_get_error()) else { return "OpenSSL gave no reason" }
    return String(cString: text)
  }
}
