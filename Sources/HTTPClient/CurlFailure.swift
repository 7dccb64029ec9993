import CCurl

extension HTTPClientError {
  /// What libcurl's code means to a caller.
  ///
  /// `wasSent` decides first: once a request may have left, nothing but a complete answer is certain.
  init(_ code: CURLcode, text: String, wasSent: Bool) {
    let cause = text.isEmpty ? String(cString: curl_easy_strerror(code)) : text
    if code == CURLE_OPERATION_TIMEDOUT {
      self = .timedOut(wasSent ? .answer : .connection)
    } else if wasSent {
      self = .cut(cause: cause, sent: true)
    } else {
      self = Self.beforeSending(code, cause)
    }
  }

  private static func beforeSending(_ code: CURLcode, _ cause: String) -> HTTPClientError {
    switch code {
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL:
      return .invalidRequest(cause: cause)
    case CURLE_SSL_CONNECT_ERROR where hungUp(cause):
      return .unreachable(cause: cause)
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_PINNEDPUBKEYNOTMATCH,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS:
      return .tlsRefused(cause: cause)
    default:
      return .unreachable(cause: cause)
    }
  }

  /// OpenSSL reports a peer that goes away in the middle of the handshake as a handshake that failed, and libcurl
  /// tells it apart in the text alone.
  private static func hungUp(_ cause: String) -> Bool {
    ["SSL_ERROR_SYSCALL", "Connection reset", "Broken pipe", "unexpected eof"].contains { part in
      cause.containsText(part)
    }
  }
}

extension String {
  fileprivate func containsText(_ part: String) -> Bool {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}
