import CCurl

/// Settings of one easy handle; remembers whether libcurl accepted all of them.
struct CurlSettings {
  private let easy: UnsafeMutableRawPointer
  private(set) var areAccepted = true

  init(_ easy: UnsafeMutableRawPointer) {
    self.easy = easy
  }

  mutating func set(_ option: CURLoption, _ value: Int) {
    note(ccurl_set_long(easy, option, value))
  }

  mutating func set(_ option: CURLoption, _ value: String) {
    note(ccurl_set_text(easy, option, value))
  }

  /// libcurl keeps the pointer: what it points at must live as long as the handle.
  mutating func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer?) {
    note(ccurl_set_pointer(easy, option, value))
  }

  mutating func setSize(_ option: CURLoption, _ value: Int) {
    note(ccurl_set_size(easy, option, curl_off_t(value)))
  }

  /// libcurl copies the bytes; for `CURLOPT_COPYPOSTFIELDS` as many as were announced before.
  mutating func setCopy(_ option: CURLoption, _ bytes: [UInt8]) {
    let code = bytes.withUnsafeBytes { buffer in
      // An empty array has no address, and libcurl takes "no address" for "no body".
      buffer.isEmpty
        ? ccurl_set_text(easy, option, "")
        : ccurl_set_pointer(easy, option, UnsafeMutableRawPointer(mutating: buffer.baseAddress))
    }
    note(code)
  }

  mutating func setData(_ option: CURLoption, _ callback: @escaping ccurl_data_callback) {
    note(ccurl_set_data_callback(easy, option, callback))
  }

  mutating func setPrerequest(_ callback: @escaping curl_prereq_callback) {
    note(ccurl_set_prerequest_callback(easy, callback))
  }

  /// Sent with the first request, without waiting to be asked for them.
  mutating func set(_ credentials: HTTPRequest.Credentials) {
    note(ccurl_use_basic_authentication(easy))
    set(CURLOPT_USERNAME, credentials.user)
    set(CURLOPT_PASSWORD, credentials.password.reveal())
  }

  mutating func apply(_ trust: ServerTrust) {
    set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    switch trust {
    case .system:
      break
    case .certificateAuthority(let pem):
      let bytes = Array(pem.utf8)
      note(ccurl_set_blob(easy, CURLOPT_CAINFO_BLOB, bytes, bytes.count))
      // Else the system's authorities would be trusted beside it.
      note(ccurl_set_text(easy, CURLOPT_CAPATH, nil))
    case .pinnedPublicKey(let hashes):
      set(CURLOPT_PINNEDPUBLICKEY, hashes)
      trustAnyCertificate()
    case .insecure:
      trustAnyCertificate()
    }
  }

  private mutating func trustAnyCertificate() {
    set(CURLOPT_SSL_VERIFYPEER, 0)
    set(CURLOPT_SSL_VERIFYHOST, 0)
  }

  private mutating func note(_ code: CURLcode) {
    if code != CURLE_OK { areAccepted = false }
  }
}
